export const id = 5733;
export const ids = [5733,7512];
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

/***/ 68633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ commentOn),
  Y: () => (/* binding */ tellInIssue)
});

;// CONCATENATED MODULE: ./out/github/marker.js
// The hidden first line by which we find again what we wrote. Invisible where Markdown is shown; whole whatever a scenario is called.
/**
 * One line, an HTML comment, different for every pair of scenario name and scope. Scope: what kind of text it marks ("verdict", "issue").
 * It can be read back by eye: letters and digits stay as they are.
 */
function commentMarker(scenarioName, scope) {
    return `<!-- soak-action:${encoded(scope)}:${encoded(scenarioName)} -->`;
}
/**
 * No ">", no "<", no "@", no space, no line break, and never two hyphens or a hyphen at the end: nothing that could end the comment, begin
 * another, or mention somebody. Different texts stay different, because "%" is encoded too.
 */
function encoded(text) {
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*~]/g, percent)
        .replace(/-(?=-|$)/g, percent);
}

// EXTERNAL MODULE: ./out/capture/is-record.js
var is_record = __webpack_require__(12275);
;// CONCATENATED MODULE: ./out/github/marked-text.js
// A text of ours on GitHub: marked at its very start, so that only we can have begun it, and short enough to be taken.

/** GitHub takes 65,536; how it counts is not written down, so we keep away from it. */
const longestText = 60_000;
/** Marker and body, the marker once. A body that is too long is a mistake of its renderer, which cuts by rule. */
function markedText(marker, body) {
    const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
    if (text.length > longestText) {
        throw new Error(`a text for GitHub has ${text.length} characters, at most ${longestText} were expected`);
    }
    return text;
}
/** True for a comment or an issue that begins with our marker and was written by a bot. A user who quotes the marker is not us. */
function isOurs(item, marker) {
    const { user, body } = item;
    return (0,is_record/* isRecord */.u)(user) && user.type === 'Bot' && typeof body === 'string' && body.startsWith(marker);
}
/** Ids and numbers come as numbers; anything else means that this is not the API we know. */
function numberIn(item, key) {
    const value = (0,is_record/* isRecord */.u)(item) ? item[key] : undefined;
    if (typeof value !== 'number')
        throw new Error(`GitHub's answer has no number "${key}": ${JSON.stringify(item)}`);
    return value;
}

// EXTERNAL MODULE: ./out/github/rest-error.js
var rest_error = __webpack_require__(12473);
;// CONCATENATED MODULE: ./out/github/pull-request-of.js
// Which pull request a run may speak to. Only GitHub is believed: the event, or a head commit that is exactly the one that was soaked.
// A number that came in an artifact is never looked at: whoever made the artifact could name any pull request.



/** null: there is none. Rejects with RestError, also when the token may not read pull requests. */
async function pullRequestOf(rest, context, mode) {
    if (context.pullRequest !== null)
        return { number: context.pullRequest.number };
    if (context.workflowRun !== null)
        return await ofOtherRun(rest, context, context.workflowRun);
    return mode === 'always' ? await ofCommit(rest, context, context.headSha) : null;
}
/** A pull request from a fork is found by owner, branch and commit. A push since then means: it is not about that run any more. */
async function ofOtherRun(rest, { owner, repo }, run) {
    // Without both parts GitHub would take the filter for none at all.
    if (run.headOwner === '' || run.headBranch === '')
        return null;
    const parameters = { owner, repo, state: 'open', head: `${run.headOwner}:${run.headBranch}` };
    return await newest(rest.list('GET /repos/{owner}/{repo}/pulls', parameters), ({ head, base }) => pull_request_of_text(head, 'sha') === run.headSha &&
        pull_request_of_text(head, 'ref') === run.headBranch &&
        isSame(pull_request_of_text(head, 'user', 'login'), run.headOwner) &&
        isSame(pull_request_of_text(base, 'repo', 'full_name'), `${owner}/${repo}`));
}
/** Both ends lie in this repository: a fork cannot draw a comment onto itself by carrying our commit. */
async function ofCommit(rest, { owner, repo }, commit) {
    const here = `${owner}/${repo}`;
    try {
        return await newest(rest.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { owner, repo, commit_sha: commit }), ({ state, head, base }) => state === 'open' &&
            pull_request_of_text(head, 'sha') === commit &&
            isSame(pull_request_of_text(head, 'repo', 'full_name'), here) &&
            isSame(pull_request_of_text(base, 'repo', 'full_name'), here));
    }
    catch (error) {
        // A commit that GitHub does not know, or not yet.
        if (error instanceof rest_error/* RestError */.pj && error.status === 422)
            return null;
        throw error;
    }
}
async function newest(pulls, fits) {
    let number = 0;
    for await (const pull of pulls)
        if (fits(pull))
            number = Math.max(number, numberIn(pull, 'number'));
    return number === 0 ? null : { number };
}
/** null where the answer has nothing there: the repository of a deleted fork, for one. */
function pull_request_of_text(value, ...keys) {
    let at = value;
    for (const key of keys)
        at = (0,is_record/* isRecord */.u)(at) ? at[key] : null;
    return typeof at === 'string' ? at : null;
}
/** Names of owners and repositories are the same in any case of letters. */
function isSame(one, other) {
    return one !== null && one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/github/rest.js
// Asks GitHub's REST API, patiently: what may pass by itself is tried again, what is an answer is not. Over octokit, which stays in here.
// Not here: what is asked for, and what a refusal means to the user.



const mostTries = 3;
const pausesSeconds = [2, 8];
/** The service may ask for a longer pause than ours; beyond this it is not worth a job's minutes. */
const longestPauseSeconds = 60;
const perPage = 100;
async function createRest(options) {
    const { token, apiUrl, answerWithinSeconds = 30, wait = (seconds) => (0,promises_.setTimeout)(seconds * 1000) } = options;
    // Large, and most commands never speak to the API.
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, '') });
    async function once(route, parameters) {
        try {
            const signal = AbortSignal.timeout(answerWithinSeconds * 1000);
            const { status, data, headers } = await octokit.request(route, { ...parameters, request: { signal } });
            if (status === 204)
                return { data: null, next: null };
            // Octokit hands over what it has as text when the connection ends inside the body: an empty list would be a lie.
            if (typeof data !== 'object' || data === null)
                throw new rest_error/* RestError */.pj(route, null, 'the answer was not whole', null);
            return { data, next: /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1] ?? null };
        }
        catch (error) {
            throw (0,rest_error/* restErrorOf */.ck)(route, error);
        }
    }
    async function patiently(route, parameters) {
        for (let tries = 1;; tries++) {
            try {
                return { ...(await once(route, parameters)), tries };
            }
            catch (error) {
                if (!(error instanceof rest_error/* RestError */.pj) || !error.transient || tries === mostTries)
                    throw error;
                const seconds = Math.max(pausesSeconds[tries - 1] ?? 0, error.retryAfterSeconds ?? 0);
                if (seconds > longestPauseSeconds)
                    throw error;
                await wait(seconds);
            }
        }
    }
    return {
        async ask(route, parameters) {
            const { data, tries } = await patiently(route, parameters);
            return { data, tries };
        },
        async *list(route, parameters) {
            let answer = await patiently(route, { ...parameters, per_page: perPage });
            for (;;) {
                if (!Array.isArray(answer.data))
                    throw new rest_error/* RestError */.pj(route, 200, 'a list was expected', null);
                yield* answer.data.filter(is_record/* isRecord */.u);
                if (answer.next === null)
                    return;
                // The next address is the service's to say: some lists go by cursors.
                answer = await patiently(`GET ${answer.next}`, {});
            }
        },
    };
}

;// CONCATENATED MODULE: ./out/github/sticky-comment.js
// The one comment per scenario on a pull request: written once, then brought up to date in place.
// Not here: what it says (report/), where (pull-request-of.ts), and what to tell the user when it is refused.


const listRoute = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const updateRoute = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const deleteRoute = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
/**
 * Rejects with RestError when the service failed for good. Two writers at once may leave two comments: the next one keeps the newest and
 * deletes the others.
 */
async function writeStickyComment(rest, place, comment) {
    const text = markedText(comment.marker, comment.body);
    try {
        const ours = await ownComments(rest, place, comment);
        const newest = ours.at(-1);
        if (newest !== undefined && (await update(rest, place, newest, text))) {
            await removeAll(rest, place, ours.slice(0, -1));
            return 'updated';
        }
        await create(rest, place, comment, text);
        return 'created';
    }
    catch (error) {
        if ((0,rest_error/* isRefusal */.vu)(error))
            return 'refused';
        throw error;
    }
}
/** Ids, oldest first; ids grow, while times have no parts of a second. */
async function ownComments(rest, { owner, repo }, { number, marker }) {
    const ids = [];
    for await (const item of rest.list(listRoute, { owner, repo, issue_number: number })) {
        if (isOurs(item, marker))
            ids.push(numberIn(item, 'id'));
    }
    return ids.sort((one, other) => one - other);
}
/** False when somebody deleted it since it was found. */
async function update(rest, { owner, repo }, id, body) {
    try {
        await rest.ask(updateRoute, { owner, repo, comment_id: id, body });
        return true;
    }
    catch (error) {
        if (error instanceof rest_error/* RestError */.pj && error.status === 404)
            return false;
        throw error;
    }
}
async function create(rest, place, comment, body) {
    const { owner, repo } = place;
    const { tries } = await rest.ask(createRoute, { owner, repo, issue_number: comment.number, body });
    // A try whose answer was lost may have been carried out: then there are two now.
    if (tries > 1)
        await removeAll(rest, place, (await ownComments(rest, place, comment)).slice(0, -1));
}
/** Best effort: the comment that counts is written already. */
async function removeAll(rest, { owner, repo }, ids) {
    for (const id of ids) {
        try {
            await rest.ask(deleteRoute, { owner, repo, comment_id: id });
        }
        catch (error) {
            if (!(error instanceof rest_error/* RestError */.pj))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./out/github/verdict-issue.js
// The one issue per scenario that a nightly soak opens when it turns red, and closes when it is green again.
// Not here: what it says (report/), and what to tell the user when it is refused.


const label = 'soak';
const longestTitle = 256;
const verdict_issue_listRoute = 'GET /repos/{owner}/{repo}/issues';
const verdict_issue_createRoute = 'POST /repos/{owner}/{repo}/issues';
const verdict_issue_updateRoute = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const commentRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
/** Rejects with RestError when the service failed for good. */
async function tellIssue(rest, { owner, repo }, told) {
    const text = markedText(told.marker, told.body);
    const place = { owner, repo };
    try {
        const open = await openIssues(rest, place, told.marker);
        const newest = open.at(-1);
        if (newest === undefined) {
            if (told.red !== true)
                return 'nothing';
            const title = cut(told.title);
            const { tries } = await rest.ask(verdict_issue_createRoute, { ...place, title, body: text, labels: [label] });
            // A try whose answer was lost may have been carried out: then there are two now.
            if (tries > 1)
                await closeAll(rest, place, (await openIssues(rest, place, told.marker)).slice(0, -1));
            return 'opened';
        }
        const older = open.slice(0, -1);
        await rest.ask(commentRoute, { ...place, issue_number: newest, body: told.body });
        if (told.red === false) {
            await rest.ask(verdict_issue_updateRoute, { ...place, issue_number: newest, state: 'closed', state_reason: 'completed' });
        }
        else if (told.red)
            await rest.ask(verdict_issue_updateRoute, { ...place, issue_number: newest, body: text });
        await closeAll(rest, place, older);
        return told.red === false ? 'closed' : 'updated';
    }
    catch (error) {
        if ((0,rest_error/* isRefusal */.vu)(error))
            return 'refused';
        throw error;
    }
}
/** Numbers, oldest first. GitHub's list has pull requests in it, which bear the same label. */
async function openIssues(rest, place, marker) {
    const numbers = [];
    for await (const item of rest.list(verdict_issue_listRoute, { ...place, state: 'open', labels: label })) {
        if (item.pull_request === undefined && isOurs(item, marker))
            numbers.push(numberIn(item, 'number'));
    }
    return numbers.sort((one, other) => one - other);
}
/** Older ones of the same scenario, left by two runs at once. Best effort. */
async function closeAll(rest, place, numbers) {
    for (const issue_number of numbers) {
        try {
            await rest.ask(verdict_issue_updateRoute, { ...place, issue_number, state: 'closed', state_reason: 'not_planned' });
        }
        catch (error) {
            if (!(error instanceof rest_error/* RestError */.pj))
                throw error;
        }
    }
}
/** By characters as GitHub counts them at worst; never through the middle of one. */
function cut(title) {
    if (title.length <= longestTitle)
        return title;
    return `${title.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./out/github/speak.js
// Speaks on the pull request and in the issue, where that is wanted and allowed. What is refused is a notice, never a failure: the
// verdict does not hang on it.






const title = 'soak comment';
/** `body` is given the marker that must open it. */
async function commentOn(job, scenarioName, body) {
    const { context, inputs, teller } = job;
    if (inputs.comment === 'never')
        return;
    if (inputs.comment === 'auto' && context.pullRequest === null && context.workflowRun === null)
        return;
    if (inputs.token === null) {
        teller.notice('no comment: there is no github-token', title);
        return;
    }
    await unlessRefused(job, title, async (token) => {
        const rest = await createRest({ token, apiUrl: context.apiUrl });
        // The commit that is soaked, which need not be the event's.
        const soaked = { ...context, headSha: job.headSha };
        const pull = await pullRequestOf(rest, soaked, inputs.comment === 'auto' ? 'auto' : 'always');
        if (pull === null)
            return 'no comment: there is no open pull request with this commit as its head';
        const marker = commentMarker(scenarioName, 'verdict');
        const outcome = await writeStickyComment(rest, context, { number: pull.number, marker, body: body(marker) });
        const refused = `no comment on #${pull.number}: this job may not write there (a fork, or no "pull-requests: write")`;
        return outcome === 'refused' ? refused : null;
    });
}
async function tellInIssue(job, told) {
    const { context, inputs, teller } = job;
    if (inputs.issue === 'never')
        return;
    await unlessRefused(job, 'soak issue', async (token) => {
        const rest = await createRest({ token, apiUrl: context.apiUrl });
        const marker = commentMarker(told.scenarioName, 'issue');
        const outcome = await tellIssue(rest, context, { ...told, marker });
        if (outcome === 'refused')
            return 'no issue: this job may not write there ("issues: write")';
        teller.note(`issue: ${outcome}`);
        return null;
    });
}
async function unlessRefused({ inputs, teller }, heading, speak) {
    try {
        const notice = inputs.token === null ? 'there is no github-token' : await speak(inputs.token);
        if (notice !== null)
            teller.notice(notice, heading);
    }
    catch (error) {
        if (!(error instanceof rest_error/* RestError */.pj))
            throw error;
        teller.notice(`not written: ${error.message}`, heading);
    }
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

/***/ 2175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ fitBudget)
/* harmony export */ });
/* unused harmony exports commentBudgetBytes, summaryBudgetBytes, utf8Bytes */
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43492);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50921);
// A page that must stay below a size: what is left out first, and that it is said. Never cut in the middle of anything.


/** GitHub refuses a comment from 65,536 characters on. */
const commentBudgetBytes = 60_000;
/** A step's summary over 1 MiB is dropped whole; other text of the step may stand beside ours. */
const summaryBudgetBytes = 1_000_000;
const whole = {
    evidence: Number.POSITIVE_INFINITY,
    notes: Number.POSITIVE_INFINITY,
    holding: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
    visible: Number.POSITIVE_INFINITY,
    notJudged: Number.POSITIVE_INFINITY,
    evidenceCharacters: Number.POSITIVE_INFINITY,
    textCharacters: Number.POSITIVE_INFINITY,
};
/** Each step takes away more than the one before it: evidence, notes, rows of what holds, long sentences, then findings. */
const cuts = [
    {},
    { evidence: 20, evidenceCharacters: 400 },
    { evidence: 5, evidenceCharacters: 200 },
    { evidence: 0 },
    { notes: 20 },
    { notes: 0 },
    { holding: 10 },
    { holding: 0 },
    { textCharacters: 400 },
    { textCharacters: 160 },
    { findings: 40, visible: 40, notJudged: 20 },
    { findings: 10, visible: 10, notJudged: 5 },
    { findings: 3, visible: 3, notJudged: 0, textCharacters: 100 },
];
/**
 * The fullest page that fits. `render` is called with ever harder cuts; `bare` is the page when not even the hardest fits, which
 * takes a budget far below any real one.
 */
function fitBudget(budgetBytes, render, bare) {
    let limits = whole;
    for (const step of cuts) {
        limits = { ...limits, ...step };
        const page = render(cutBy(limits));
        if (utf8Bytes(page) <= budgetBytes)
            return page;
    }
    return bare();
}
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}
const kinds = {
    evidence: (count) => `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'line')} of evidence`,
    notes: (count) => (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'note'),
    holding: (count) => `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'check')} that ${count === 1 ? 'holds' : 'hold'}`,
    findings: (count) => `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'finding')} that ${count === 1 ? 'does' : 'do'} not hold`,
    visible: (count) => `the smallest visible growth of ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'check')}`,
    notJudged: (count) => `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(count, 'check')} that ${count === 1 ? 'was' : 'were'} not judged`,
};
function cutBy(limits) {
    const missing = new Map();
    let shortened = 0;
    const short = (text, characters) => {
        const kept = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, characters);
        if (kept !== text)
            shortened += 1;
        return kept;
    };
    return {
        take: (kind, items) => {
            const kept = items.slice(0, limits[kind]);
            if (kept.length < items.length)
                missing.set(kind, (missing.get(kind) ?? 0) + items.length - kept.length);
            return kept;
        },
        text: (text) => short(text, limits.textCharacters),
        evidenceLine: (line) => short(line, limits.evidenceCharacters),
        leftOut: () => {
            const parts = [...missing].map(([kind, count]) => kinds[kind](count));
            if (shortened > 0)
                parts.push(`the ends of ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(shortened, 'text')}`);
            return parts.length === 0 ? null : `Left out to stay within the size that GitHub takes: ${parts.join(', ')}.`;
        },
    };
}


/***/ }),

/***/ 23820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jA: () => (/* binding */ renderLive),
/* harmony export */   qd: () => (/* binding */ renderStarted),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export renderEndedEarly */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2175);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61967);
/* harmony import */ var _leg_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64507);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19180);
/* harmony import */ var _markdown_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32664);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84193);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43492);
/* harmony import */ var _utc_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3045);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50921);
// The comment on a pull request, at every stage of a soak. It is read on a phone: of a verdict, what holds and what is only good to know
// opens on a click. The stages without a verdict need no budget, because everything in them is bounded here.
// `marker` is the hidden line by which the comment is found again; null when the caller puts it there.












/** The verdict. The whole, marker included, stays within the budget. */
function renderComment(marker, verdict, scenario, meta, places) {
    return (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitBudget */ .Pz)(places.budgetBytes, (cut) => marked(marker, verdictPage(verdict, scenario, meta, places, cut)), () => marked(marker, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .barePage */ .cS)(verdict)));
}
function verdictPage(verdict, scenario, meta, places, cut) {
    const shown = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .shownFindings */ .qA)(verdict.findings, cut);
    const { all, open, holding } = shown;
    const holdingTitle = `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_9__/* .countedText */ .oA)(holding.length, 'check')} ${holding.length === 1 ? 'holds' : 'hold'}`;
    const asides = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraphs */ .qN)([(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .notJudgedSection */ .eT)(verdict.notJudged, cut), (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .notesSection */ .dY)(verdict.notes, cut)]);
    const blocks = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictHead */ .Gy)(verdict, scenario.name, cut),
        all.length === 0 ? _messages_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL.noFindings : (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsTable */ .f9)(open, all, cut),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingDetails */ .aw)(shown, cut, true),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleSection */ .Mp)(all, cut),
        `### ${_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL.run}\n\n${(0,_markdown_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .runFacts */ .pI)(verdict.totals, scenario, meta, places.headSha, cut)}`,
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .fold */ .AU)(holdingTitle, (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsTable */ .f9)(holding, all, cut)),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .fold */ .AU)(asidesTitle(verdict), asides),
    ];
    return `${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraphs */ .qN)([...blocks, ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .pageFoot */ .un)(meta, places, cut)])}\n`;
}
function asidesTitle({ notJudged, notes }) {
    const parts = [];
    if (notJudged.length > 0)
        parts.push(`${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_9__/* .countedText */ .oA)(notJudged.length, 'check')} not judged`);
    if (notes.length > 0)
        parts.push((0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_9__/* .countedText */ .oA)(notes.length, 'note'));
    return parts.join(', ');
}
/** "Soak started: 6 segments, verdict about 14:30 UTC", and what this plan can and cannot see. */
function renderStarted(marker, plan, facts) {
    const { verdictUnixSeconds, runUrl } = facts;
    const verdict = verdictUnixSeconds === null ? '' : `, verdict about ${(0,_utc_text_js__WEBPACK_IMPORTED_MODULE_11__/* .aboutUtcText */ .t)(verdictUnixSeconds, plan.totalSeconds)}`;
    const rate = plan.meanRatePerSecond === null ? '' : `, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_9__/* .rateText */ .cf)(plan.meanRatePerSecond)} on average`;
    const steady = plan.phases.filter(({ name }) => name === 'steady').reduce((sum, { seconds }) => sum + seconds, 0);
    return comment(marker, [
        `## ⏳ Soak started: ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_9__/* .countedText */ .oA)(plan.segments.length, 'segment')}${verdict}`,
        [
            `- ${(0,_markdown_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .namesText */ .cb)(facts)}`,
            `- ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(steady)} of steady load${rate}; ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(plan.totalSeconds)} in all`,
        ].join('\n'),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)('What this plan can see', canSee(plan.checks)),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)('What it cannot', cannotSee(plan.checks)),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('Run page', runUrl) ?? '',
    ]);
}
/** For pages without a budget. */
const short = (text) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .m)(text, 400));
function canSee(checks) {
    const judged = checks.filter((check) => check.judged);
    const growth = judged.flatMap(({ check, smallestVisible }) => smallestVisible === null ? [] : [`${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(check)}: ${_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .messages */ .DZ.smallestPlanned(short(smallestVisible))}`]);
    const others = judged.filter(({ smallestVisible }) => smallestVisible === null).map(({ check }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(check));
    return others.length === 0 ? growth : [...growth, others.join(', ')];
}
function cannotSee(checks) {
    return checks
        .filter(({ judged }) => !judged)
        .map(({ check, reason, smallestVisible }) => {
        const smallest = smallestVisible === null ? [] : [_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .messages */ .DZ.smallestPlanned(short(smallestVisible))];
        return `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(check)}: ${[...(reason === null ? [] : [short(reason)]), ...smallest].join('; ')}`;
    });
}
/** "3 of 28 segments, no suspicion so far"; suspicions in words. */
function renderLive(marker, facts) {
    const { progress } = facts;
    return comment(marker, [
        `## ${(0,_leg_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressMark */ .jk)(progress)} ${(0,_leg_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressSentence */ .Lw)(progress)}`,
        'The soak is running.',
        (0,_leg_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .suspicionList */ .WE)(progress),
        `- ${(0,_markdown_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .namesText */ .cb)(facts)}\n- Held so far: ${(0,_leg_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .heldText */ .Dx)(progress)}, as of ${(0,_utc_text_js__WEBPACK_IMPORTED_MODULE_11__/* .utcText */ .k)(facts.nowUnixSeconds)}`,
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('Run page', facts.runUrl) ?? '',
    ]);
}
/** Cancelled, or replaced by the soak of a newer commit: how far it got, and how to go on. */
function renderEndedEarly(marker, facts) {
    const { progress } = facts;
    return comment(marker, [
        `## ⚪ Soak ${facts.why} after ${segmentsText(progress)}`,
        'There is no verdict, and nothing is claimed about the system.',
        suspicionList(progress),
        `- ${namesText(facts)}\n- Held: ${heldText(progress)}`,
        `**Next:** ${howToGoOn(facts)}`,
        link('Run page', facts.runUrl) ?? '',
    ]);
}
function howToGoOn({ why, supersededBySha, resumable, runKey }) {
    switch (why) {
        case 'superseded': {
            const newer = supersededBySha === null ? 'a newer commit' : `commit ${code(shortSha(supersededBySha))}`;
            return `nothing to do. The soak of ${newer} took its place and answers here.`;
        }
        case 'cancelled': {
            if (!resumable)
                return 'start it again. No checkpoint was saved, so it begins anew.';
            const key = runKey === null ? '' : `, or start the workflow again with the run key ${code(runKey)}`;
            return `re-run the failed jobs on the run page${key}. Either goes on from the last checkpoint.`;
        }
        default:
            return assertNever(why);
    }
}
function comment(marker, blocks) {
    return marked(marker, `${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraphs */ .qN)(blocks)}\n`);
}
function marked(marker, page) {
    return marker === null ? page : `${marker}\n${page}`;
}


/***/ }),

/***/ 64507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ heldText),
/* harmony export */   Lw: () => (/* binding */ progressSentence),
/* harmony export */   WE: () => (/* binding */ suspicionList),
/* harmony export */   jk: () => (/* binding */ progressMark)
/* harmony export */ });
/* unused harmony export segmentsText */
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19180);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84193);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43492);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50921);
// "3 of 28 segments, no suspicion so far": what heads every page about a run that goes on. Not the terminal's line of progress; that is
// progress.ts.





/** Plain words only, so that it may stand anywhere. Nothing looked at is never "no suspicion". */
function progressSentence(progress) {
    return `${segmentsText(progress)}, ${suspicionText(progress.suspicions)}`;
}
/** "3 of 28 segments". Lost time is caught up in spare segments, so more may be needed than were planned. */
function segmentsText({ segmentsDone, segmentsPlanned }) {
    if (segmentsDone <= segmentsPlanned)
        return `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(segmentsDone)} of ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(segmentsPlanned, 'segment')}`;
    return `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(segmentsDone, 'segment')}, ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(segmentsPlanned)} of them planned`;
}
/** "15 h of 168 h of steady load". */
function heldText({ steadySeconds, plannedSteadySeconds }) {
    return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(steadySeconds)} of ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plannedSteadySeconds)} of steady load`;
}
function suspicionText(suspicions) {
    if (suspicions === null)
        return 'nothing looked at yet';
    return suspicions.length === 0 ? 'no suspicion so far' : `${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(suspicions.length, 'suspicion')} so far`;
}
/** A clock while all is quiet, yellow as soon as something is suspected; nothing that runs on is green. */
function progressMark({ suspicions }) {
    return (suspicions ?? []).length === 0 ? '⏳' : '🟡';
}
const mostSuspicions = 10;
const longestSuspicion = 200;
/** The suspicions in words, as Markdown; "" when there are none. Bounded, for pages without a budget. */
function suspicionList({ suspicions }) {
    const all = suspicions ?? [];
    const left = all.length - mostSuspicions;
    const lines = all.slice(0, mostSuspicions).map((text) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text, longestSuspicion)));
    if (lines.length === 0)
        return '';
    const suspected = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('Suspicions', left > 0 ? [...lines, `and ${left} more`] : lines);
    return `${suspected}\n\nA suspicion is not a verdict: that is given at the planned end.`;
}


/***/ }),

/***/ 19180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43492);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50921);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75253);
// Everything that others wrote enters a summary or a comment through here: scenario names, log lines, messages, titles.
// It shows as the same characters, and as nothing else: no markup, no link, no picture, no emoji, no formula, and nobody is told.
//
// Escaping by backslash or entity is enough for what the Markdown parser does. It is not enough for what GitHub does afterwards: it
// looks for @names, #numbers, addresses and :emoji: in the text of the finished page, where "&#64;" has become "@" again. So these
// are broken by a zero-width space (U+200B). It is written as an entity, because then the raw text is broken too: replies by mail
// quote the raw text and are searched for @names again, code blocks included. A zero-width joiner would do the same; the space is the
// one whose effect on mentions is known from years of use by bots that quote other people's text.
// Not covered: custom autolinks (TICKET-123), which the owner of a repository sets up for himself; they tell nobody.



const breaker = '\u200b';
/** What the page's filters look for, and the same with a breaker in it. Applied in this order, before any escaping. */
const references = [
    // @user, @org/team, mail@host, owner/repo@commit
    [/@/g, `@${breaker}`],
    // #12, owner/repo#12
    [/#/g, `#${breaker}`],
    // GH-12, and the advisories GHSA-…, CVE-…
    [/(?<![A-Za-z0-9])(gh|ghsa|cve)-/gi, `$1-${breaker}`],
    // https://…, ftp://…
    [/:(?=\/\/)/g, `:${breaker}`],
    [/www(?=\.)/gi, `$&${breaker}`],
    // :tada:, also when a colon of ours follows; but not the minutes of 1:02:05
    [/:(?=[\w+-]+(?::|$))(?!\d{1,2}(?::|$))/g, `:${breaker}`],
    // A workflow command, should a page ever be printed to a log.
    [/^:(?=:)/, `:${breaker}`],
];
/** A commit's name from seven characters on becomes a link, standing by itself; six characters never do. */
const hexRun = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
const escapes = {
    '\\': '\\\\',
    '`': '&#96;',
    '*': '\\*',
    _: '\\_',
    '~': '\\~',
    '[': '\\[',
    ']': '\\]',
    '](': '\\]\\(',
    '#': '\\#',
    // An entity, because versions of the table parser differ about backslashes before a pipe.
    '|': '&#124;',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    // Formulas are found in the finished page as well; a span of its own is the documented way to write a dollar sign.
    $: '<span>$</span>',
    [breaker]: '&#8203;',
};
/** Text for a paragraph, a heading or a list item, also at the start of its line. One line; "" stays "". */
function inline(text) {
    const visible = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P)(text).replace(/\s+/gu, ' ').trim();
    const broken = references.reduce((sum, [pattern, replacement]) => sum.replace(pattern, replacement), visible);
    return broken
        .replace(hexRun, (run) => run.replace(/.{6}(?=.)/g, `$&${breaker}`))
        .replace(/\]\(|[\\`*_~[\]#|<>&$\u200b]/g, (found) => escapes[found] ?? found)
        .replace(/^[-+=:](?!\d)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** Text for a cell of a table; what is empty is a dash. */
function cell(text) {
    const escaped = inline(text);
    return escaped === '' ? _quantity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL : escaped;
}
/** A name to be copied (run key, artifact, commit), as code; escaped text where it is not plain enough for that. */
function code(text) {
    const visible = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P)(text).trim();
    return /^[\w./+-]+$/.test(visible) ? `\`${visible}\`` : cell(text);
}
/** Lines as a block of code that nothing in them can close. In there only mails look for names, and other tools for comments. */
function fenced(lines) {
    const safe = lines.map((line) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P)(line)
        .replace(/@(?=\w)/g, `@${breaker}`)
        .replaceAll('<!--', `<!${breaker}--`));
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...safe, fence].join('\n');
}
/** A link of ours; null where the address is not one that can be written as it is. The label is ours, too. */
function link(label, url) {
    if (url === null || url.length > 2_000 || !/^https?:\/\/[\w.~:/?#@!&;=+,%-]+$/.test(url))
        return null;
    return `[${label}](${url})`;
}


/***/ }),

/***/ 32664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ livesText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   sN: () => (/* binding */ requestsText),
/* harmony export */   sV: () => (/* binding */ linksLine)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19180);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43492);
/* harmony import */ var _utc_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3045);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50921);
// What every Markdown page says of the run itself: which scenario, commit and run, how much of it was held, where more is to be found.





/** "Scenario **nightly**, seed 42, commit `0a1b2c3`, run `nightly-…`". `short` cuts what is too long for its page. */
function namesText(names, short = (text) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(text, 200)) {
    const { scenario, headSha, runKey } = names;
    const name = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(short(scenario.name));
    return [
        name === '' ? 'Scenario without a name' : `Scenario **${name}**`,
        `seed ${scenario.seed}`,
        ...(headSha === null ? [] : [`commit ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short(shortSha(headSha)))}`]),
        ...(runKey === null ? [] : [`run ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short(runKey))}`]),
    ].join(', ');
}
/** The names, what was held of what was planned, and the requests. */
function runFacts(totals, scenario, meta, headSha, cut) {
    const names = namesText({ scenario, headSha, runKey: meta.runKey }, cut.text);
    const held = `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.steadySeconds)} of ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(scenario.durationSeconds)}`;
    return [
        `- ${names}, started ${(0,_utc_text_js__WEBPACK_IMPORTED_MODULE_4__/* .utcText */ .k)(meta.startedUnixSeconds)}`,
        `- Steady load held: ${held} planned, in ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(totals.segments, 'segment')} and ${livesText(totals.epochs)}; ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(totals.durationSeconds)} in all`,
        `- ${requestsText(totals)}`,
    ].join('\n');
}
function livesText(epochs) {
    return (0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(epochs, 'process life', 'process lives');
}
/** "Requests: 5,400, of which 5,400 succeeded and 0 failed; success rate 100 %". */
function requestsText({ requests, succeeded, failed, successRate, }) {
    return `Requests: ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(requests)}, of which ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(succeeded)} succeeded and ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(failed)} failed; success rate ${(0,_quantity_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(successRate)}`;
}
/** Links to what was given; "" when nothing was. */
function linksLine({ reportUrl, runUrl, artifactName, }) {
    const report = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Report with charts', reportUrl);
    const artifact = artifactName === null ? null : `artifact ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(artifactName)}`;
    return [report, artifact, (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Run page', runUrl)].filter((part) => part !== null).join(' · ');
}
/** The first seven characters, as people name commits; anything else stays what it is. */
function shortSha(sha) {
    return /^[0-9a-f]{8,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}


/***/ }),

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Mp: () => (/* binding */ visibleSection),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aw: () => (/* binding */ findingDetails),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   eT: () => (/* binding */ notJudgedSection),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   hD: () => (/* binding */ outcomeHeading),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   qN: () => (/* binding */ paragraphs)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61967);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43324);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19180);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32419);
/* harmony import */ var _quantity_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43492);
// The parts of a Markdown page that are about findings, each a function to text, "" where there is nothing to say. What was too much
// for the page is the cut's business.





/** Nothing but a pass may look green, and colour only repeats the word beside it. */
const outcomeMarks = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    invalid: '⚪',
};
/** "🔴 FAIL" */
function outcomeHeading(outcome) {
    return `${outcomeMarks[outcome]} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWord */ .E0)(outcome)}`;
}
/** Rows of cells that are Markdown already -> a table. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
function shownFindings(all, cut) {
    const sorted = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(all);
    return {
        all,
        open: cut.take('findings', sorted.filter(({ outcome }) => outcome !== 'holds')),
        holding: cut.take('holding', sorted.filter(({ outcome }) => outcome === 'holds')),
    };
}
/** One row each; `all` decides whether a check needs its series beside it. */
function findingsTable(findings, all, cut) {
    if (findings.length === 0)
        return '';
    return markdownTable([..._messages_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL.columns, 'since'], findings.map((finding) => {
        const [label = '', outcome = '', ...numbers] = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCells */ .bg)(finding, all).map((text) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(cut.text(text)));
        const since = finding.sinceSeconds === null ? _quantity_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownText */ .qL : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(finding.sinceSeconds);
        return [label, finding.outcome === 'holds' ? outcome : `**${outcome}**`, ...numbers, since];
    }));
}
/** What the table has no room for. `folded`: the evidence opens on a click. */
function findingDetails({ open, all }, cut, folded) {
    return paragraphs(open.map((finding) => findingDetail(finding, all, cut, folded)));
}
function findingDetail(finding, all, cut, folded) {
    const since = finding.sinceSeconds === null ? '' : `, ${_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .messages */ .DZ.since(finding.sinceSeconds)}`;
    const evidence = cut.take('evidence', finding.evidence);
    const block = evidence.length === 0 ? '' : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(evidence.map(cut.evidenceLine));
    return paragraphs([
        `### ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLabel */ .Il)(finding, all)))}${since}`,
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(finding.sentence)),
        finding.next === null ? '' : `**${_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL.next}:** ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(finding.next))}`,
        folded ? fold('Evidence', block) : block,
    ]);
}
function visibleSection(findings, cut) {
    const seeing = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(findings).flatMap((finding) => finding.smallestVisible === null
        ? []
        : [{ label: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLabel */ .Il)(finding, findings), smallest: finding.smallestVisible }]);
    const lines = cut
        .take('visible', seeing)
        .map(({ label, smallest }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(label))}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(smallest))}`);
    return list(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL.smallestVisible, lines);
}
function notJudgedSection(entries, cut) {
    const lines = cut
        .take('notJudged', entries)
        .map(({ check, reason }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(check))}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(reason))}`);
    return list(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL.notJudged, lines);
}
function notesSection(notes, cut) {
    return list(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL.notes, cut.take('notes', notes).map((note) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(cut.text(note))));
}
/** Lines of Markdown under a title; "" without lines. */
function list(title, lines) {
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
/** Markdown that opens on a click; the summary is HTML and must be words of ours. */
function fold(summary, markdown) {
    return markdown === '' ? '' : `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}
/** Blocks with an empty line between them; empty ones are left out. */
function paragraphs(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}


/***/ }),

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   Gy: () => (/* binding */ verdictHead),
/* harmony export */   cS: () => (/* binding */ barePage),
/* harmony export */   un: () => (/* binding */ pageFoot)
/* harmony export */ });
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2175);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19180);
/* harmony import */ var _markdown_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32664);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84193);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32419);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50921);
// The verdict as GitHub Markdown, for the summary of a job. The same words as the text report; not for a pull request, where less is
// more: that is comment-text.ts.






/** Verdict -> the whole page, ending in a line break, within `places.budgetBytes`. */
function renderMarkdown(verdict, scenario, meta, places) {
    return (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBudget */ .Pz)(places.budgetBytes, (cut) => page(verdict, scenario, meta, places, cut), () => barePage(verdict));
}
function page(verdict, scenario, meta, places, cut) {
    const shown = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFindings */ .qA)(verdict.findings, cut);
    const blocks = [
        verdictHead(verdict, scenario.name, cut),
        (0,_markdown_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .runFacts */ .pI)(verdict.totals, scenario, meta, places.headSha, cut),
        verdict.findings.length === 0
            ? _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL.noFindings
            : (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsTable */ .f9)([...shown.open, ...shown.holding], verdict.findings, cut),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingDetails */ .aw)(shown, cut, false),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleSection */ .Mp)(verdict.findings, cut),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .notJudgedSection */ .eT)(verdict.notJudged, cut),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .notesSection */ .dY)(verdict.notes, cut),
    ];
    return `${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([...blocks, ...pageFoot(meta, places, cut)])}\n`;
}
/** Heading with outcome and scenario, the verdict's sentence, and what the outcome means. */
function verdictHead(verdict, scenarioName, cut) {
    const sentence = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(cut.text(verdict.sentence));
    const name = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(cut.text(scenarioName));
    return (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## ${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeHeading */ .hD)(verdict.outcome)}${name === '' ? '' : `: ${name}`}`,
        sentence === '' ? '' : `**${sentence}**`,
        (0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMeaning */ .Ll)(verdict.outcome),
    ]);
}
/** What was left out, where more is, and who made this. Last on a page: only then is it known what was left out. */
function pageFoot(meta, places, cut) {
    return [(0,_markdown_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .linksLine */ .sV)(places), cut.leftOut() ?? '', `<sub>soak-action ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(cut.text(meta.toolVersion))}</sub>`];
}
/** Far too small a budget for anything else. */
function barePage(verdict) {
    return `## ${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeHeading */ .hD)(verdict.outcome)}\n\n${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(verdict.sentence, 100))}\n\nEverything else was left out: it does not fit here.\n`;
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


/***/ })

};
