export const id = 5407;
export const ids = [5407];
export const modules = {

/***/ 25407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryLeg: () => (/* binding */ carryLeg),
  exitOf: () => (/* binding */ exitOf),
  segment: () => (/* binding */ segment_segment)
});

// EXTERNAL MODULE: ./out/host/interrupts.js
var host_interrupts = __webpack_require__(98523);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/verbs/harness-text.js
var harness_text = __webpack_require__(76141);
// EXTERNAL MODULE: ./out/verbs/segment.js
var segment = __webpack_require__(97540);
;// CONCATENATED MODULE: ./out/github/artifacts/runtime-token.js
// When the token that artifacts are uploaded with is over. GitHub documents no lifetime, so the token itself is read; never its signature.
/** Unix seconds of the claim `exp` of ACTIONS_RUNTIME_TOKEN; null when there is no token, or none that can be read. */
function runtimeTokenExpiry(token) {
    const claims = token?.split('.')[1];
    if (claims === undefined)
        return null;
    try {
        const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        return typeof exp === 'number' && Number.isFinite(exp) ? exp : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./out/github/job.js
var github_job = __webpack_require__(75573);
// EXTERNAL MODULE: ./out/github/leg-box.js
var leg_box = __webpack_require__(29466);
// EXTERNAL MODULE: ./out/github/leg-page.js + 1 modules
var leg_page = __webpack_require__(99667);
// EXTERNAL MODULE: ./out/github/post-state.js
var post_state = __webpack_require__(62902);
// EXTERNAL MODULE: ./out/github/commands/asked-for.js
var asked_for = __webpack_require__(84643);
;// CONCATENATED MODULE: ./out/github/commands/segment.js
// segment: one leg of a chain. Green unless it could not save: what the system did is told by the report.










/** What is left of a job when its box is used. */
const saveWithinSeconds = 15 * 60;
async function segment_segment(job) {
    const runKey = (0,asked_for/* runKeyOfJob */.Bh)(job);
    const outcome = await carryLeg(job, runKey, job.inputs.segmentSeconds ?? leg_box/* defaultBoxSeconds */.U);
    await (0,leg_page/* tellLeg */.y)(job, runKey, outcome);
    return exitOf(job, outcome);
}
/** Also for `run`, which is a chain of one leg. */
async function carryLeg(job, runKey, askedSeconds) {
    const { env, inputs, teller, headSha, recordRoot, context, saveState } = job;
    const expiry = runtimeTokenExpiry(env.ACTIONS_RUNTIME_TOKEN);
    const box = (0,leg_box/* legBox */.K)(askedSeconds ?? Number.POSITIVE_INFINITY, expiry, job.clock.unixSeconds());
    if (box.cutByToken)
        teller.note(`this leg ends after ${Math.round(box.seconds)} s, before the job's token does`);
    const mayBoot = env[post_state/* nextVariable */.MZ] !== 'adopt';
    const interrupts = (0,host_interrupts.createInterrupts)(env);
    // At once: whoever kills us a moment later leaves this behind.
    interrupts.onInterrupt(() => saveState('cancelled', 'yes'));
    saveState('runKey', runKey);
    saveState('command', 'segment');
    saveState('headSha', headSha);
    saveState('retentionDays', inputs.retentionDays === null ? '' : String(inputs.retentionDays));
    saveState('workingDirectory', process.cwd());
    const options = {
        readScenario: mayBoot && inputs.scenario !== null ? () => (0,asked_for/* scenarioOfJob */.Bo)(job) : null,
        source: inputs.scenario ?? 'scenario',
        recordRoot,
        runKey,
        headSha,
        attempt: context.runAttempt,
        boxSeconds: Number.isFinite(box.seconds) ? box.seconds : null,
        legs: { onInterrupt: 'release', mayBoot },
        env,
        saveWithinSeconds,
        onRecord: (folder) => saveState('recordFolder', folder),
    };
    try {
        const outcome = await (0,segment/* segmentVerb */.J)(options, (0,github_job/* storeOf */.x)(job), teller, interrupts);
        const saved = outcome.kind === 'done' || outcome.kind === 'held' || outcome.saved || wasSuperseded(outcome);
        if (saved)
            saveState('saved', 'yes');
        return outcome;
    }
    finally {
        interrupts.close();
    }
}
/** Another leg took over: what it carries now is not ours to save, or to end. Told to go by the same door as a signal, under another name. */
function wasSuperseded(outcome) {
    return (outcome.kind === 'carried' && outcome.ending.kind === 'interrupted' && !outcome.ending.signal.startsWith('SIG'));
}
/** Also for `run`. */
function exitOf({ teller }, outcome) {
    switch (outcome.kind) {
        case 'done':
        case 'held':
            return 0;
        case 'broken': {
            const { error, folder } = outcome;
            for (const line of error.logTail)
                teller.note(`  | ${line}`);
            teller.error(`${error.message}. ${error.hint}`, (0,harness_text/* usersMend */.Z)(error) ? 'soak: scenario' : 'soak: invalid');
            teller.note(`what was recorded is in ${folder}`);
            return 1;
        }
        case 'carried':
            if (wasSuperseded(outcome)) {
                teller.notice('another leg took this segment over; this one let go of it', 'soak');
                return 0;
            }
            if (outcome.ending.kind === 'interrupted')
                return 1;
            if (outcome.saved)
                return 0;
            teller.error('the last checkpoint of this leg could not be stored; it is tried once more when the job ends', 'soak');
            return 1;
        default:
            return (0,error/* assertNever */.xb)(outcome);
    }
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

/***/ 99667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ tellLeg)
});

// EXTERNAL MODULE: ./out/host/left-behind.js
var left_behind = __webpack_require__(80723);
// EXTERNAL MODULE: ./out/judge/suspicion.js
var suspicion = __webpack_require__(72315);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/report/comment-text.js
var comment_text = __webpack_require__(23820);
// EXTERNAL MODULE: ./out/report/duration-text.js
var duration_text = __webpack_require__(61967);
// EXTERNAL MODULE: ./out/report/event-text.js
var event_text = __webpack_require__(50319);
// EXTERNAL MODULE: ./out/report/leg-progress.js
var leg_progress = __webpack_require__(64507);
// EXTERNAL MODULE: ./out/report/markdown-escape.js
var markdown_escape = __webpack_require__(19180);
// EXTERNAL MODULE: ./out/report/markdown-facts.js
var markdown_facts = __webpack_require__(32664);
// EXTERNAL MODULE: ./out/report/markdown-findings.js
var markdown_findings = __webpack_require__(84193);
// EXTERNAL MODULE: ./out/report/messages.js
var messages = __webpack_require__(32419);
// EXTERNAL MODULE: ./out/report/progress.js
var progress = __webpack_require__(53744);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __webpack_require__(50921);
;// CONCATENATED MODULE: ./out/report/leg-summary.js
// What one leg shows in its own job summary when it ends: how far the run is, what this leg carried, what happened meanwhile, what comes
// next. Legs may not write comments; this page is where progress can be seen.











/** A summary of a leg in trouble stays readable: of more events than this the first and the last are shown. */
const mostEvents = 30;
const mostLogLines = 10;
const longestText = 400;
/** LegFacts -> the whole page, ending in a line break. */
function renderLegSummary(facts) {
    const { progress } = facts;
    return `${(0,markdown_findings/* paragraphs */.qN)([
        `## ${(0,leg_progress/* progressMark */.jk)(progress)} ${(0,leg_progress/* progressSentence */.Lw)(progress)}`,
        afterText(facts.after),
        (0,leg_progress/* suspicionList */.WE)(progress),
        carried(facts)
            .map((line) => `- ${line}`)
            .join('\n'),
        happened(facts.events),
    ])}\n`;
}
function afterText(after) {
    switch (after) {
        case 'running':
            return 'The soak goes on: the next leg continues from the checkpoint that this one saved.';
        case 'finished':
            return 'The soak has held all it planned. Its verdict is in the report job.';
        case 'interrupted':
            return 'This leg was cut off. What it held up to its last checkpoint is kept, and a later leg can go on from there.';
        case 'unsaved':
            return '**This leg could not save its last checkpoint.** The next leg goes on from an older one; what was held since then is lost.';
        default:
            return (0,error/* assertNever */.xb)(after);
    }
}
function carried(facts) {
    const { fromSeconds, toSeconds, uploads } = facts;
    const span = `${(0,duration_text/* formatClock */.ei)(fromSeconds)} to ${(0,duration_text/* formatClock */.ei)(toSeconds)} of the run (${(0,duration_text/* formatDuration */.a3)(toSeconds - fromSeconds)} of ${(0,duration_text/* formatDuration */.a3)(facts.plannedTotalSeconds)})`;
    const failed = uploads.failed === 0 ? '' : `, ${(0,quantity_text/* countedText */.oA)(uploads.failed, 'upload')} failed`;
    return [
        (0,markdown_facts/* namesText */.cb)(facts),
        `This leg carried segment ${facts.segment + 1}: ${span}`,
        beganText(facts),
        `Held so far: ${(0,leg_progress/* heldText */.Dx)(facts.progress)}`,
        `${(0,quantity_text/* countedText */.oA)(uploads.made, 'checkpoint')} uploaded${failed}`,
        ...(facts.lastSample === null
            ? ['No sample was taken']
            : [`Newest sample, ${(0,duration_text/* formatClock */.ei)(facts.lastSample.atSeconds)}: ${(0,progress/* sampleCells */.s)(facts.lastSample).join(', ')}`]),
    ];
}
function beganText({ began, lostSeconds }) {
    const lost = lostSeconds === 0 ? 'no samples are missing' : `${(0,duration_text/* formatDuration */.a3)(lostSeconds)} are without samples`;
    switch (began) {
        case 'started':
            return 'It started the run';
        case 'adopted':
            return `It took over the living system; ${lost}`;
        case 'booted':
            return `It booted the system anew, which is a new process life; ${lost}`;
        case null:
            return 'It did not get as far as a running system';
        default:
            return (0,error/* assertNever */.xb)(began);
    }
}
/** Boots, hand-overs and trouble. Phases and checkpoints that went well are no news. */
function happened(events) {
    const notable = events.filter(isNotable);
    const half = mostEvents / 2;
    const leftOut = notable.length - mostEvents;
    const lines = leftOut <= 0
        ? notable.map(eventLine)
        : [
            ...notable.slice(0, half).map(eventLine),
            messages/* messages */.DZ.eventsLeftOut(leftOut),
            ...notable.slice(-half).map(eventLine),
        ];
    const logs = notable.filter((event) => (0,event_text/* eventLogTail */.Xn)(event).length > 0).slice(-3);
    return (0,markdown_findings/* paragraphs */.qN)([(0,markdown_findings/* list */.p_)(messages/* words */.aL.timeline, lines), ...logs.map(logBlock)]);
}
function isNotable(event) {
    if ((0,event_text/* eventWeight */.tT)(event) !== 'plain')
        return true;
    return ['segment', 'boot', 'adopted', 'stopped'].includes(event.event);
}
function eventLine(event) {
    const text = (0,markdown_escape/* inline */.mG)((0,visible_text/* shorten */.m)((0,event_text/* eventSentence */.WR)(event), longestText));
    return `${(0,duration_text/* formatClock */.ei)(event.atSeconds)} ${(0,event_text/* eventWeight */.tT)(event) === 'bad' ? `**${text}**` : text}`;
}
function logBlock(event) {
    const lines = (0,event_text/* eventLogTail */.Xn)(event)
        .slice(-mostLogLines)
        .map((line) => (0,visible_text/* shorten */.m)(line, longestText));
    return `Last lines of the log at ${(0,duration_text/* formatClock */.ei)(event.atSeconds)}:\n\n${(0,markdown_escape/* fenced */.OF)(lines)}`;
}

// EXTERNAL MODULE: ./out/scenario/plan.js + 3 modules
var scenario_plan = __webpack_require__(81891);
// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(31055);
// EXTERNAL MODULE: ./out/verbs/status.js
var verbs_status = __webpack_require__(68719);
// EXTERNAL MODULE: ./out/github/leg-box.js
var leg_box = __webpack_require__(29466);
// EXTERNAL MODULE: ./out/github/speak.js + 6 modules
var speak = __webpack_require__(68633);
;// CONCATENATED MODULE: ./out/github/leg-page.js
// What a leg says about itself when it ends: outputs, its page in the job summary, and the comment where legs may write it.










async function tellLeg(job, runKey, outcome) {
    const { setOutput, teller } = job;
    setOutput('run-key', runKey);
    setOutput('head-sha', job.headSha);
    switch (outcome.kind) {
        case 'done':
            setOutput('state', 'finished');
            setOutput('next', 'done');
            setOutput('segment', String(outcome.checkpoint.segment + 1));
            teller.say(`${runKey} is finished: there is nothing left to do for this leg`);
            return;
        case 'held':
            setOutput('state', 'running');
            setOutput('segment', String(outcome.segment + 1));
            teller.say(`${runKey} was being carried by another leg all the while`);
            return;
        case 'broken':
            setOutput('state', 'running');
            setOutput('next', 'boot');
            return;
        case 'carried':
            return await tellCarried(job, runKey, outcome);
        default:
            return (0,error/* assertNever */.xb)(outcome);
    }
}
async function tellCarried(job, runKey, leg) {
    const { setOutput, context, headSha } = job;
    const stands = (0,verbs_status/* statusOf */.c)(leg.folder, leg.checkpoint, (0,left_behind.createLeftBehind)());
    setOutput('state', stands.state);
    setOutput('next', stands.next);
    setOutput('segment', String(leg.segment + 1));
    // Seconds count now: whoever told us to end does not wait for a page.
    if (leg.ending.kind === 'interrupted')
        return;
    const record = await (0,read_record/* readRecord */.aE)(leg.folder);
    const facts = legFacts(job, runKey, leg, record);
    await job.addSummary(renderLegSummary(facts));
    if (job.inputs.comment !== 'live' || stands.state === 'finished')
        return;
    const place = {
        scenario: record.scenario,
        runKey,
        runUrl: context.runUrl,
        headSha,
        nowUnixSeconds: job.clock.unixSeconds(),
    };
    await (0,speak/* commentOn */.J)(job, record.scenario.name, (marker) => (0,comment_text/* renderLive */.jA)(marker, { ...place, progress: facts.progress }));
}
function legFacts({ inputs, headSha }, runKey, leg, record) {
    const { scenario, checkpoint, capture } = record;
    const plan = (0,scenario_plan/* planRun */.n)(scenario, { boxSeconds: inputs.segmentSeconds ?? leg_box/* defaultBoxSeconds */.U });
    const events = capture.events.filter((event) => event.segment === leg.segment);
    const begun = events.find((event) => event.event === 'segment');
    const suspicions = (0,suspicion/* standingSuspicions */.$$)(scenario, capture);
    return {
        scenario,
        headSha,
        runKey,
        progress: {
            segmentsDone: leg.segment + 1,
            segmentsPlanned: plan.segments.length,
            steadySeconds: checkpoint.position.steadySeconds,
            plannedSteadySeconds: scenario.durationSeconds,
            suspicions,
        },
        segment: leg.segment,
        fromSeconds: begun?.atSeconds ?? 0,
        toSeconds: checkpoint.atSeconds,
        plannedTotalSeconds: plan.totalSeconds,
        began: beganBy(events),
        lostSeconds: begun?.event === 'segment' ? begun.lostSeconds : 0,
        uploads: leg.uploads,
        events,
        after: !leg.saved ? 'unsaved' : checkpoint.state === 'finished' ? 'finished' : 'running',
        lastSample: capture.samples.at(-1) ?? null,
    };
}
function beganBy(events) {
    if (events.some(({ event }) => event === 'adopted'))
        return 'adopted';
    if (!events.some(({ event }) => event === 'boot'))
        return null;
    return events.some((event) => event.event === 'segment' && event.how === 'start') ? 'started' : 'booted';
}


/***/ }),

/***/ 98523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInterrupts: () => (/* binding */ createInterrupts)
/* harmony export */ });
/* unused harmony export launcherVariable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
// Orders from outside to end: SIGINT, SIGTERM, SIGHUP, and the loss of whoever started us.
// npx dies of a SIGTERM without passing it on, so its disappearance counts as one.



const watchLaunchersEveryMs = 500;
/** Name under which dist/soak.js tells the Node 24 it started who is waiting for it. */
const launcherVariable = 'SOAK_LAUNCHER_PID';
function createInterrupts(environment) {
    const listeners = [];
    const tell = (signal) => {
        for (const listener of listeners)
            listener(signal);
    };
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
        const handler = () => tell(signal);
        process.on(signal, handler);
        return { signal, handler };
    });
    const launchers = launcherPids(environment);
    const timer = setInterval(() => {
        if (launchers.length > 0 && (process.ppid !== node_process__WEBPACK_IMPORTED_MODULE_1__.ppid || launchers.some(isGone))) {
            clearInterval(timer);
            tell('SIGTERM');
        }
    }, watchLaunchersEveryMs);
    timer.unref();
    return {
        onInterrupt: (listener) => void listeners.push(listener),
        close() {
            clearInterval(timer);
            for (const { signal, handler } of handlers)
                process.off(signal, handler);
        },
    };
}
/**
 * The processes whose end means "stop": npm or npx and the shells between, or the older Node that started us.
 * Empty when soak was started by something else: a shell that logs out must not end a soak under nohup.
 */
function launcherPids(environment) {
    const launcher = Number(environment[launcherVariable]);
    const byNpm = environment.npm_command !== undefined;
    if (!byNpm && !Number.isInteger(launcher))
        return [];
    const pids = [];
    let pid = node_process__WEBPACK_IMPORTED_MODULE_1__.ppid;
    for (let depth = 0; depth < 4 && pid !== null && pid > 1; depth += 1) {
        pids.push(pid);
        const name = readProc(`/proc/${pid}/comm`)?.trim() ?? '';
        // Beyond npm itself stands the user's shell, whose life is not our business.
        if (!byNpm || name.startsWith('npm') || !(isShell(name) || pid === launcher))
            break;
        pid = parentOf(pid);
    }
    return pids;
}
function isShell(name) {
    return name === 'sh' || name === 'dash' || name === 'bash';
}
function parentOf(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    return stat === null ? null : ((0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProcStat */ .q)(stat)?.parentPid ?? null);
}
function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        // Not Linux, or the process is gone: then there is nothing to learn here.
        return null;
    }
}
function isGone(pid) {
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_1__.kill)(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 80723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLeftBehind: () => (/* binding */ createLeftBehind)
/* harmony export */ });
/* harmony import */ var _system_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);
/* harmony import */ var _system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58846);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79565);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
// What an earlier process of ours may have left on this machine: asks whether it lives, ends it.




function createLeftBehind() {
    return { lives: _system_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n, stop: (runKey) => (0,_system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftovers */ .z)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .yp)(runKey), (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createClock */ .t)()) };
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

/***/ 97540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segmentVerb)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(79565);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71139);
/* harmony import */ var _host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63035);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41649);
/* harmony import */ var _host_record_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67429);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81832);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32371);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(56363);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81891);
/* harmony import */ var _begin_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99280);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73849);
/* harmony import */ var _leg_claim_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6620);
/* harmony import */ var _leg_uploads_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5758);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31055);
// soak segment: continues the run from its newest checkpoint for one time box. One leg of the chain; legs are anonymous.
//
//   list -> newest valid checkpoint -> done? -> claim -> adopt or boot -> steady ... -> box used -> last upload, system released



















/** Rejects with ScenarioError for what the user must mend, with HarnessError `store-unreachable` when there is no store. */
async function segmentVerb(options, store, teller, interrupts) {
    const clock = (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_16__/* .createClock */ .t)();
    const started = clock.nowSeconds();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(options.recordRoot, { recursive: true });
    const written = options.readScenario === null ? null : await options.readScenario();
    const claimed = await claimOrExplain(options, store, written, clock, teller);
    if (claimed.kind === 'held')
        return claimed;
    if (claimed.kind === 'done')
        return { kind: 'done', ...claimed.found };
    const leg = await prepareLeg(options, written, claimed, teller);
    const { folder, place, legs } = leg;
    options.onRecord(folder);
    const superseded = Promise.withResolvers();
    const uploads = (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_14__/* .createLegUploads */ .V)({
        store,
        folder,
        place,
        renewSeconds: (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_17__/* .claimTimes */ .Jd)(leg.begun.scenario.segments.checkpointEverySeconds).renewSeconds,
        clock,
        tell: (text) => teller.note(text),
        onSuperseded: () => superseded.resolve(),
    });
    try {
        const { length, begun, plan } = leg;
        const boxSeconds = length === null ? null : Math.max(1, length - (clock.nowSeconds() - started));
        const carried = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .carryRun */ .VW)({ begun, plan, env: options.env, headSha: options.headSha, boxSeconds, legs, offsite: uploads }, teller, alsoWhen(interrupts, superseded.promise));
        const interrupted = carried.kind === 'ended' && carried.ending.kind === 'interrupted';
        // An interrupt leaves seconds, not minutes: what is on disk is stored by whoever comes after.
        const leftToOthers = interrupted && legs.onInterrupt === 'release';
        if (carried.kind === 'ended' && !leftToOthers)
            await packWhatIsKept(begun.scenario, folder);
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckpoint */ .HQ)(folder);
        // A leg that broke before its first checkpoint must not store the one before under its own name.
        const isOurs = checkpoint.segment === place.segment;
        const saved = !leftToOthers && isOurs && (await uploads.finish(options.saveWithinSeconds));
        if (carried.kind === 'broken')
            return { kind: 'broken', error: carried.error, saved, folder };
        const { ending } = carried;
        return { kind: 'carried', ending, saved, uploads: uploads.uploads(), segment: place.segment, folder, checkpoint };
    }
    finally {
        uploads.close();
    }
}
/** What must be right, and in its place, before anything is booted or taken over. Throws ScenarioError. */
async function prepareLeg(options, written, claimed, teller) {
    const { segment, turn, found } = claimed;
    const begun = beginLeg(options, written, found);
    const { scenario, folder, runKey } = begun;
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .requireEnvironment */ .L3)(scenario, options.env);
    const length = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .shorter */ .A)(options.boxSeconds, scenario.segments.lengthSeconds);
    const plan = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planRun */ .n)(scenario, { boxSeconds: length });
    (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .tellLimits */ .Ii)(scenario, plan, options.source, teller);
    const isPerSegment = scenario.system?.lifetime === 'segment';
    if (found === null)
        await setAside(folder, teller);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_5__/* .writeLegState */ .V8)(folder, { segment, turn, copyOf: null });
    const { keep = [], cwd = '.' } = scenario.system ?? {};
    if (isPerSegment && found !== null && (await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKeptFolders */ .a2)(cwd, keep, folder))) {
        teller.note(`put back the kept folders ${keep.join(', ')}`);
    }
    const legs = { ...options.legs, onBoxUsed: isPerSegment ? 'stop' : 'release' };
    const place = { runKey, segment, turn, attempt: options.attempt };
    return { begun, folder, place, plan, length, legs };
}
/** Without a checkpoint of ours, what lies there is damaged or of another commit or scenario. It is somebody's record all the same. */
async function setAside(folder, teller) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_host_record_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointPath */ .AD)(folder)))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    const aside = `${folder}.before-${Math.floor(Date.now() / 1000)}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, aside);
    teller.note(`the record that lay in ${folder} is not of this run, or cannot be read; it lies in ${aside} now`);
}
async function packWhatIsKept({ system }, folder) {
    if (system?.lifetime === 'segment')
        await (0,_host_kept_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .packKeptFolders */ .rD)(system.cwd, system.keep, folder);
}
async function claimOrExplain(options, store, written, clock, teller) {
    const { recordRoot, runKey, headSha, attempt, boxSeconds } = options;
    const every = (found) => {
        const scenario = found === null ? written : (0,_read_record_js__WEBPACK_IMPORTED_MODULE_15__/* .scenarioOf */ .CF)(found.checkpoint, found.folder);
        return scenario?.segments.checkpointEverySeconds ?? 0;
    };
    try {
        return await (0,_leg_claim_js__WEBPACK_IMPORTED_MODULE_13__/* .claimSegment */ .s)({
            store,
            recordRoot,
            wanted: { runKey, headSha, scenarioHash: written === null ? null : (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_18__/* .scenarioHash */ .P)(written, _host_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s) },
            attempt,
            times: (found) => (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_17__/* .claimTimes */ .Jd)(every(found)),
            patienceSeconds: boxSeconds ?? Number.POSITIVE_INFINITY,
            clock,
            tell: (text) => teller.note(text),
        });
    }
    catch (cause) {
        if (!(cause instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_9__/* .StoreTrouble */ .t))
            throw cause;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_8__/* .HarnessError */ .tj('store-unreachable', `the checkpoints of ${runKey} cannot be reached: ${cause.message}`, 'Start this leg again when the service answers; nothing was changed.', { cause });
    }
}
function beginLeg(options, written, found) {
    const { runKey, recordRoot } = options;
    if (found === null) {
        if (written === null) {
            const got = `no checkpoint of ${runKey}, and no scenario`;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ScenarioError */ .tp([{ path: 'scenario', expected: 'the path of a scenario', got, hint: null }]);
        }
        return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_11__/* .beginAnew */ .rN)(written, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(recordRoot, runKey), runKey, Date.now() / 1000);
    }
    return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_11__/* .goOn */ .AC)(found.folder, found.checkpoint);
}
/** Another leg took over: ours ends as if it had been told to, and lets go. */
function alsoWhen(interrupts, superseded) {
    return {
        onInterrupt(listener) {
            interrupts.onInterrupt(listener);
            void superseded.then(() => listener('superseded by another leg', 'release'));
        },
    };
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
