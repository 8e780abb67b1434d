export const id = 1403;
export const ids = [1403,7512];
export const modules = {

/***/ 89143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createOtherRuns)
/* harmony export */ });
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49845);
/* harmony import */ var _client_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29876);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58892);
/* harmony import */ var _repository_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65402);
// Checkpoints that other workflow runs of this repository left: a soak that was dispatched again goes on from them.




function createOtherRuns({ context, token, runKey }) {
    return {
        async list() {
            const entries = [];
            for await (const { id, name, bytes, createdUnixSeconds, runId } of (0,_repository_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactsOfRepository */ .F_)(context, token)) {
                const parsed = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreName */ .su)(name);
                if (runId === context.runId || parsed?.kind !== 'checkpoint' || parsed.runKey !== runKey)
                    continue;
                entries.push({ id, name, bytes, createdUnixSeconds, otherRun: runId });
            }
            return entries;
        },
        findBy: (runId) => ({
            token,
            workflowRunId: Number(runId),
            repositoryOwner: context.owner,
            repositoryName: context.repo,
        }),
        async remove(entry) {
            const octokit = await (0,_repository_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .openOctokit */ .Ov)(token, context.apiUrl);
            try {
                await octokit.rest.actions.deleteArtifact({
                    owner: context.owner,
                    repo: context.repo,
                    artifact_id: Number(entry.id),
                });
            }
            catch (error) {
                if ((0,_client_error_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .P)(error).kind === 'gone')
                    return;
                throw (0,_repository_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .restTrouble */ .v_)(error, 'actions: write', (reason) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .notRemoved */ .Im)(entry, reason));
            }
        },
    };
}


/***/ }),

/***/ 65402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ artifactsOfRepository),
/* harmony export */   Ov: () => (/* binding */ openOctokit),
/* harmony export */   v_: () => (/* binding */ restTrouble)
/* harmony export */ });
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32371);
/* harmony import */ var _client_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29876);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58892);
// The artifacts of a whole repository, by REST. Those of forks are left out, always: anybody can open a pull request whose run uploads an
// artifact of any name, and what we find by name decides what a runner of ours starts next.



const artifactsPerPage = 100;
/** A thousand artifacts back; each page is one of a thousand requests that a token has in an hour. */
const mostPages = 10;
/**
 * Newest first; ends after ten pages. A page is asked for when it is needed. Rejects with StoreTrouble; not transient, and naming the
 * permission, when the token may not look.
 */
async function* artifactsOfRepository({ owner, repo, apiUrl }, token) {
    const octokit = await openOctokit(token, apiUrl);
    for (let page = 1; page <= mostPages; page += 1) {
        const { artifacts, count } = await onePage(page);
        yield* artifacts;
        if (count < artifactsPerPage)
            return;
    }
    async function onePage(page) {
        try {
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                owner,
                repo,
                per_page: artifactsPerPage,
                page,
            });
            const artifacts = data.artifacts.flatMap((artifact) => {
                const run = artifact.workflow_run;
                if (artifact.expired || run?.id === undefined)
                    return [];
                if (run.repository_id === undefined || run.repository_id !== run.head_repository_id)
                    return [];
                return [
                    {
                        id: String(artifact.id),
                        name: artifact.name,
                        bytes: artifact.size_in_bytes,
                        createdUnixSeconds: artifact.created_at === null ? 0 : Date.parse(artifact.created_at) / 1000,
                        runId: String(run.id),
                        headBranch: run.head_branch ?? null,
                    },
                ];
            });
            return { artifacts, count: data.artifacts.length };
        }
        catch (error) {
            throw restTrouble(error, 'actions: read', (reason) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .othersNotListed */ .MI)(`${owner}/${repo}`, reason));
        }
    }
}
async function openOctokit(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    return getOctokit(token, { baseUrl: apiUrl });
}
/** GitHub answers 404 as well as 403 when a token may not see. */
function restTrouble(error, permission, sentence) {
    const meaning = (0,_client_error_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .P)(error);
    const { status } = error;
    if (meaning.kind === 'transient')
        return new _run_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreTrouble */ .t(sentence(meaning.reason), true, { cause: error });
    const reason = status === 403 || status === 404
        ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPermission */ .pm)(permission, status)
        : meaning.kind === 'refused'
            ? meaning.reason
            : String(error);
    return new _run_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreTrouble */ .t(sentence(reason), false, { cause: error });
}


/***/ }),

/***/ 84643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ runKeyOfJob),
/* harmony export */   Bo: () => (/* binding */ scenarioOfJob),
/* harmony export */   qi: () => (/* binding */ scenarioPathOfJob)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37512);
/* harmony import */ var _verbs_read_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99605);
// What a command cannot do without: the scenario, or the name of the run.



/** Throws InputError when it was not given, ScenarioError when it is wrong. */
async function scenarioOfJob(job) {
    return await (0,_verbs_read_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .readScenario */ .Z)((0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__.createFiles)(), scenarioPathOfJob(job), job.inputs.overrides);
}
/** Throws InputError. */
function scenarioPathOfJob({ inputs }) {
    if (inputs.scenario !== null)
        return inputs.scenario;
    throw missing('scenario', 'the path of a scenario', 'such as soak/nightly.toml');
}
/** Throws InputError. */
function runKeyOfJob({ inputs }) {
    if (inputs.runKey !== null)
        return inputs.runKey;
    throw missing('run-key', 'the name of the run', 'take it from the output `run-key` of the command `plan`');
}
function missing(path, expected, hint) {
    return new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([{ path, expected, got: 'nothing', hint }]);
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _host_left_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80723);
/* harmony import */ var _report_status_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72897);
/* harmony import */ var _verbs_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68719);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1191);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75573);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62902);
/* harmony import */ var _asked_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84643);
// status: where the run stands, and what this leg must do, before anything is checked out.







async function status(job) {
    const { teller, setOutput } = job;
    const runKey = (0,_asked_for_js__WEBPACK_IMPORTED_MODULE_6__/* .runKeyOfJob */ .Bh)(job);
    const found = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_3__/* .findRun */ .L)(job, (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .x)(job), runKey);
    setOutput('run-key', runKey);
    if (found === null) {
        teller.say(`${runKey} has no checkpoint yet: this leg boots the system`);
        setOutput('state', 'none');
        setOutput('next', 'boot');
        setOutput('segment', '0');
        return 0;
    }
    const stands = (0,_verbs_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(found.folder, found.checkpoint, (0,_host_left_behind_js__WEBPACK_IMPORTED_MODULE_0__.createLeftBehind)());
    teller.say((0,_report_status_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatus */ .L)(stands, found.folder));
    setOutput('state', stands.state);
    setOutput('next', stands.next);
    setOutput('segment', String(stands.segment + 1));
    // A leg that is sent to adopt has nothing checked out: if the system dies before it gets there, it must not boot it.
    job.exportPlain(_post_state_js__WEBPACK_IMPORTED_MODULE_5__/* .nextVariable */ .MZ, stands.next);
    return 0;
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

/***/ 75573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ widerStoreOf),
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71363);
/* harmony import */ var _artifacts_other_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89143);
// Everything a command of the action is given: who we are, what is asked, how to speak, where things lie.


/** Checkpoints of this workflow run. */
function storeOf({ inputs, clock }) {
    return (0,_artifacts_artifact_store_js__WEBPACK_IMPORTED_MODULE_0__/* .createArtifactStore */ .G)({ retentionDays: inputs.retentionDays, otherRuns: null, clock });
}
/** Also those that other workflow runs left of this run; null without a token. Needs "actions: read". */
function widerStoreOf({ inputs, clock, context }, runKey) {
    if (inputs.token === null)
        return null;
    const otherRuns = (0,_artifacts_other_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .createOtherRuns */ .R)({ context, token: inputs.token, runKey });
    return (0,_artifacts_artifact_store_js__WEBPACK_IMPORTED_MODULE_0__/* .createArtifactStore */ .G)({ retentionDays: inputs.retentionDays, otherRuns, clock });
}


/***/ }),

/***/ 37512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Reading and writing whole small files: scenarios and reports. The record has its own, crash-safe writer.


function createFiles() {
    return {
        async readText(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async writeText(path, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        },
        beside: (from, to) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), to),
    };
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

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ newestCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49845);
/* harmony import */ var _host_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71139);
/* harmony import */ var _host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30407);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41649);
/* harmony import */ var _host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16367);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81832);
/* harmony import */ var _scenario_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56363);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31055);
// The newest valid checkpoint of a run, wherever it lies: in the store, or in the record that this machine still holds.
// Judged by content. What is damaged, foreign or of a later version is passed over, and said.










/**
 * null when the run has no checkpoint yet. `tell` hears what was passed over. Rejects with StoreTrouble when the store cannot be
 * asked, with HarnessError `record-unreadable` when there are checkpoints and none of them can be used: to begin anew under the same
 * name would be another run.
 */
async function newestCheckpoint(entries, store, recordRoot, wanted, tell) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, wanted.runKey);
    const local = await localRun(folder, wanted);
    const passedOver = [];
    for (const candidate of candidatesOf(entries, wanted.runKey)) {
        if (local !== null && isAtLeast(local, candidate.name, candidate.entry.name))
            break;
        const found = await fetched(candidate, store, recordRoot, wanted);
        if (found.ok)
            return { folder, checkpoint: found.checkpoint };
        passedOver.push(`${candidate.entry.name} was passed over: ${found.reason}`);
        tell(passedOver.at(-1) ?? '');
    }
    if (local !== null)
        return { folder, checkpoint: local.checkpoint };
    if (passedOver.length === 0)
        return null;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj('record-unreadable', `none of the ${passedOver.length} checkpoints of ${wanted.runKey} can be used; ${passedOver[0]}`, 'Go on with the commit and the scenario it was begun with, or start a new run.');
}
/** Likeliest first. */
function candidatesOf(entries, runKey) {
    const candidates = entries.flatMap((entry) => {
        const name = (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStoreName */ .su)(entry.name);
        return name?.kind === 'checkpoint' && name.runKey === runKey ? [{ name, entry }] : [];
    });
    return candidates.toSorted((a, b) => (0,_capture_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)(a.name, b.name));
}
async function localRun(folder, wanted) {
    try {
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckpoint */ .HQ)(folder);
        if (refusal(checkpoint, wanted, folder) !== null)
            return null;
        const leg = await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegState */ ._w)(folder);
        return { checkpoint, segment: checkpoint.segment, turn: leg?.turn ?? 0, copyOf: leg?.copyOf ?? null };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj)
            return null;
        throw error;
    }
}
/** The record itself is newer than every upload of it; a copy is as new as the upload it came from. */
function isAtLeast(local, name, text) {
    if (local.segment !== name.segment)
        return local.segment > name.segment;
    if (local.turn !== name.turn)
        return local.turn > name.turn;
    return local.copyOf === null || local.copyOf === text;
}
async function fetched({ name, entry }, store, recordRoot, wanted) {
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, `.fetched-${entry.name}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordRoot, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(incoming, { recursive: true, force: true });
    try {
        const outcome = await store.get(entry, incoming);
        if (outcome === 'damaged')
            return { ok: false, reason: 'it is not what its digest says' };
        if (outcome === 'gone')
            return { ok: false, reason: 'it is not there any more' };
        const checkpoint = await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckpoint */ .HQ)(incoming);
        const reason = refusal(checkpoint, wanted, incoming);
        if (reason !== null)
            return { ok: false, reason };
        if (checkpoint.segment !== name.segment) {
            return { ok: false, reason: `its name says segment ${name.segment}, it holds segment ${checkpoint.segment}` };
        }
        await (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapture */ .po)(incoming);
        await (0,_host_leg_state_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLegState */ .V8)(incoming, { segment: name.segment, turn: name.turn, copyOf: entry.name });
        await (0,_host_record_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .installSnapshot */ .E)(incoming, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordRoot, wanted.runKey));
        return { ok: true, checkpoint };
    }
    catch (error) {
        if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .HarnessError */ .tj)
            return { ok: false, reason: error.message };
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(incoming, { recursive: true, force: true });
    }
}
/** Why this checkpoint is not of the run that is wanted; null when it is. Throws HarnessError when it was changed. */
function refusal(checkpoint, wanted, folder) {
    const { runKey, headSha } = checkpoint;
    if (runKey !== wanted.runKey)
        return `it belongs to the run ${runKey}`;
    if (wanted.headSha !== null && headSha !== null && headSha !== wanted.headSha) {
        return `it was made with commit ${headSha.slice(0, 10)}, this run soaks ${wanted.headSha.slice(0, 10)}`;
    }
    const hash = (0,_scenario_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .scenarioHash */ .P)((0,_read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .scenarioOf */ .CF)(checkpoint, folder), _host_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s);
    return wanted.scenarioHash !== null && hash !== wanted.scenarioHash ? 'it was made with another scenario' : null;
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listPatiently),
/* harmony export */   s: () => (/* binding */ claimSegment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46781);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32371);
/* harmony import */ var _leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4388);
/* harmony import */ var _leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5758);
/* harmony import */ var _retry_pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90672);
// Takes the next segment for this leg, or waits until the leg that has it ends or falls silent.
// Every look begins anew: while we wait, somebody else may finish the run.






const longestLookPauseSeconds = 15;
/** A name that is taken and does not show up in the list after this belongs to nobody: its creation failed half-way. */
const burnedAfterSeconds = 30;
/** Rejects with StoreTrouble when the store cannot be reached for all of the patience. */
async function claimSegment(order) {
    const { store, clock, wanted, tell } = order;
    const started = clock.nowSeconds();
    const patient = () => clock.nowSeconds() - started < order.patienceSeconds;
    const burned = new Map();
    let told = false;
    for (;;) {
        const entries = await listPatiently(store, clock, patient, tell);
        const found = await (0,_leg_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .newestCheckpoint */ .T)(entries, store, order.recordRoot, wanted, tell);
        if (found?.checkpoint.state === 'finished')
            return { kind: 'done', found };
        const times = order.times(found);
        const view = (0,_run_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .viewClaims */ .Hf)(entries, wanted.runKey, found?.checkpoint.segment ?? null, clock.unixSeconds(), times);
        if (view.kind === 'held') {
            if (!patient())
                return { kind: 'held', segment: view.segment };
            if (!told)
                tell(`segment ${view.segment + 1} is being carried by another leg; waiting for it`);
            told = true;
            await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, Math.min(longestLookPauseSeconds, times.leaseSeconds / 3));
            continue;
        }
        const turn = await makeClaim(order, view.segment, view.turn, burned);
        if (turn !== null)
            return { kind: 'claimed', segment: view.segment, turn, found };
        if (!patient())
            return { kind: 'held', segment: view.segment };
        await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, Math.min(5, times.leaseSeconds / 6));
    }
}
/** The turn that is ours now; null when somebody was faster, or may have been. */
async function makeClaim(order, segment, firstTurn, burned) {
    const { store, clock, wanted, attempt, tell } = order;
    for (let turn = firstTurn;; turn += 1) {
        const name = `${segment}-${turn}`;
        const refusedAt = burned.get(name);
        // Refused before, and still nobody's: its creation failed half-way, so the next turn is free.
        if (refusedAt !== undefined && clock.nowSeconds() - refusedAt < burnedAfterSeconds)
            return null;
        if (refusedAt !== undefined)
            continue;
        const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(order.recordRoot, `.claim-${wanted.runKey}`);
        const place = { runKey: wanted.runKey, segment, turn, attempt };
        try {
            const outcome = await (0,_leg_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(store, place, 0, staging, { attempt, claimedUnixSeconds: clock.unixSeconds() });
            if (outcome === 'stored')
                return turn;
            burned.set(name, clock.nowSeconds());
            return null;
        }
        catch (error) {
            if (!(error instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreTrouble */ .t) || !error.transient)
                throw error;
            // Our own try may have burned the name: nobody else can have it then.
            tell(`the claim of segment ${segment + 1} was not stored: ${error.message}`);
            burned.set(name, Number.NEGATIVE_INFINITY);
            return null;
        }
    }
}
/** Lists, trying again while `patient` says so. Rejects with StoreTrouble. */
async function listPatiently(store, clock, patient, tell) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await store.list();
        }
        catch (error) {
            if (!(error instanceof _run_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreTrouble */ .t) || !error.transient || !patient())
                throw error;
            if (attempt === 0)
                tell(`the store does not answer, trying again: ${error.message}`);
            await (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .wait */ .u)(clock, (0,_retry_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .retryPauseSeconds */ .a)(attempt));
        }
    }
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
