export const id = 3885;
export const ids = [3885];
export const modules = {

/***/ 12275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
// Tells an object with keys from everything else that JSON can hold.
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ }),

/***/ 72897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
// Where a run stands, for people.

const nextTexts = {
    done: 'nothing: the run is finished; "soak judge" gives its verdict',
    adopt: 'take over the living system: "soak run --resume" goes on with it, "soak stop" ends it',
    boot: 'boot the system anew: "soak run --resume" goes on',
};
/** RunStatus -> the whole text, ending in a line break. */
function renderStatus(status, folder) {
    const held = `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(status.steadySeconds)} of ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(status.plannedSteadySeconds)}`;
    const living = status.livingPids.length === 0 ? 'none' : status.livingPids.join(', ');
    return [
        `${status.scenarioName}: ${status.state}, in phase ${status.phase} at ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(status.atSeconds)} of the run`,
        `  steady load held  ${held}`,
        `  segment           ${status.segment + 1}, process life ${status.epoch + 1}`,
        `  living processes  ${living}`,
        `  next              ${nextTexts[status.next]}`,
        `  record            ${folder}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   statusVerb: () => (/* binding */ statusVerb)
/* harmony export */ });
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41649);
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57254);
/* harmony import */ var _report_status_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72897);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31055);
// soak status: where a run stands, and what its next leg must do: nothing (done), take over the living system (adopt), or boot.




async function statusVerb(options, leftBehind, teller) {
    const folder = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .findRun */ .Lc)(options.record, () => true);
    const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(folder);
    const status = statusOf(folder, checkpoint, leftBehind);
    teller.say(options.json ? JSON.stringify(status, null, 2) : (0,_report_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderStatus */ .L)(status, folder));
    return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
}
/** Throws HarnessError when the scenario in the checkpoint was changed. */
function statusOf(folder, checkpoint, leftBehind) {
    const { durationSeconds, name } = (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioOf */ .CF)(checkpoint, folder);
    return {
        runKey: checkpoint.runKey,
        scenarioName: name,
        state: checkpoint.state,
        next: nextOf(checkpoint, leftBehind),
        phase: checkpoint.position.phase,
        steadySeconds: checkpoint.position.steadySeconds,
        plannedSteadySeconds: durationSeconds,
        epoch: checkpoint.position.epoch,
        segment: checkpoint.segment,
        atSeconds: checkpoint.atSeconds,
        livingPids: checkpoint.targets.filter(leftBehind.lives).map(({ pid }) => pid),
    };
}
/** Adopting needs every process of the run: a system without its database is not the system that was soaked. */
function nextOf(checkpoint, leftBehind) {
    if (checkpoint.state === 'finished')
        return 'done';
    const { targets } = checkpoint;
    return targets.length > 0 && targets.every(leftBehind.lives) ? 'adopt' : 'boot';
}


/***/ })

};
