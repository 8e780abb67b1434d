export const id = 5512;
export const ids = [5512];
export const modules = {

/***/ 25512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// Which command does what. Each is loaded only when it is called.

/** Resolves with the exit code of the step. */
async function runCommand(job) {
    const { command } = job.inputs;
    switch (command) {
        case 'run':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(7636), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(5977), __webpack_require__.e(9631), __webpack_require__.e(567), __webpack_require__.e(1363), __webpack_require__.e(3849), __webpack_require__.e(5733), __webpack_require__.e(9938), __webpack_require__.e(5407), __webpack_require__.e(1575)]).then(__webpack_require__.bind(__webpack_require__, 62496))).run(job);
        case 'plan':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(7636), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3392), __webpack_require__.e(2114), __webpack_require__.e(5977), __webpack_require__.e(567), __webpack_require__.e(1363), __webpack_require__.e(3849), __webpack_require__.e(5733), __webpack_require__.e(1849)]).then(__webpack_require__.bind(__webpack_require__, 47602))).plan(job);
        case 'status':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3392), __webpack_require__.e(5977), __webpack_require__.e(1363), __webpack_require__.e(1403)]).then(__webpack_require__.bind(__webpack_require__, 1403))).status(job);
        case 'segment':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(7636), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(5977), __webpack_require__.e(567), __webpack_require__.e(1363), __webpack_require__.e(3849), __webpack_require__.e(5733), __webpack_require__.e(5407), __webpack_require__.e(3826)]).then(__webpack_require__.bind(__webpack_require__, 25407))).segment(job);
        case 'report':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(1895), __webpack_require__.e(5977), __webpack_require__.e(9631), __webpack_require__.e(1363), __webpack_require__.e(5733), __webpack_require__.e(9938), __webpack_require__.e(3095)]).then(__webpack_require__.bind(__webpack_require__, 44259))).report(job);
        case 'judge':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(9631), __webpack_require__.e(1985)]).then(__webpack_require__.bind(__webpack_require__, 20202))).judge(job);
        case 'check':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(9631), __webpack_require__.e(1985)]).then(__webpack_require__.bind(__webpack_require__, 20202))).check(job);
        case 'init':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(9631), __webpack_require__.e(1985)]).then(__webpack_require__.bind(__webpack_require__, 20202))).init(job);
        case 'stop':
            return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(9631), __webpack_require__.e(1985)]).then(__webpack_require__.bind(__webpack_require__, 20202))).stop(job);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(command);
    }
}


/***/ })

};
