export const id = 1575;
export const ids = [1575];
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

/***/ 62496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56363);
/* harmony import */ var _scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81891);
/* harmony import */ var _verbs_run_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56918);
/* harmony import */ var _bring_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4561);
/* harmony import */ var _leg_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99667);
/* harmony import */ var _asked_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84643);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44259);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25407);
// run: a whole soak in this job. A chain of one leg, so that what it measured is kept outside the machine all the while.












/** A job on a machine of GitHub's ends after six hours, whatever it is doing. */
const hostedJobSeconds = 6 * 3600;
const reserveSeconds = 15 * 60;
async function run(job) {
    const { context, inputs, clock, teller } = job;
    const scenario = await (0,_asked_for_js__WEBPACK_IMPORTED_MODULE_7__/* .scenarioOfJob */ .Bo)(job);
    const { totalSeconds } = (0,_scenario_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planRun */ .n)(scenario, { boxSeconds: null });
    // Who gives a length means to go on in another job.
    if (context.hosted && inputs.segmentSeconds === null && totalSeconds > hostedJobSeconds - reserveSeconds) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ScenarioError */ .tp([
            {
                path: 'duration',
                expected: 'a soak that fits into the six hours of a job, or a chain of jobs',
                got: `${Math.round(totalSeconds / 60)} minutes in all`,
                hint: 'use the reusable workflow soak.yml, which chains jobs',
            },
        ]);
    }
    // Several jobs of one workflow run may soak the same scenario: each has a run of its own.
    // Machines made from one image give their jobs the same pids, so a pid would not tell them apart.
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(4096);
    const runKey = inputs.runKey ?? (0,_verbs_run_key_js__WEBPACK_IMPORTED_MODULE_10__/* .newRunKey */ .r9)(scenario.name, clock.unixSeconds(), salt);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(job.recordRoot, { recursive: true });
    if (inputs.runKey !== null)
        await (0,_bring_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .bringCheckpoint */ .$)(job, runKey, (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_11__/* .scenarioHash */ .P)(scenario, _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s));
    const outcome = await (0,_segment_js__WEBPACK_IMPORTED_MODULE_9__.carryLeg)(job, runKey, inputs.segmentSeconds);
    const ended = outcome.kind === 'done' || (outcome.kind === 'carried' && outcome.checkpoint.state === 'finished');
    if (ended)
        return await (0,_report_js__WEBPACK_IMPORTED_MODULE_8__.report)({ ...job, inputs: { ...inputs, runKey } });
    await (0,_leg_page_js__WEBPACK_IMPORTED_MODULE_6__/* .tellLeg */ .y)(job, runKey, outcome);
    if (outcome.kind !== 'carried' || outcome.ending.kind !== 'box-used')
        return red(job, runKey, outcome);
    teller.warning(`the run is not finished: go on with command "run" and run-key "${runKey}"`, 'soak: running');
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_9__.exitOf)(job, outcome);
}
/** There is no verdict, and no time left that would bring one. */
function red(job, runKey, outcome) {
    if ((0,_segment_js__WEBPACK_IMPORTED_MODULE_9__.exitOf)(job, outcome) === 0)
        job.teller.error(`${runKey} is carried by another job, so this one has no verdict`, 'soak');
    return 1;
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

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
// The version that reports and --version print; a test compares it with package.json.
const toolVersion = '0.1.0';


/***/ })

};
