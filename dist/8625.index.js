export const id = 8625;
export const ids = [8625];
export const modules = {

/***/ 78625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkVerb: () => (/* binding */ checkVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18461);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81891);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2403);
/* harmony import */ var _render_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70082);
// soak check: is this scenario right? All mistakes at once; then what is understood but not built yet.





async function checkVerb(options, files, teller) {
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .readScenario */ .Z)(files, options.path, options.overrides);
    for (const issue of (0,_scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_1__/* .notYetWarnings */ .fB)(scenario))
        teller.note(`warning: ${(0,_render_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .renderIssue */ .y)(options.path, issue)}`);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRun */ .n)(scenario, { boxSeconds: null });
    for (const { check, judged, reason } of plan.checks) {
        if (!judged)
            teller.note(`note: ${check} may not be judged: ${reason ?? 'no reason given'}`);
    }
    teller.say(`${options.path}: a right scenario, "${scenario.name}"`);
    return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
}


/***/ })

};
