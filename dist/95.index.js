export const id = 95;
export const ids = [95];
export const modules = {

/***/ 7254:
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

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusVerb: () => (/* binding */ statusVerb)
});

// EXTERNAL MODULE: ./out/host/record-folder.js + 13 modules
var record_folder = __webpack_require__(5498);
// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(7254);
// EXTERNAL MODULE: ./out/report/duration-text.js
var duration_text = __webpack_require__(1967);
;// CONCATENATED MODULE: ./out/report/status-text.js
// Where a run stands, for people.

const nextTexts = {
    done: 'nothing: the run is finished; "soak judge" gives its verdict',
    adopt: 'take over the living system: "soak run --resume" goes on with it, "soak stop" ends it',
    boot: 'boot the system anew: "soak run --resume" goes on',
};
/** RunStatus -> the whole text, ending in a line break. */
function renderStatus(status, folder) {
    const held = `${(0,duration_text/* formatDuration */.a3)(status.steadySeconds)} of ${(0,duration_text/* formatDuration */.a3)(status.plannedSteadySeconds)}`;
    const living = status.livingPids.length === 0 ? 'none' : status.livingPids.join(', ');
    return [
        `${status.scenarioName}: ${status.state}, in phase ${status.phase} at ${(0,duration_text/* formatClock */.ei)(status.atSeconds)} of the run`,
        `  steady load held  ${held}`,
        `  segment           ${status.segment + 1}, process life ${status.epoch + 1}`,
        `  living processes  ${living}`,
        `  next              ${nextTexts[status.next]}`,
        `  record            ${folder}`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(1055);
;// CONCATENATED MODULE: ./out/verbs/status.js
// soak status: where a run stands, and what its next leg must do: nothing (done), take over the living system (adopt), or boot.




async function statusVerb(options, leftBehind, teller) {
    const folder = await (0,read_record/* findRun */.Lc)(options.record, () => true);
    const checkpoint = await (0,record_folder/* readCheckpoint */.HQ)(folder);
    const { durationSeconds, name } = (0,read_record/* scenarioOf */.CF)(checkpoint, folder);
    const status = {
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
    teller.say(options.json ? JSON.stringify(status, null, 2) : renderStatus(status, folder));
    return exit_code/* exitCodes */.hS.pass;
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
