export const id = 9009;
export const ids = [9009];
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

/***/ 36263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   looksMain: () => (/* binding */ looksMain)
/* harmony export */ });
/* harmony import */ var _judge_suspicion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72315);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81832);
/* harmony import */ var _record_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89887);
// The process of one look: reads the record of a running soak from disk, judges it, answers, ends. It ends with its parent too.
// Not for deciding when to look (run/looks.ts), nor for what is suspected (judge/suspicion.ts).



/** Runs in a process forked with a channel (looks-port.ts). Returns at once; the process ends by itself. */
function looksMain() {
    if (process.send === undefined)
        throw new Error('the process of a look is started by soak, not by hand');
    // Ctrl-C reaches the whole terminal group; the parent decides what it means and ends us, or goes and we follow.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => { });
    process.on('disconnect', () => process.exit(0));
    process.once('message', (task) => {
        void answerTo(task).then((answer) => {
            process.send?.(answer, undefined, undefined, () => process.exit(0));
        });
    });
}
/** A bug is not caught: the process then dies with its stack, and the parent tells its last words. */
async function answerTo({ folder, scenario, look, alphaShare }) {
    try {
        // Each look reads the whole record again, and announces only: the verdict proves every line.
        const capture = await (0,_record_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapture */ .po)(folder, { trustSealed: true });
        return { suspicions: (0,_judge_suspicion_js__WEBPACK_IMPORTED_MODULE_0__/* .withRows */ .Qx)((0,_judge_suspicion_js__WEBPACK_IMPORTED_MODULE_0__/* .suspicionsOf */ .QD)(scenario, capture, alphaShare), look, capture.events) };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HarnessError */ .tj)
            return { trouble: error.message };
        throw error;
    }
}


/***/ }),

/***/ 72315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ standingSuspicions),
/* harmony export */   QD: () => (/* binding */ suspicionsOf),
/* harmony export */   Qx: () => (/* binding */ withRows)
/* harmony export */ });
/* unused harmony export trendChecks */
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49672);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40101);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81895);
// What a look at a running soak suspects: the trend checks that are violated already, asked with a share of the error budget.
// Announces only: a cache that still fills is a growth no test can tell from a leak, so the verdict is given at the planned end.



/**
 * Claims about a slope or a step, which grow surer with every hour. All others are facts with limits of their own, or say the same at
 * every look until the end (idle-growth: the idle phase is over), or say what these say (exhaustion).
 */
const trendChecks = [
    'memory-growth',
    'handle-growth',
    'thread-growth',
    'socket-growth',
    'child-growth',
    'metric-growth',
    'latency-drift',
    'latency-step',
];
/**
 * One for each series of each trend check that the record so far violates, in the order of reports. `alphaShare`: what this look
 * may spend of the run's error budget (0 to 1), over all of its checks together.
 */
function suspicionsOf(scenario, capture, alphaShare) {
    const evidence = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherEvidence */ .h)(scenario, capture, alphaShare);
    return trendChecks.flatMap((code) => {
        // A record of an earlier version has a scenario without the checks that came later.
        const spec = scenario.checks[code];
        if (spec?.on !== true)
            return [];
        return _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV[code](evidence, spec).flatMap((answer) => {
            if (answer.kind !== 'found' || answer.finding.outcome !== 'violated')
                return [];
            const { check, series, sentence } = answer.finding;
            return [{ check, series, sentence }];
        });
    });
}
/**
 * The same with their rows, read from the suspicions that earlier looks left in the record: so a run that was resumed, on whatever
 * machine, counts on. A look that gave no answer breaks a row: three in a row were seen by three looks, one after the other.
 */
function withRows(suspected, look, events) {
    return suspected.map((one) => {
        const before = events.findLast((event) => event.event === 'suspicion' &&
            event.look === look - 1 &&
            event.check === one.check &&
            event.series === one.series);
        return { ...one, inARow: before?.event === 'suspicion' ? before.inARow + 1 : 1 };
    });
}
/**
 * Sentences for a page about a run that goes on: facts that break their limits already, and what the newest look suspected. Trends
 * are not asked anew: a page is no look, and has no share of the error budget.
 */
function standingSuspicions(scenario, capture) {
    const trends = new Set(trendChecks);
    const facts = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(scenario, capture)
        .findings.filter(({ about, outcome, check }) => about === 'target' && outcome === 'violated' && !trends.has(check))
        .map(({ sentence }) => sentence);
    const suspected = capture.events.flatMap((event) => (event.event === 'suspicion' ? [event] : []));
    const newest = suspected.at(-1)?.look;
    return [...facts, ...suspected.filter(({ look }) => look === newest).map(({ sentence }) => sentence)];
}


/***/ }),

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ harnessCodes),
/* harmony export */   tj: () => (/* binding */ HarnessError),
/* harmony export */   tp: () => (/* binding */ ScenarioError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
// The three families of failure. ScenarioError: the user's file or arguments. HarnessError: we or the host.
// Anything else is a bug and is shown with its stack.
/** What the user wrote is wrong. Exit code 2; `issues` holds every mistake at once. */
class ScenarioError extends Error {
    issues;
    constructor(issues) {
        super(issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
        this.name = 'ScenarioError';
        this.issues = issues;
    }
}
/** Stable names of harness failures; tests and documents refer to them. */
const harnessCodes = [
    'command-not-found',
    'boot-exited',
    'boot-timeout',
    'port-taken',
    'keeper-lost',
    'load-process-lost',
    'load-not-started',
    'setup-failed',
    'record-unreadable',
    'record-unwritable',
    'store-unreachable',
    'target-not-found',
    'unsupported-platform',
];
/** We, the host, or the boot failed: nothing is claimed about a leak. Message: what happened, where, what was expected. */
class HarnessError extends Error {
    code;
    /** What to do next, one sentence. */
    hint;
    /** Which target it was about; null when about none. */
    target;
    /** Last lines of that target's log, oldest first. */
    logTail;
    constructor(code, message, hint, options) {
        super(message, options);
        this.target = options?.target ?? null;
        this.logTail = options?.logTail ?? [];
        this.name = 'HarnessError';
        this.code = code;
        this.hint = hint;
    }
}
/** Ends a switch over a closed union: reached only when a case is missing. */
function assertNever(value) {
    throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}


/***/ })

};
