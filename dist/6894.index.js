export const id = 6894;
export const ids = [6894];
export const modules = {

/***/ 62902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ nextVariable),
/* harmony export */   cj: () => (/* binding */ readPostState),
/* harmony export */   zW: () => (/* binding */ stateSaver)
/* harmony export */ });
// What main leaves for post, which may have to finish its work: written early and piece by piece, because main can be killed.
const names = {
    command: 'soak-command',
    runKey: 'soak-run-key',
    headSha: 'soak-head-sha',
    recordFolder: 'soak-record-folder',
    retentionDays: 'soak-retention-days',
    workingDirectory: 'soak-working-directory',
    cancelled: 'soak-cancelled',
    saved: 'soak-saved',
};
function stateSaver(save) {
    return (field, value) => save(names[field], value);
}
/** Missing ones are "". */
function readPostState(read) {
    return {
        command: read(names.command),
        runKey: read(names.runKey),
        headSha: read(names.headSha),
        recordFolder: read(names.recordFolder),
        retentionDays: read(names.retentionDays),
        workingDirectory: read(names.workingDirectory),
        cancelled: read(names.cancelled),
        saved: read(names.saved),
    };
}
/** Variable by which `status` tells the later steps of its job what this leg is to do. */
const nextVariable = 'SOAK_NEXT';


/***/ }),

/***/ 46894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionPost: () => (/* binding */ actionPost)
/* harmony export */ });
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62902);
// post: what main could not finish. Nothing heavy is loaded for a step that left nothing behind.

/** Never red: what main said stands. */
async function actionPost() {
    const state = (0,_post_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readPostState */ .cj)((name) => process.env[`STATE_${name}`] ?? '');
    // Whoever left a command left the name of its run too; without one, nothing may be looked for, and less be removed.
    if (state.command === '' || state.runKey === '')
        return 0;
    return await (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(3392), __webpack_require__.e(5977), __webpack_require__.e(1363), __webpack_require__.e(4340)]).then(__webpack_require__.bind(__webpack_require__, 79734))).finishLeg(state);
}


/***/ })

};
