export const id = 1849;
export const ids = [1849,3826];
export const modules = {

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bringCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49845);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30407);
/* harmony import */ var _host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16367);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32371);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1191);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75573);
// A run that goes on in another workflow run: its newest checkpoint is brought into this one, so that the legs need no permission.








/** Does nothing when this workflow run has checkpoints of it already. Rejects with HarnessError when none that exists can be used. */
async function bringCheckpoint(job, runKey, scenarioHash) {
    const { teller, recordRoot, context, clock } = job;
    const store = (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .x)(job);
    if ((await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_5__/* .findRun */ .L)(job, store, runKey, scenarioHash)) !== null)
        return;
    const wider = (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .widerStoreOf */ .i)(job, runKey);
    if (wider === null)
        return;
    const found = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_5__/* .findRun */ .L)(job, wider, runKey, scenarioHash);
    if (found === null) {
        teller.notice(`no checkpoint of ${runKey} was found in this repository: the run begins anew`, 'soak');
        return;
    }
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, `.brought-${runKey}`);
    await (0,_host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotRecord */ .e)(found.folder, staged);
    try {
        const turn = (await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegState */ ._w)(found.folder))?.turn ?? 0;
        const { segment } = found.checkpoint;
        const upload = Math.floor(clock.unixSeconds());
        const name = { runKey, segment, turn, attempt: context.runAttempt, upload, ended: true };
        const outcome = await store.put((0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_7__/* .storeName */ .Hz)({ kind: 'checkpoint', ...name }), staged);
        if (outcome === 'taken')
            throw new _run_store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreTrouble */ .t(`the checkpoint of ${runKey} could not be brought here`, false);
        teller.say(`${runKey} goes on after segment ${segment + 1}, brought from another workflow run`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 47602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71139);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81832);
/* harmony import */ var _report_comment_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23820);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19180);
/* harmony import */ var _report_plan_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16786);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56363);
/* harmony import */ var _verbs_carry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73849);
/* harmony import */ var _verbs_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72894);
/* harmony import */ var _verbs_run_key_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56918);
/* harmony import */ var _bring_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4561);
/* harmony import */ var _leg_box_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29466);
/* harmony import */ var _speak_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68633);
/* harmony import */ var _asked_for_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84643);
// plan: the first job of a chain. Names the run, provides the legs, says on the pull request that a soak has begun.














/** Of the legs that are needed, so many more are provided. */
const spareShare = 1 / 5;
const fewestSpares = 2;
/** The most jobs that a matrix may have. */
const mostLegs = 256;
async function plan(job) {
    const { context, inputs, headSha, setOutput, teller } = job;
    const scenario = await (0,_asked_for_js__WEBPACK_IMPORTED_MODULE_10__/* .scenarioOfJob */ .Bo)(job);
    const laid = (0,_verbs_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planLegs */ .D)(scenario, inputs.segmentSeconds ?? _leg_box_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultBoxSeconds */ .U);
    const hash = (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .scenarioHash */ .P)(scenario, _host_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s);
    const runKey = inputs.runKey ?? (0,_verbs_run_key_js__WEBPACK_IMPORTED_MODULE_13__/* .chainRunKey */ .S5)(scenario.name, hash, context.runId, context.runAttempt);
    const slots = slotsOf(laid, inputs.spares);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(job.recordRoot, { recursive: true });
    if (inputs.runKey !== null)
        await (0,_bring_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .bringCheckpoint */ .$)(job, runKey, hash);
    setOutput('run-key', runKey);
    setOutput('head-sha', headSha);
    setOutput('slots', JSON.stringify(slots));
    (0,_verbs_carry_js__WEBPACK_IMPORTED_MODULE_6__/* .tellLimits */ .Ii)(scenario, laid, inputs.scenario ?? '', teller);
    teller.say((0,_report_plan_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPlan */ .E)(laid));
    teller.say(`run key ${runKey}, ${slots.length} legs provided`);
    await job.addSummary(`${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)((0,_report_plan_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPlan */ .E)(laid).trimEnd().split('\n'))}\n`);
    await (0,_speak_js__WEBPACK_IMPORTED_MODULE_9__/* .commentOn */ .J)(job, scenario.name, (marker) => started(marker, job, scenario, laid, runKey));
    return 0;
}
function started(marker, job, scenario, laid, runKey) {
    const { context, headSha, clock } = job;
    const verdictUnixSeconds = clock.unixSeconds() + laid.totalSeconds;
    return (0,_report_comment_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderStarted */ .qd)(marker, laid, { scenario, headSha, runKey, runUrl: context.runUrl, verdictUnixSeconds });
}
/** Throws ScenarioError for a soak that no matrix can carry. */
function slotsOf({ legs }, spares) {
    if (legs > mostLegs) {
        const hint = 'make the legs longer, or the soak shorter';
        const issue = { path: 'segments.length', expected: `legs so long that ${mostLegs} of them are enough`, hint };
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScenarioError */ .tp([{ ...issue, got: `a plan of ${legs} legs` }]);
    }
    const more = spares ?? Math.max(fewestSpares, Math.ceil(legs * spareShare));
    return Array.from({ length: Math.min(mostLegs, legs + more) }, (_, index) => index + 1);
}


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findRunAmong),
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _verbs_leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4388);
/* harmony import */ var _verbs_leg_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);
// The run that a command is about, by its newest checkpoint: asked of the store as patiently as a job can wait.



/** A store that is ill for longer than this is said to be. */
const patienceSeconds = 600;
/** null when it has none. `scenarioHash` null: of whatever scenario. Rejects with StoreTrouble, or HarnessError when none can be used. */
async function findRun(job, store, runKey, scenarioHash = null) {
    const { clock, teller } = job;
    const started = clock.nowSeconds();
    const isPatient = () => clock.nowSeconds() - started < patienceSeconds;
    const entries = await (0,_verbs_leg_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .listPatiently */ .P)(store, clock, isPatient, (text) => teller.note(text));
    return await findRunAmong(job, store, runKey, entries, scenarioHash);
}
/** The same among entries that are known: none, for the record that lies on this machine. */
async function findRunAmong({ recordRoot, headSha, teller }, store, runKey, entries, scenarioHash = null) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordRoot, { recursive: true });
    const wanted = { runKey, headSha, scenarioHash };
    return await (0,_verbs_leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .newestCheckpoint */ .T)(entries, store, recordRoot, wanted, (text) => teller.notice(text, 'soak'));
}


/***/ }),

/***/ 29466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ legBox),
/* harmony export */   U: () => (/* binding */ defaultBoxSeconds)
/* harmony export */ });
// How long this leg may take: what was asked for, and never beyond the token that its last upload needs.
/** The job limit of six hours, less what setting up and saving may take. */
const defaultBoxSeconds = 5 * 3600 + 20 * 60;
/** For the last upload, with its tries. */
const savingReserveSeconds = 300;
/** A token so short is a test's, or a mistake: a tenth of what is left is kept then. */
const shortTokenSeconds = 3600;
/** `tokenExpiry`: Unix seconds, null when unknown. Not below one second: a leg that is late ends at its first tick. */
function legBox(askedSeconds, tokenExpiry, nowUnixSeconds) {
    if (tokenExpiry === null)
        return { seconds: askedSeconds, cutByToken: false };
    const left = tokenExpiry - nowUnixSeconds;
    const reserve = left < shortTokenSeconds ? left / 10 : savingReserveSeconds;
    const possible = Math.max(1, left - reserve);
    return { seconds: Math.min(askedSeconds, possible), cutByToken: possible < askedSeconds };
}


/***/ }),

/***/ 31674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ betweenLegs)
/* harmony export */ });
// What happened during a run. One line of the record each.
/** Reason of the gap between two legs of a run. */
const betweenLegs = 'soak was not running';


/***/ }),

/***/ 58932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   be: () => (/* binding */ gaugeName),
/* harmony export */   vh: () => (/* binding */ systemTarget)
/* harmony export */ });
// Names of what is measured, with unit and the direction that is worse. A gauge's full name is "<target>.<metric>".
/** Metrics of one process tree. `handles` = open file descriptors; `sockets` = those that are sockets. */
const processMetrics = {
    residentBytes: { name: 'resident-bytes', unit: 'bytes', kind: 'gauge', worse: 'up', title: 'memory' },
    cpuCores: { name: 'cpu-cores', unit: 'cores', kind: 'gauge', worse: 'neither', title: 'CPU' },
    threads: { name: 'threads', unit: 'count', kind: 'gauge', worse: 'up', title: 'threads' },
    handles: { name: 'handles', unit: 'count', kind: 'gauge', worse: 'up', title: 'open handles' },
    sockets: { name: 'sockets', unit: 'count', kind: 'gauge', worse: 'up', title: 'sockets' },
    children: { name: 'children', unit: 'count', kind: 'gauge', worse: 'up', title: 'child processes' },
};
/** Name of the system under test among targets; companions use their own names, the load process is "load", we are "soak". */
const systemTarget = 'system';
/** "system" + residentBytes -> "system.resident-bytes". */
function gaugeName(target, metric) {
    return `${target}.${metric.name}`;
}


/***/ }),

/***/ 43324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ totalsPairs),
/* harmony export */   Il: () => (/* binding */ findingLabel),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43492);
// What text, Markdown and HTML say alike about findings: order, label, the cells of a table row.



const rank = { violated: 0, inconclusive: 1, holds: 2 };
/** Worst first; within one outcome as the judge gave them. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
}
/** The check's name, with the series only where one check gave several findings. */
function findingLabel(finding, all) {
    const several = all.filter((other) => other.check === finding.check).length > 1;
    return several ? `${finding.check} (${finding.series})` : finding.check;
}
/** Cells in the order of `words.columns`. */
function findingCells(finding, all) {
    const text = finding.estimate === null ? null : (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL)(finding.estimate, finding.limitText);
    return [
        findingLabel(finding, all),
        (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWord */ .nG)(finding),
        text?.value ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
        text?.interval ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
        finding.limitText ?? _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownText */ .qL,
    ];
}
/** Totals as pairs of name and value, in the order every report prints them. */
function totalsPairs(totals) {
    return [
        ['requests', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.requests)],
        ['succeeded', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.succeeded)],
        ['failed', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.failed)],
        ['success rate', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(totals.successRate)],
        ['duration', (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.durationSeconds)],
        ['steady load', (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.steadySeconds)],
        ['process lives', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.epochs)],
        ['segments', (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(totals.segments)],
    ];
}


/***/ }),

/***/ 32419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Ll: () => (/* binding */ verdictMeaning),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   ez: () => (/* binding */ phaseTitle),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);
// Every sentence and word that the reports share, as constants and small functions. Not for what the judge says:
// the sentences of findings come with the findings.


/** The word that opens every report. */
function verdictWord(outcome) {
    switch (outcome) {
        case 'pass':
            return 'PASS';
        case 'fail':
            return 'FAIL';
        case 'inconclusive':
            return 'INCONCLUSIVE';
        case 'invalid':
            return 'INVALID';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(outcome);
    }
}
/** What the verdict's word means, for a reader who sees it for the first time. */
function verdictMeaning(outcome) {
    switch (outcome) {
        case 'pass':
            return 'Every check that was judged was shown to hold.';
        case 'fail':
            return 'At least one check was shown to be violated by the system under test.';
        case 'inconclusive':
            return 'The run does not show enough to say either way. This is not a pass.';
        case 'invalid':
            return 'The soak itself or its machine broke. Nothing is claimed about the system under test.';
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(outcome);
    }
}
/** Outcome of one finding. A violated check about the harness is our fault and says so. */
function outcomeWord(finding) {
    const words = {
        holds: 'holds',
        violated: finding.about === 'harness' ? 'violated by us' : 'violated',
        inconclusive: 'inconclusive',
    };
    return words[finding.outcome];
}
function phaseTitle(phase) {
    return phase === 'warmup' ? 'warm-up' : phase;
}
const words = {
    findings: 'Findings',
    notJudged: 'Not judged',
    notes: 'Notes',
    smallestVisible: 'Smallest growth this run would have seen',
    totals: 'Totals',
    charts: 'Charts',
    timeline: 'What happened',
    scenario: 'Scenario as it was run',
    next: 'Next',
    rawData: 'The record behind this page',
    phases: 'Phases',
    segments: 'Segments',
    run: 'The run',
    checks: 'Checks',
    judged: 'judged',
    noFindings: 'no check gave a finding',
    columns: ['check', 'outcome', 'estimate', 'interval', 'limit'],
};
const messages = {
    scenario: (name, duration, seed) => `Scenario ${name}: ${duration} of steady load, seed ${seed}.`,
    since: (seconds) => `since ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(seconds)} of the run`,
    next: (next) => `next: ${next}`,
    /** Boot and stop have no planned length. */
    openEnded: 'as long as it takes',
    smallestPlanned: (growth) => `smallest growth it can see: ${growth}`,
    eventsLeftOut: (count) => `${count} events in between are left out here. They are all in the record.`,
    chartEmpty: (what) => `No chart of ${what}: nothing of it was read during this run.`,
    thinned: 'Thinned: a line is the median of each stretch, the shade around it runs from smallest to largest value.',
    chartsHelp: 'Shaded stretches (boot, idle, warm-up, drain) are not judged. A dotted line is the growth that was fitted. A line breaks where nothing was read. Point at a chart to read its values.',
    rawData: (folder) => `Every sample behind this page is kept in ${folder}.`,
    judgeAgain: 'Judge it again with other limits:',
    judgeCommand: (folder) => `soak judge ${folder} --set checks.memory-growth=5MiB/h`,
    verdictFile: 'The same verdict for programs is in verdict.json beside this page.',
    noScript: 'The charts need JavaScript. Everything else on this page can be read without it.',
    madeBy: (version, runKey) => `soak-action ${version}, run ${runKey}`,
};


/***/ }),

/***/ 16786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43492);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19581);
// A plan as text: how the run lies on the time line, and what it can and cannot show. What `soak plan` prints.




const indent = '  ';
const lineWidth = 96;
/** Plan -> the whole text, ending in a line break. */
function renderPlan(plan) {
    const rate = plan.meanRatePerSecond === null ? '' : `, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rateText */ .cf)(plan.meanRatePerSecond)} on average`;
    const head = `${plan.scenarioName}: ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plan.totalSeconds)} in all, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(plan.steadySamples)} samples of steady load${rate}`;
    const blocks = [
        [head],
        [_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.phases, ...table(plan.phases.map(phaseRow))],
        [
            _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.segments,
            ...table(plan.segments.map(({ index, startSeconds, seconds }) => [
                String(index + 1),
                `from ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(startSeconds)}`,
                (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds),
            ])),
        ],
        [_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.checks, ...plan.checks.flatMap((check) => checkLines(check, widestCheck(plan)))],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function phaseRow(phase) {
    const length = phase.seconds === 0 ? _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ.openEnded : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(phase.seconds);
    return [(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTitle */ .ez)(phase.name), `from ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(phase.startSeconds)}`, length];
}
function widestCheck(plan) {
    return Math.max(0, ...plan.checks.map(({ check }) => check.length));
}
function checkLines(planned, width) {
    const parts = [planned.judged ? _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.judged : _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.notJudged.toLowerCase()];
    if (planned.reason !== null)
        parts.push(planned.reason);
    if (planned.smallestVisible !== null)
        parts.push(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ.smallestPlanned(planned.smallestVisible));
    const name = `${indent}${planned.check.padEnd(width)}  `;
    const [first = '', ...rest] = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(parts.join('; '), lineWidth, ' '.repeat(name.length));
    return [`${name}${first.trimStart()}`, ...rest];
}
function table(rows) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignCells */ .H)(rows).map((cells) => `${indent}${cells.join('  ')}`.trimEnd());
}


/***/ }),

/***/ 43492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   eN: () => (/* binding */ latencyText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   oA: () => (/* binding */ countedText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qL: () => (/* binding */ unknownText)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// Numbers with their units as a report prints them. Unknown is a dash, never 0; a share is never rounded up to 100 %
// or down to 0 %. Sizes are printed in the unit of the user's own limit where there is one: then they compare at a glance.

const unknownText = '–';
/** Estimate -> "+104 MB/h" and "+98.1 to +110 (95 %)". Value and bounds share unit and decimals. */
function estimateText(estimate, limitText) {
    const { value, low, high, confidence } = estimate;
    const known = [value, low, high].filter((x) => x !== null && Number.isFinite(x));
    const largest = Math.max(0, ...known.map(Math.abs));
    const scale = scaleOf(estimate.unit, largest, limitText);
    const decimals = decimalsOf(value / scale.divisor, known.map((x) => x / scale.divisor), estimate.unit);
    const number = (x) => {
        return estimate.unit === 'share' ? percent(x, decimals) : plain(x / scale.divisor, decimals, scale.signed);
    };
    const valueText = Number.isFinite(value) ? join(number(value), scale.unit) : unknownText;
    if (low === null && high === null)
        return { value: valueText, interval: null };
    const bound = (x) => (x === null || !Number.isFinite(x) ? 'unbounded' : number(x));
    const level = confidence === null ? '' : ` (${Number((confidence * 100).toPrecision(4))} %)`;
    return { value: valueText, interval: `${bound(low)} to ${bound(high)}${level}` };
}
/** A share 0..1 -> "99.98 %"; null -> a dash. */
function shareText(share) {
    if (share === null)
        return unknownText;
    return `${percent(share, decimalsOf(share * 100, [], 'share'))} %`;
}
/** A count -> "9,600". */
function countText(count) {
    return plain(count, 0, false);
}
/** A count with its noun: "1 segment", "1,200 segments", "2 process lives". */
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${count === 1 ? one : many}`;
}
/** Bytes -> "132 MB"; null -> a dash. */
function bytesText(bytes) {
    return measureText(bytes, 'bytes');
}
/** Seconds of latency -> "12.3 ms"; null -> a dash. */
function latencyText(seconds) {
    return measureText(seconds, 'seconds');
}
/** Requests per second -> "40.0/s"; null -> a dash. */
function rateText(perSecond) {
    return measureText(perSecond, 'per-second');
}
function measureText(value, unit) {
    if (value === null || !Number.isFinite(value))
        return unknownText;
    const scale = scaleOf(unit, Math.abs(value), null);
    const scaled = value / scale.divisor;
    return join(plain(scaled, decimalsOf(scaled, [], unit), false), scale.unit);
}
function join(number, unit) {
    return unit === '' || unit.startsWith('/') ? `${number}${unit}` : `${number} ${unit}`;
}
function scaleOf(unit, largest, limitText) {
    switch (unit) {
        case 'bytes':
            return sizeScale(largest, limitText, '', false);
        case 'bytes-per-hour':
            return sizeScale(largest, limitText, '/h', true);
        case 'seconds':
            if (largest >= 1 || largest === 0)
                return { divisor: 1, unit: 's', signed: false };
            return largest >= 1e-3
                ? { divisor: 1e-3, unit: 'ms', signed: false }
                : { divisor: 1e-6, unit: 'µs', signed: false };
        case 'count':
            return { divisor: 1, unit: '', signed: false };
        case 'cores':
            return { divisor: 1, unit: 'cores', signed: false };
        case 'count-per-hour':
            return { divisor: 1, unit: '/h', signed: true };
        case 'percent-per-hour':
            return { divisor: 1, unit: '%/h', signed: true };
        case 'share':
            return { divisor: 0.01, unit: '%', signed: false };
        case 'per-second':
            return { divisor: 1, unit: '/s', signed: false };
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(unit);
    }
}
const sizeNames = {
    decimal: ['B', 'kB', 'MB', 'GB', 'TB'],
    binary: ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
};
/** The unit of the limit, as long as the number stays readable in it; else the largest unit that leaves a whole part. */
function sizeScale(largest, limitText, suffix, signed) {
    const [base, names] = limitText?.includes('iB') ? [1024, sizeNames.binary] : [1000, sizeNames.decimal];
    const asked = /([kmgt]?)i?b/i.exec(limitText ?? '')?.[1]?.toLowerCase();
    const limitStep = asked === undefined ? -1 : ' kmgt'.indexOf(asked === '' ? ' ' : asked);
    const inLimitUnit = largest / base ** limitStep;
    const ownStep = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
    const step = limitStep >= 0 && inLimitUnit >= 0.01 && inLimitUnit < 10_000 ? limitStep : ownStep;
    return { divisor: base ** step, unit: `${names[step] ?? 'B'}${suffix}`, signed };
}
/** Three significant digits of the value, but not finer than what its interval can carry. */
function decimalsOf(value, bounds, unit) {
    const all = [value, ...bounds].filter(Number.isFinite);
    if (unit === 'count' && all.every(Number.isInteger))
        return 0;
    if (unit === 'share') {
        // Near 100 % the digits that matter are those of the rest. A value of exactly 0 or 100 lends its bounds' digits.
        const rests = all.map((x) => Number(Math.min(Math.abs(x), Math.abs(100 - x)).toPrecision(6)));
        const rest = rests[0] || Math.max(...rests);
        return rest === 0 ? 0 : Math.min(9, Math.max(1, 1 - Math.floor(Math.log10(rest))));
    }
    const coarse = significant(Math.max(0, ...all.map(Math.abs))) + 1;
    return value === 0 ? Math.min(2, coarse) : Math.min(significant(value), coarse);
}
function significant(value) {
    const size = Math.abs(value);
    return size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
}
/** Zeros at the end are cut: an exact 100 % must not look like a rounded one. */
/** From here on digits are noise, and hundreds of them would fill a page. */
const largestWritten = 1e18;
function percent(share, decimals) {
    if (Math.abs(share) >= largestWritten)
        return (share * 100).toExponential(2);
    return (share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals });
}
function plain(value, decimals, signed) {
    if (Math.abs(value) >= largestWritten)
        return value.toExponential(2);
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const unsigned = /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
    return signed && value > 0 && Number.parseFloat(unsigned) !== 0 ? `+${unsigned}` : unsigned;
}


/***/ }),

/***/ 19581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   H: () => (/* binding */ alignCells)
/* harmony export */ });
// Columns that line up, and paragraphs that wrap. Plain text only; colour is put on afterwards by the caller's painter.
/** Rows of cells -> the same rows, every cell padded to the widest of its column. */
function alignCells(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}
/** Text -> lines of at most `width` characters with `indent` before each; a longer word stays whole. */
function wrapText(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(`${indent}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    if (line !== '')
        lines.push(`${indent}${line}`);
    return lines;
}


/***/ }),

/***/ 3045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ utcText),
/* harmony export */   t: () => (/* binding */ aboutUtcText)
/* harmony export */ });
// Times for pages that people in several time zones read: always UTC, to the minute.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Unix seconds -> "2026-11-22 11:02 UTC". Throws RangeError for a number that is no time. */
function utcText(unixSeconds) {
    return `${isoMinute(unixSeconds).replace('T', ' ')} UTC`;
}
/** Within so many seconds a time of day alone cannot be misread. */
const sameDaySeconds = 12 * 3_600;
/**
 * A guess at a time that is `awaySeconds` from now, to the next five minutes, since more would promise too much: "14:30 UTC", or
 * "14:30 UTC on 23 Nov" when it is far away. Throws RangeError for a number that is no time.
 */
function aboutUtcText(unixSeconds, awaySeconds) {
    const iso = isoMinute(Math.ceil(unixSeconds / 300) * 300);
    const time = `${iso.slice(11)} UTC`;
    return awaySeconds <= sameDaySeconds
        ? time
        : `${time} on ${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''}`;
}
function isoMinute(unixSeconds) {
    return new Date(unixSeconds * 1000).toISOString().slice(0, 16);
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ clear),
/* harmony export */   Ni: () => (/* binding */ secondsAtRank),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bf: () => (/* binding */ createLatencyHistogram),
/* harmony export */   dO: () => (/* binding */ recordSeconds),
/* harmony export */   ll: () => (/* binding */ encodeHistogram),
/* harmony export */   pr: () => (/* binding */ decodeHistogram),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
// Histograms of durations: bounded memory, mergeable, two digits exact, 1 µs to 1 h.
// A thin face over hdr-histogram-js so that range, unit and precision are decided once.
// Not for other quantities, and no word of what was measured.

const lowestMicros = 1;
const highestMicros = 3_600_000_000;
const microsPerSecond = 1_000_000;
// 64 bit counts: a week of 10,000 a second in one histogram does not overflow. 26 KB each.
const countBits = 64;
function createLatencyHistogram() {
    return {
        inner: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)({
            bitBucketSize: countBits,
            lowestDiscernibleValue: lowestMicros,
            highestTrackableValue: highestMicros,
            numberOfSignificantValueDigits: 2,
            autoResize: false,
            useWebAssembly: false,
        }),
    };
}
/** Counts one duration. Below 1 µs counts as 1 µs, above 1 h as 1 h. Throws RangeError for NaN: that is a bug of the caller. */
function recordSeconds(histogram, seconds) {
    if (Number.isNaN(seconds))
        throw new RangeError('a duration was expected, got NaN');
    const micros = Math.round(seconds * microsPerSecond);
    histogram.inner.recordValue(Math.min(Math.max(micros, lowestMicros), highestMicros));
}
/** Adds all of `other` to `histogram`; `other` stays as it is. The order of merging does not matter. */
function mergeInto(histogram, other) {
    histogram.inner.add(other.inner);
}
/** null when nothing was recorded. */
function quantiles(histogram) {
    if (histogram.inner.totalCount === 0)
        return null;
    const at = (percentile) => histogram.inner.getValueAtPercentile(percentile) / microsPerSecond;
    return { p50: at(50), p95: at(95), p99: at(99), p999: at(99.9), max: at(100) };
}
/** The value of the given rank, counted from the smallest (1) to the largest (count), in seconds. Throws RangeError outside. */
function secondsAtRank(histogram, rank) {
    const total = histogram.inner.totalCount;
    if (!(rank >= 1 && rank <= total))
        throw new RangeError(`expected a rank from 1 to ${total}, got ${rank}`);
    return histogram.inner.getValueAtPercentile((100 * rank) / total) / microsPerSecond;
}
function count(histogram) {
    return histogram.inner.totalCount;
}
function clear(histogram) {
    histogram.inner.reset();
}
/** HDR V2 compressed, base64, microseconds: the standard format of the HdrHistogram family. */
function encodeHistogram(histogram) {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeIntoCompressedBase64 */ .dH)(histogram.inner);
}
/** Reads what encodeHistogram wrote. Throws an Error that says so when the text is not such a histogram. */
function decodeHistogram(text) {
    const histogram = createLatencyHistogram();
    try {
        // Adding into a fresh one brings foreign ranges and precisions to ours.
        histogram.inner.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(text, countBits, false));
    }
    catch (cause) {
        throw new Error(`expected a latency histogram (HDR V2, compressed, base64), got ${text.length} characters that are not`, { cause });
    }
    return histogram;
}


/***/ }),

/***/ 72894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planLegs),
/* harmony export */   planVerb: () => (/* binding */ planVerb)
/* harmony export */ });
/* harmony import */ var _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57254);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81832);
/* harmony import */ var _report_plan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16786);
/* harmony import */ var _scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18461);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81891);
/* harmony import */ var _read_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2403);
/* harmony import */ var _render_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70082);
// soak plan: phases, segments and what this plan can and cannot see, before a minute is spent.







async function planVerb(options, files, teller) {
    const scenario = await (0,_read_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .readScenario */ .Z)(files, options.path, options.overrides);
    for (const issue of (0,_scenario_not_yet_js__WEBPACK_IMPORTED_MODULE_3__/* .notYetWarnings */ .fB)(scenario))
        teller.note(`warning: ${(0,_render_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .renderIssue */ .y)(options.path, issue)}`);
    const plan = planLegs(scenario, options.boxSeconds);
    teller.say(options.json ? JSON.stringify(plan, null, 2) : (0,_report_plan_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlan */ .E)(plan));
    return _judge_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
}
/** Throws ScenarioError for a plan whose legs would end before they are warm: it would never move. */
function planLegs(scenario, boxSeconds) {
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planRun */ .n)(scenario, { boxSeconds });
    if (Number.isFinite(plan.legs))
        return plan;
    const length = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .shorter */ .A)(scenario.segments.lengthSeconds, boxSeconds);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ScenarioError */ .tp([
        {
            path: 'segments.length',
            expected: `more than the warm-up of ${scenario.phases.warmupSeconds} s and ten seconds to hand over`,
            got: `${length} s`,
            hint: 'a leg that has to boot anew would end before it measures anything; make legs longer or the warm-up shorter',
        },
    ]);
}


/***/ })

};
