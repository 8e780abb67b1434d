export const id = 6028;
export const ids = [6028,17];
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

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
// The real clock. Timers and time are read nowhere else in the engine's process.
function createClock() {
    return {
        nowSeconds: () => performance.now() / 1000,
        unixSeconds: () => Date.now() / 1000,
        every(seconds, act) {
            // Due times are absolute, so that a soak of a week has as many ticks as it should; what is missed is not repeated.
            const started = performance.now();
            const periodMs = seconds * 1000;
            let due = 0;
            let timer;
            const arm = () => {
                const passed = performance.now() - started;
                // A timer may fire a little early: the tick it fired for must not come twice.
                due = Math.max(due + 1, Math.floor(passed / periodMs) + 1);
                timer = setTimeout(() => {
                    arm();
                    act();
                }, due * periodMs - passed);
            };
            arm();
            return () => clearTimeout(timer);
        },
        after(seconds, act) {
            const timer = setTimeout(act, seconds * 1000);
            return () => clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 46715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Colour for terminals, and plain lines out of text that the target wrote. Colour only repeats what the words say.
const codes = { good: '32', bad: '31', warn: '33', strong: '1', faint: '2' };
const escapeCharacter = String.fromCharCode(27);
/** A painter that colours, or one that leaves every text as it is. */
function paintWith(color) {
    return color ? (text, tone) => `${escapeCharacter}[${codes[tone]}m${text}${escapeCharacter}[0m` : (text) => text;
}
const ansiSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
/** Takes terminal sequences and control characters out: a log line must not move the cursor of who reads the report. */
function plainLine(text) {
    return text
        .replace(ansiSequence, '')
        .replace(/\t/g, '  ')
        .replace(/\p{Cc}/gu, '');
}


/***/ }),

/***/ 99280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ goOn),
/* harmony export */   Te: () => (/* binding */ beginRun),
/* harmony export */   rN: () => (/* binding */ beginAnew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71139);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41649);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56363);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31055);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2403);
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56918);
// Where a run begins: a new one from a scenario file, or the newest unfinished one of a record folder.








/** Throws ScenarioError for wrong usage or a wrong file, HarnessError for a record that cannot be read. */
async function beginRun(options, files) {
    if (options.resume)
        return await resumeRun(options, files);
    if (options.path === null)
        throw wrongUsage('the path of a scenario', 'none', 'soak run scenario.toml');
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, options.overrides);
    const startedUnixSeconds = Date.now() / 1000;
    const runKey = (0,_run_key_js__WEBPACK_IMPORTED_MODULE_6__/* .newRunKey */ .r9)(scenario.name, startedUnixSeconds, process.pid);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.recordRoot, runKey);
    return beginAnew(scenario, folder, runKey, startedUnixSeconds);
}
async function resumeRun(options, files) {
    if (options.overrides.length > 0) {
        const given = options.overrides.join(' ');
        throw wrongUsage('no --set, --duration or --target with --resume', given, 'a run goes on as it was begun');
    }
    const folder = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .findRun */ .Lc)(options.recordRoot, ({ state }) => state === 'running');
    const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckpoint */ .HQ)(folder);
    if (checkpoint.state === 'finished') {
        throw wrongUsage('an unfinished run', `${folder}, which is finished`, `"soak judge ${folder}" gives its verdict`);
    }
    if (options.path !== null) {
        const written = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, []);
        if ((0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .scenarioHash */ .P)(written, _host_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s) !== checkpoint.scenarioHash) {
            const hint = 'leave the path out to go on as it was begun, or start a new run without --resume';
            throw wrongUsage(`the scenario that ${folder} was begun with`, `another one in ${options.path}`, hint);
        }
    }
    return goOn(folder, checkpoint);
}
/** A run that goes on from its checkpoint in `folder`. Throws HarnessError when the scenario in it was changed. */
function goOn(folder, checkpoint) {
    const { runKey, startedUnixSeconds } = checkpoint;
    const open = async () => {
        const record = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeRecord */ .D)(folder, { runKey, startedUnixSeconds });
        const lastSeconds = record.lastSeconds ?? checkpoint.atSeconds;
        return { record, resume: { checkpoint, lastSeconds, openHour: record.openHour } };
    };
    return { scenario: (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scenarioOf */ .CF)(checkpoint, folder), folder, runKey, startedUnixSeconds, open };
}
function beginAnew(scenario, folder, runKey, startedUnixSeconds) {
    const open = async () => ({ record: (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecord */ .eC)(folder, { runKey, startedUnixSeconds }), resume: null });
    return { scenario, folder, runKey, startedUnixSeconds, open };
}
function wrongUsage(expected, got, hint) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ScenarioError */ .tp([{ path: '', expected, got, hint }]);
}


/***/ }),

/***/ 76141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ usersMend),
/* harmony export */   e: () => (/* binding */ tellHarnessError)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
// What is said when nothing could be measured, or not be kept; and whose part it is to mend it.

/** Nothing could be booted because the scenario or the machine is not ready for it. */
const usersToMend = new Set([
    'command-not-found',
    'setup-failed',
    'target-not-found',
    'port-taken',
]);
/** Nothing could be measured, or not be kept: a sentence, what to do, and where the rest lies. */
function tellHarnessError(error, folder, teller) {
    const mendable = usersMend(error);
    const about = error.target === null ? '' : `${error.target}: `;
    teller.note(`${mendable ? 'error' : 'INVALID'}: ${about}${error.message}`);
    for (const line of error.logTail)
        teller.note(`  | ${line}`);
    teller.note(error.hint);
    teller.note(`what was recorded is in ${folder}`);
    return mendable ? _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.scenario : (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)('invalid');
}
/** True when the scenario or the machine must be mended, and nothing was measured. */
function usersMend({ code }) {
    return usersToMend.has(code);
}


/***/ }),

/***/ 56918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ chainRunKey),
/* harmony export */   r9: () => (/* binding */ newRunKey),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   zv: () => (/* binding */ runKeyPattern)
/* harmony export */ });
// The name of one run: readable, sortable, fit for a folder and for a socket's path.
const longestName = 24;
/** What a user may call a run: it becomes a folder that is made and removed, so never "..", and nothing with a "/". */
const runKeyPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** "MCP quickstart", a Tuesday -> "mcp-quickstart-20261122-110217-4f2". `salt` keeps two runs of one second apart. */
function newRunKey(scenarioName, unixSeconds, salt) {
    const stamp = new Date(unixSeconds * 1000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${slugOf(scenarioName)}-${stamp}-${(salt % 4096).toString(16).padStart(3, '0')}`;
}
/**
 * The key of a run that a chain of jobs carries: every leg of one workflow run finds the same, no two scenarios share one, and
 * "run all jobs again" begins a new one.
 */
function chainRunKey(scenarioName, scenarioHash, runId, attempt) {
    const again = attempt > 1 ? `-a${attempt}` : '';
    return `${slugOf(scenarioName)}-${runId}${again}-${scenarioHash.slice(0, 6)}`;
}
/** Fit for a folder, for a socket's path and for the name of an artifact. */
function slugOf(scenarioName) {
    const name = scenarioName
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longestName)
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'soak' : name;
}


/***/ }),

/***/ 10548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerb: () => (/* binding */ runVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81895);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44332);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81891);
/* harmony import */ var _begin_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99280);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73849);
/* harmony import */ var _harness_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76141);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31055);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79938);
// soak run: one soak from first boot to verdict on this machine. Goes on with one that was cut off.









/** On a desk there is one leg, and nobody to hand over to. */
const legs = { onBoxUsed: 'stop', onInterrupt: 'stop', mayBoot: true };
async function runVerb(options, files, teller, interrupts) {
    const begun = await (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_4__/* .beginRun */ .Te)(options, files);
    const { scenario, folder } = begun;
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_5__/* .requireEnvironment */ .L3)(scenario, options.env);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planRun */ .n)(scenario, { boxSeconds: null });
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_5__/* .tellLimits */ .Ii)(scenario, plan, options.path ?? folder, teller);
    const order = {
        begun,
        plan,
        env: options.env,
        headSha: options.env.GITHUB_SHA ?? null,
        boxSeconds: null,
        legs,
        offsite: { offer: () => { } },
    };
    const carried = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_5__/* .carryRun */ .VW)(order, teller, interrupts);
    if (carried.kind === 'broken')
        return (0,_harness_text_js__WEBPACK_IMPORTED_MODULE_6__/* .tellHarnessError */ .e)(carried.error, folder, teller);
    return await conclude(carried.ending, folder, options, files, teller);
}
async function conclude(ending, folder, options, files, teller) {
    if (ending.kind === 'interrupted') {
        teller.note(`interrupted by ${ending.signal}: the system is stopped and the record is saved in ${folder}`);
        const elsewhere = options.recordRoot === _read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordRoot */ .OA ? '' : ` --out ${options.recordRoot}`;
        teller.note(`to go on: soak run --resume${elsewhere}; to judge what there is: soak judge ${folder}`);
        return (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfSignal */ .fH)(ending.signal);
    }
    const record = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
    const verdict = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(record.scenario, record.capture);
    const [reportPath = null] = await (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u)(record, verdict, options.reportFolder, files);
    teller.say((0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)(verdict, record.scenario, { color: teller.color, reportPath, recordPath: folder }));
    return (0,_judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(verdict.outcome);
}


/***/ })

};
