export const id = 3095;
export const ids = [3095];
export const modules = {

/***/ 44259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/host/files.js
var files = __webpack_require__(37512);
// EXTERNAL MODULE: ./out/host/record-snapshot.js
var record_snapshot = __webpack_require__(16367);
// EXTERNAL MODULE: ./out/judge/judge.js + 6 modules
var judge = __webpack_require__(81895);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/report/markdown-escape.js
var markdown_escape = __webpack_require__(19180);
// EXTERNAL MODULE: ./out/report/markdown-facts.js
var markdown_facts = __webpack_require__(32664);
// EXTERNAL MODULE: ./out/report/markdown-findings.js
var markdown_findings = __webpack_require__(84193);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
// EXTERNAL MODULE: ./out/report/utc-text.js
var utc_text = __webpack_require__(3045);
// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __webpack_require__(50921);
;// CONCATENATED MODULE: ./out/report/baseline-markdown.js
// A comparison with an earlier run as a section of a Markdown page: what changed, and what of the rest cannot be told. Everything that
// is the same is only counted; all lines are in verdict.json.






/** A page has room for so many. */
const mostChanges = 12;
const mostLetters = 200;
/** The section, ending in a line break: at most a few kilobytes, whatever was compared. */
function renderBaselineSection({ before, notes, lines }) {
    const changes = lines.filter(({ answer }) => answer === 'worse' || answer === 'better');
    const shown = [...changes].sort((a, b) => Number(b.answer === 'worse') - Number(a.answer === 'worse'));
    const left = shown.length - mostChanges;
    return `${(0,markdown_findings/* paragraphs */.qN)([
        '### Compared with the baseline',
        `Run ${(0,markdown_escape/* code */.aY)(before.runKey)}${before.commit === null ? '' : `, commit ${(0,markdown_escape/* code */.aY)((0,markdown_facts/* shortSha */.Fu)(before.commit))}`}, ${(0,utc_text/* utcText */.k)(before.startedUnixSeconds)}.`,
        shown.length === 0
            ? ''
            : (0,markdown_findings/* markdownTable */.Qj)(['', 'what changed'], shown.slice(0, mostChanges).map(({ answer, sentence }) => [`**${answer}**`, (0,markdown_escape/* cell */.Hn)(baseline_markdown_short(sentence))])),
        left > 0 ? `${(0,quantity_text/* countedText */.oA)(left, 'more change')} left out.` : '',
        countsText(lines),
        notes.map((note) => `- ${(0,markdown_escape/* inline */.mG)(baseline_markdown_short(note))}`).join('\n'),
    ])}\n`;
}
/** "12 metrics are the same; 3 cannot be told: other machine." */
function countsText(lines) {
    const same = lines.filter(({ answer }) => answer === 'same').length;
    const untold = lines.filter(({ answer }) => answer === 'cannot be told');
    const reasons = [
        ...new Set(untold.flatMap(({ because }) => (because === null ? [] : [because.replaceAll('-', ' ')]))),
    ];
    const rest = untold.length === 0
        ? ''
        : `; ${(0,quantity_text/* countedText */.oA)(untold.length, 'cannot be told', 'cannot be told')}: ${reasons.join(', ')}`;
    return `${(0,quantity_text/* countedText */.oA)(same, 'metric is', 'metrics are')} the same${rest}.`;
}
function baseline_markdown_short(text) {
    return (0,visible_text/* shorten */.m)(text, mostLetters);
}

// EXTERNAL MODULE: ./out/report/comment-text.js
var comment_text = __webpack_require__(23820);
// EXTERNAL MODULE: ./out/report/markdown.js
var markdown = __webpack_require__(74370);
// EXTERNAL MODULE: ./out/report/text.js
var report_text = __webpack_require__(44332);
// EXTERNAL MODULE: ./out/run/store.js
var run_store = __webpack_require__(32371);
// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(31055);
// EXTERNAL MODULE: ./out/verbs/report.js + 14 modules
var report = __webpack_require__(79938);
// EXTERNAL MODULE: ./out/verbs/report-meta.js
var report_meta = __webpack_require__(41153);
// EXTERNAL MODULE: ./out/verbs/run-key.js
var run_key = __webpack_require__(56918);
// EXTERNAL MODULE: ./out/github/artifacts/repository-artifacts.js
var repository_artifacts = __webpack_require__(65402);
;// CONCATENATED MODULE: ./out/github/artifacts/baseline-record.js
// Which earlier run a verdict may be compared with: the newest record of this scenario that was accepted on a branch. Finding only; what
// is in it is read, and judged, elsewhere.

/** Name of the artifact that makes a record a possible baseline. */
function acceptedRecordName(scenarioSlug, runId) {
    return `soak-accepted-${scenarioSlug}-${runId}`;
}
/** null: there is none among the newest thousand artifacts of the repository. Rejects with StoreTrouble. */
async function findBaseline({ context, token, scenarioSlug, branch, }) {
    for await (const artifact of (0,repository_artifacts/* artifactsOfRepository */.F_)(context, token)) {
        const { id, name, bytes, createdUnixSeconds, runId } = artifact;
        // The name must end in the very run that made it: "api" is not "api-2".
        if (name !== acceptedRecordName(scenarioSlug, runId))
            continue;
        if (runId === context.runId || artifact.headBranch !== branch)
            continue;
        return { id, name, bytes, createdUnixSeconds, otherRun: runId };
    }
    return null;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./out/github/artifacts/artifact-client.js
var artifact_client = __webpack_require__(46040);
// EXTERNAL MODULE: ./out/github/artifacts/client-error.js
var client_error = __webpack_require__(29876);
// EXTERNAL MODULE: ./out/github/artifacts/deadline.js
var deadline = __webpack_require__(53264);
// EXTERNAL MODULE: ./out/github/artifacts/messages.js
var messages = __webpack_require__(58892);
;// CONCATENATED MODULE: ./out/github/artifacts/unzipped.js
// One file as an artifact of its own, not zipped, so that it opens from the page of the run: reports.








/**
 * Uploads the file at `path` as an artifact called `name`, whose ending decides how a browser shows it ("soak-report-….html"). Rejects
 * with StoreTrouble; after that the name may be lost.
 */
async function putFile(name, path, options) {
    const { clock, retentionDays, deadlineSeconds = 240, openClient = artifact_client/* openArtifactClient */.q } = options;
    // An artifact that is not zipped takes its name from its file.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'soak-file-'));
    const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
    try {
        await (0,promises_.copyFile)(path, copy);
        const client = await openClient();
        const upload = client.uploadArtifact.bind(client, name, [copy], (0,external_node_path_.dirname)(copy), {
            skipArchive: true,
            ...(retentionDays === null ? {} : { retentionDays }),
        });
        const late = () => new run_store/* StoreTrouble */.t((0,messages/* notStored */.br)(name, (0,messages/* tookTooLong */._J)(deadlineSeconds)), true);
        const { id } = await (0,deadline/* withinDeadline */.i)(clock, deadlineSeconds, upload, late);
        if (id === undefined)
            throw new run_store/* StoreTrouble */.t((0,messages/* notStored */.br)(name, 'the service gave it no number'), true);
        return { kind: 'stored', artifactId: id };
    }
    catch (error) {
        if (error instanceof run_store/* StoreTrouble */.t || (0,client_error/* isOfTheDisk */.M)(error))
            throw error;
        const meaning = (0,client_error/* meaningOf */.P)(error);
        if (meaning.kind === 'taken')
            return { kind: 'taken' };
        const reason = 'reason' in meaning ? meaning.reason : String(error);
        throw new run_store/* StoreTrouble */.t((0,messages/* notStored */.br)(name, reason), meaning.kind === 'transient', { cause: error });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Page from which the artifact opens; a reader must be logged in. */
function artifactUrl(context, artifactId) {
    return `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}/artifacts/${artifactId}`;
}

// EXTERNAL MODULE: ./out/verbs/baseline.js + 10 modules
var baseline = __webpack_require__(94038);
// EXTERNAL MODULE: ./out/github/artifacts/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(71363);
// EXTERNAL MODULE: ./out/github/artifacts/other-runs.js
var other_runs = __webpack_require__(89143);
;// CONCATENATED MODULE: ./out/github/bring-baseline.js
// The run that a verdict stands beside: the newest accepted record of this scenario on the baseline's branch, fetched and compared.
// Evidence only, so whatever is in the way is told and no more: the verdict does not hang on it.








/** The branch whose accepted records count; null: none is wanted. */
function baselineBranch({ context, inputs }, scenario) {
    // A schedule runs on the default branch only, and its event need not name it.
    const ofEvent = context.eventName === 'schedule' ? context.refName : context.defaultBranch;
    const branch = inputs.baseline ?? scenario.baseline?.branch ?? ofEvent;
    return branch === 'none' ? null : branch;
}
/** null: there is no earlier accepted run, none is wanted, or none can be had; the last is told. */
async function compareWithAccepted(job, record, verdict, accepted = acceptedRecords(job, record)) {
    if (accepted === null)
        return null;
    const folder = (0,external_node_path_.join)(job.recordRoot, '.baseline');
    try {
        const entry = await accepted.find();
        if (entry === null)
            return null;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        const outcome = await accepted.store.get(entry, folder);
        if (outcome !== 'whole')
            throw new run_store/* StoreTrouble */.t(`${entry.name} is ${outcome}`, false);
        return await (0,baseline/* compareRecord */.nr)(record, verdict, folder);
    }
    catch (error) {
        const why = `not compared with a baseline: ${error instanceof Error ? error.message : error}`;
        // Many callers do not grant "actions: read", and did not ask for this either.
        if (isAskedFor(job, record.scenario))
            job.teller.notice(why, 'soak');
        else
            job.teller.note(why);
        return null;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function isAskedFor({ inputs }, { baseline }) {
    return inputs.baseline !== null || baseline !== null;
}
function acceptedRecords(job, { scenario, checkpoint }) {
    const { context, inputs, clock } = job;
    const { token } = inputs;
    const branch = baselineBranch(job, scenario);
    if (token === null || branch === null)
        return null;
    const otherRuns = (0,other_runs/* createOtherRuns */.R)({ context, token, runKey: checkpoint.runKey });
    return {
        find: () => findBaseline({ context, token, scenarioSlug: (0,run_key/* slugOf */.tF)(scenario.name), branch }),
        store: (0,artifact_store/* createArtifactStore */.G)({ retentionDays: inputs.retentionDays, otherRuns, clock }),
    };
}

// EXTERNAL MODULE: ./out/github/find-run.js
var find_run = __webpack_require__(1191);
// EXTERNAL MODULE: ./out/github/job.js
var github_job = __webpack_require__(75573);
// EXTERNAL MODULE: ./out/github/speak.js + 6 modules
var speak = __webpack_require__(68633);
// EXTERNAL MODULE: ./out/github/commands/asked-for.js
var asked_for = __webpack_require__(84643);
;// CONCATENATED MODULE: ./out/github/commands/report.js
// report: the verdict of a run from its newest checkpoint, wherever it lies; the only command of a chain that turns red.






















const summaryBytes = 1_000_000;
const commentBytes = 60_000;
async function report_report(job) {
    if (job.context.workflowRun !== null)
        return await (await __webpack_require__.e(/* import() */ 8738).then(__webpack_require__.bind(__webpack_require__, 28738))).forkReport(job);
    const record = await recordOf(job);
    const { inputs, teller, setOutput } = job;
    setOutput('run-key', record.checkpoint.runKey);
    setOutput('state', record.checkpoint.state);
    setOutput('segment', String(record.checkpoint.segment + 1));
    setOutput('head-sha', job.headSha);
    const verdict = (0,judge/* judge */.S)(record.scenario, record.capture);
    setOutput('verdict', verdict.outcome);
    setOutput('memory-growth', estimateOf(verdict, 'memory-growth'));
    setOutput('latency-drift', estimateOf(verdict, 'latency-drift'));
    const compared = await compareWithAccepted(job, record, verdict);
    const reportUrl = await keepReport(job, record, verdict, compared);
    setOutput('report-artifact', reportUrl ?? '');
    await tell(job, record, verdict, reportUrl, compared);
    return inputs.failOn.includes(verdict.outcome) ? red(job, verdict) : notRed(verdict, teller);
}
function red({ teller }, verdict) {
    teller.error(verdict.sentence, `soak: ${verdict.outcome}`);
    return 1;
}
/** What did not pass and does not fail the step is still called by its name. */
function notRed(verdict, teller) {
    if (verdict.outcome !== 'pass')
        teller.warning(verdict.sentence, `soak: ${verdict.outcome}`);
    return 0;
}
/** Rejects with HarnessError when the run has no checkpoint, with StoreTrouble when nobody can say. */
async function recordOf(job) {
    const { teller } = job;
    const runKey = (0,asked_for/* runKeyOfJob */.Bh)(job);
    const store = (0,github_job/* storeOf */.x)(job);
    let found;
    try {
        found = await (0,find_run/* findRun */.L)(job, store, runKey);
    }
    catch (error) {
        // After `run` the record lies here too: a store that is ill now does not make it worth less.
        found = error instanceof run_store/* StoreTrouble */.t ? await (0,find_run/* findRunAmong */.$)(job, store, runKey, []) : null;
        if (found === null)
            throw error;
        teller.warning(`told from the record on this machine: ${error instanceof Error ? error.message : error}`, 'soak');
    }
    if (found !== null)
        return await (0,read_record/* readRecord */.aE)(found.folder);
    throw new error/* HarnessError */.tj('record-unreadable', `the run ${runKey} left no checkpoint, so nothing can be said about the system`, 'Look at the legs: the first of them says why it could not begin.');
}
/** The address of report.html; null when it is not wanted or could not be kept, which does not change the verdict. */
async function keepReport(job, record, verdict, compared) {
    const { context, inputs, teller, clock, reportFolder } = job;
    const { runKey } = record.checkpoint;
    const [htmlPath = '', jsonPath = ''] = await (0,report/* writeReport */.u)(record, verdict, reportFolder, (0,files.createFiles)(), compared);
    const unique = `${runKey}-a${context.runAttempt}-n${Math.floor(clock.unixSeconds())}`;
    const options = { retentionDays: inputs.retentionDays, clock };
    try {
        await putFile(`soak-verdict-${unique}.json`, jsonPath, options);
        await keepBaseline(job, record, verdict);
        if (inputs.charts === 'none')
            return null;
        if (inputs.charts === 'branch') {
            teller.notice('charts: branch is not built yet; the report is an artifact', 'soak');
        }
        const outcome = await putFile(`soak-report-${unique}.html`, htmlPath, options);
        return outcome.kind === 'stored' ? artifactUrl(context, outcome.artifactId) : null;
    }
    catch (error) {
        if (!(error instanceof run_store/* StoreTrouble */.t))
            throw error;
        teller.warning(`the report could not be kept: ${error.message}`, 'soak');
        return null;
    }
}
/** A passing record of the baseline's branch is kept under a name by which later runs find it. */
async function keepBaseline(job, record, verdict) {
    const { context } = job;
    const branch = baselineBranch(job, record.scenario);
    const isBaseline = verdict.outcome === 'pass' && context.pullRequest === null && context.refName === branch;
    if (!isBaseline)
        return;
    const staged = (0,external_node_path_.join)(job.recordRoot, '.accepted');
    await (0,record_snapshot/* snapshotRecord */.e)(record.folder, staged);
    try {
        await (0,github_job/* storeOf */.x)(job).put(acceptedRecordName((0,run_key/* slugOf */.tF)(record.scenario.name), context.runId), staged);
    }
    finally {
        await (0,promises_.rm)(staged, { recursive: true, force: true });
    }
}
async function tell(job, record, verdict, reportUrl, compared) {
    const { context, headSha, teller } = job;
    const { scenario } = record;
    const meta = (0,report_meta/* reportMetaOf */.R)(record, verdict);
    teller.say((0,report_text/* renderText */.S)(verdict, scenario, { color: false, reportPath: reportUrl, recordPath: record.folder }));
    const places = { reportUrl, runUrl: context.runUrl, headSha, artifactName: null };
    const beside = compared === null ? '' : `\n${renderBaselineSection(compared)}`;
    await job.addSummary((0,markdown/* renderMarkdown */.Gc)(verdict, scenario, meta, { ...places, budgetBytes: summaryBytes }) + beside);
    const budgetBytes = commentBytes - Buffer.byteLength(beside);
    const body = (marker) => (0,comment_text/* renderComment */.wQ)(marker, verdict, scenario, meta, { ...places, budgetBytes }) + beside;
    await (0,speak/* commentOn */.J)(job, scenario.name, body);
    await (0,speak/* tellInIssue */.Y)(job, {
        scenarioName: scenario.name,
        title: `Soak "${scenario.name}" ${verdict.outcome === 'fail' ? 'fails' : verdict.outcome}`,
        body: (0,markdown/* renderMarkdown */.Gc)(verdict, scenario, meta, { ...places, budgetBytes: commentBytes - 500 }),
        red: verdict.outcome === 'fail' ? true : verdict.outcome === 'pass' ? false : null,
    });
}
/** In the base unit of the check; "" when it was not judged. */
function estimateOf({ findings }, check) {
    const estimate = findings.find((finding) => finding.check === check)?.estimate ?? null;
    return estimate === null ? '' : String(estimate.value);
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

/***/ 34971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ lookEntry),
/* harmony export */   Pc: () => (/* binding */ loadEntry),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   pc: () => (/* binding */ keeperEntry),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
// Where things lie on this machine: our own entry files and assets, the state of running soaks.



/** Folder of dist/, also when this code runs from a chunk beside index.js. */
const distFolder = import.meta.dirname;
function loadEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'load.js');
}
function keeperEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'keeper.js');
}
function lookEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'look.js');
}
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'assets', name);
}
/** State of one run outside every workspace: ~/.soak/<run-key>. Checkout wipes workspaces; a living system must not lose its keeper. */
function stateFolder(runKey) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(usableHome(), '.soak', runKey);
}
/** HOME may be unset, empty or gone (services, containers); then the account's own folder, then the temporary one. */
function usableHome() {
    const candidates = [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), accountHome()];
    return candidates.find((folder) => folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function accountHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        // An account without a passwd entry has no home.
        return '';
    }
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

/***/ 50319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ renderEventLine),
/* harmony export */   WR: () => (/* binding */ eventSentence),
/* harmony export */   Xn: () => (/* binding */ eventLogTail),
/* harmony export */   lX: () => (/* binding */ stoppedSentence),
/* harmony export */   tT: () => (/* binding */ eventWeight)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32419);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46715);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43492);
// Events of a run in words: for lines under the live progress and for the report's timeline.





/** One event as one sentence without its time. */
function eventSentence(event) {
    switch (event.event) {
        case 'segment':
            return event.how === 'start'
                ? `segment ${event.segment + 1} started`
                : `segment ${event.segment + 1} went on from the checkpoint, after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.lostSeconds)} without samples`;
        case 'boot':
            return `${event.target} started as process ${event.pid}`;
        case 'ready':
            return `${event.target} was ready after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.afterSeconds)}`;
        case 'boot-failed':
            return `${event.target} did not boot: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.message)}`;
        case 'adopted':
            return `${event.target} was still running as process ${event.pid} and was taken over`;
        case 'adoption-failed':
            return `${event.target} could not be taken over: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.reason)}`;
        case 'phase':
            return `phase ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseTitle */ .ez)(event.phase)}`;
        case 'crash':
            return `${event.target} ended by itself: ${exitText(event.exit)}`;
        case 'gap':
            return `no samples for ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.toSeconds - event.fromSeconds)}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.reason)}`;
        case 'abort':
            if (event.limit === 'regression')
                return `aborted: suspected in ${event.inARow} looks in a row: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
            return `aborted: ${event.limit} was ${abortValue(event.limit, event.value)} in ${event.samples} samples in a row, the limit is ${event.limitText}`;
        case 'suspicion': {
            const row = event.inARow === 1 ? '' : `, ${event.inARow} in a row`;
            return `suspected by look ${event.look} of ${event.of}${row}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
        }
        case 'calibration': {
            const compared = event.reference === null ? '' : `; ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(event.reference)} is the reference`;
            return `a fixed piece of work took ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(event.seconds)} on this machine${compared}`;
        }
        case 'failure':
            return `${event.operation}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.sentence)}`;
        case 'chaos':
            return chaosSentence(event);
        case 'interrupt':
            return `interrupted by ${event.signal}`;
        case 'harness':
            return `the soak itself had trouble: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(event.message)}`;
        case 'checkpoint':
            return `checkpoint ${event.sequence} saved`;
        case 'stopped':
            return stoppedSentence(event);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(event);
    }
}
/** How much attention an event deserves. */
function eventWeight(event) {
    switch (event.event) {
        case 'crash':
        case 'abort':
        case 'boot-failed':
            return 'bad';
        case 'gap':
        case 'harness':
        case 'interrupt':
        case 'adoption-failed':
        case 'suspicion':
            return 'warn';
        case 'stopped':
            return event.how === 'killed' ? 'warn' : 'plain';
        case 'chaos':
            if (event.recoveredAfterSeconds !== null)
                return 'plain';
            return isCutShort(event) ? 'warn' : 'bad';
        default:
            return 'plain';
    }
}
/** Last lines of a log that came with the event; empty where there are none. */
function eventLogTail(event) {
    return event.event === 'crash' || event.event === 'boot-failed' ? event.logTail : [];
}
/** One event as a line of live progress, with the last lines of a log below it where they came along. */
function renderEventLine(event) {
    const lines = [`${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(event.atSeconds).padStart(8)}  ${eventSentence(event)}`];
    for (const line of eventLogTail(event))
        lines.push(`${' '.repeat(10)}| ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(line)}`);
    return lines.join('\n');
}
function exitText(exit) {
    if (exit.signal !== null)
        return `killed by ${exit.signal}`;
    return exit.code === null ? 'nobody could know how' : `exit code ${exit.code}`;
}
/** How a target ended when it was told to. */
function stoppedSentence(event) {
    const after = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.afterSeconds);
    switch (event.how) {
        case 'asked':
            return `${event.target} stopped when asked, after ${after}`;
        case 'killed':
            return `${event.target} did not stop when asked and was killed after ${after}`;
        case 'not-ended':
            return `${event.target} could not be ended, ${after} after it was asked and killed; look for its processes`;
        case 'already-gone':
            return `${event.target} was already gone`;
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(event.how);
    }
}
function abortValue(limit, value) {
    switch (limit) {
        case 'rss':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(value);
        case 'p99':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .eN)(value);
        case 'error-rate':
            return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shareText */ .Lu)(value);
        default:
            return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(limit);
    }
}
const deeds = {
    pause: 'was paused',
    kill: 'was killed',
    restart: 'was restarted',
};
/** The run ended, or the system died, before its time to come back was over. Stamps are of milliseconds. */
function isCutShort({ atSeconds, toSeconds, withinSeconds }) {
    return toSeconds - atSeconds < withinSeconds - 0.01;
}
function chaosSentence(event) {
    const done = `the system ${deeds[event.deed]} on purpose`;
    const limit = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.withinSeconds);
    if (event.recoveredAfterSeconds === null) {
        return isCutShort(event)
            ? `${done}, and was not seen to come back`
            : `${done} and was not ready again within ${limit}`;
    }
    return `${done} and was ready again after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWait */ .Du)(event.recoveredAfterSeconds)} (allowed: ${limit})`;
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readScenario)
});

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/scenario/decode.js + 40 modules
var decode = __webpack_require__(14432);
// EXTERNAL MODULE: ./out/scenario/tree.js
var scenario_tree = __webpack_require__(97795);
;// CONCATENATED MODULE: ./out/scenario/extends.js
// One scenario on top of another: `extends = "base.toml"`. Pure; whoever reads files follows the chain.

/** The file this scenario builds on, as written; null when it stands alone. A wrong type is left to the decoder. */
function extendsOf(tree) {
    const path = (0,scenario_tree.at)(tree, 'extends');
    return typeof path === 'string' ? path : null;
}
/** Tables are merged key by key, deep; lists and single values of `over` replace those of `base`. Neither is changed. */
function mergeTrees(base, over) {
    if (!(0,scenario_tree/* isTable */.bI)(base) || !(0,scenario_tree/* isTable */.bI)(over))
        return over;
    const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(over, key));
    const laid = Object.entries(over).map(([key, value]) => [
        key,
        Object.hasOwn(base, key) ? mergeTrees(base[key], value) : value,
    ]);
    return Object.fromEntries([...kept, ...laid]);
}

// EXTERNAL MODULE: ./out/scenario/not-yet.js
var not_yet = __webpack_require__(18461);
// EXTERNAL MODULE: ./out/scenario/overrides.js
var scenario_overrides = __webpack_require__(34590);
// EXTERNAL MODULE: ./out/scenario/parse.js
var parse = __webpack_require__(26456);
;// CONCATENATED MODULE: ./out/verbs/read-scenario.js
// A scenario file and its overrides -> a Scenario, or every mistake at once. Follows `extends` from file to file.






/** Deeper chains of `extends` are taken for a circle. */
const deepestExtends = 10;
/** Throws ScenarioError with all mistakes of the file, its bases and the overrides. `overrides` are "key=value" texts. */
async function readScenario(files, path, overrides) {
    const tree = unwrap((0,scenario_overrides/* applyOverrides */.i)(await readTree(files, path, 0), overrides));
    const scenario = unwrap((0,decode/* decodeScenario */.bH)(tree));
    const missing = (0,not_yet/* notYetErrors */.Xc)(scenario);
    if (missing.length > 0)
        throw new error/* ScenarioError */.tp(missing);
    return scenario;
}
async function readTree(files, path, depth) {
    const text = await files.readText(path);
    if (text === null) {
        throw oneIssue('the path of a scenario file', `no such file: ${path}`, '"soak init" writes one to begin with');
    }
    const format = (0,parse/* formatOf */.be)(path);
    if (format === null)
        throw oneIssue('a file that ends in .toml, .yaml, .yml or .json', path, null);
    const tree = unwrap((0,parse/* parseScenarioText */.Lt)(text, format));
    const base = extendsOf(tree);
    if (base === null)
        return tree;
    if (depth >= deepestExtends)
        throw oneIssue('a chain of `extends` that ends', `a circle through ${path}`, null);
    return mergeTrees(await readTree(files, files.beside(path, base), depth + 1), tree);
}
function unwrap(result) {
    if (!result.ok)
        throw new error/* ScenarioError */.tp(result.issues);
    return result.value;
}
function oneIssue(expected, got, hint) {
    const issue = { path: '', expected, got, hint };
    return new error/* ScenarioError */.tp([issue]);
}


/***/ }),

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
// The version that reports and --version print; a test compares it with package.json.
const toolVersion = '0.1.0';


/***/ })

};
