export const id = 3646;
export const ids = [3646];
export const modules = {

/***/ 73646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
// soak judge on the command line: one record, or files of series. Which of the two is told by the names: series end in .csv.

async function judgeCommand(command, files, teller) {
    const { paths, overrides, json, baseline } = command;
    const { isSeriesPath, judgeSeriesVerb } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3722), __webpack_require__.e(1690)]).then(__webpack_require__.bind(__webpack_require__, 81690));
    if (paths.some(isSeriesPath)) {
        if (baseline === null)
            return await judgeSeriesVerb(command, files, teller);
        teller.note(`soak judge --baseline: expected a record to go with it, got ${paths.join(' ')}`);
        return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.scenario;
    }
    const mistakes = [
        ...(paths.length > 1 ? [`soak judge: expected one record, or files that end in .csv, got ${paths.join(' ')}`] : []),
        ...['metric', 'limit', 'warmup']
            .filter((option) => command[option] !== null)
            .map((option) => `soak judge --${option}: expected files that end in .csv to go with it, got ${paths.join(' ')}`),
    ];
    if (mistakes.length > 0) {
        for (const mistake of mistakes)
            teller.note(mistake);
        return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.scenario;
    }
    const { judgeVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(1895), __webpack_require__.e(9631), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 89631));
    return await judgeVerb({ record: paths[0] ?? null, overrides, json, baseline }, teller);
}


/***/ }),

/***/ 57254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   fH: () => (/* binding */ exitCodeOfSignal),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
// Exit codes of the command. They are an API: scripts and workflows depend on them.
const exitCodes = {
    /** Every judged check holds; or the run is still going on. */
    pass: 0,
    /** The system under test violates a check. */
    fail: 1,
    /** The scenario or the arguments are wrong. */
    scenario: 2,
    /** Not enough evidence for either. */
    inconclusive: 3,
    /** We or the host broke. */
    invalid: 4,
    /** Interrupted after saving a checkpoint. */
    interrupted: { SIGINT: 130, SIGTERM: 143 },
};
function exitCodeOf(outcome) {
    return exitCodes[outcome];
}
/** After an interrupt and a saved checkpoint. Every other way of being told to go counts as SIGTERM. */
function exitCodeOfSignal(signal) {
    return signal === 'SIGINT' ? exitCodes.interrupted.SIGINT : exitCodes.interrupted.SIGTERM;
}


/***/ })

};
