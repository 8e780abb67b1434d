export const id = 342;
export const ids = [342,17];
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

/***/ 37955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createActionTeller)
/* harmony export */ });
/* harmony import */ var _report_workflow_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75253);
/* harmony import */ var _verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70082);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25736);
// How a verb speaks in a job: plain lines in its log, and annotations for what somebody must see.
// What the system under test wrote must never become a command to the runner.



/** The runner shows ten of a kind per step; the log has them all. */
const mostAnnotations = 10;
/** `write` puts text into the log as it is. */
function createActionTeller(write) {
    const annotate = (level, message, place) => {
        write(`${(0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)(level, message, place)}\n`);
    };
    const lines = (text) => {
        for (const line of text.replace(/\n$/, '').split('\n'))
            write(`${(0,_report_workflow_log_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}\n`);
    };
    return {
        color: false,
        say: lines,
        note: (text) => {
            lines(text);
            if (text.startsWith('warning: '))
                annotate('warning', text.slice('warning: '.length), { title: 'soak' });
        },
        error: (message, title) => annotate('error', message, { title }),
        warning: (message, title) => annotate('warning', message, { title }),
        notice: (message, title) => annotate('notice', message, { title }),
        issues(source, issues, file) {
            for (const issue of issues.slice(0, mostAnnotations)) {
                const title = issue.path === '' ? 'soak' : `soak: ${issue.path}`;
                annotate('error', (0,_verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIssue */ .y)(source, issue), file === null ? { title } : { title, file });
            }
            for (const issue of issues.slice(mostAnnotations))
                lines((0,_verbs_render_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIssue */ .y)(source, issue));
        },
    };
}


/***/ }),

/***/ 99605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81832);
// A mistake in what the workflow gives to the action: an input, or the list of secrets. Not one in the scenario, which has a file to point at.

class InputError extends _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScenarioError */ .tp {
    constructor(issues) {
        super(issues);
        this.name = 'InputError';
    }
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionMain: () => (/* binding */ actionMain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./out/host/clock.js
var clock = __webpack_require__(79565);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/run/store.js
var store = __webpack_require__(32371);
// EXTERNAL MODULE: ./out/github/action-teller.js
var action_teller = __webpack_require__(37955);
;// CONCATENATED MODULE: ./out/github/environment-list.js
// Variables for the system under test, given as one secret of NAME=value lines: a called workflow does not see its caller's environment.
/** Name of the variable that holds the list; the shipped workflow fills it from `secrets.environment`. */
const environmentVariable = 'SOAK_ENVIRONMENT';
const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** They would change how our own process, or the runner's, is started, or what a leg takes for its orders. */
const reserved = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|SOAK_|NODE_OPTIONS$|PATH$|LD_PRELOAD$)/i;
/** Mistakes never repeat a value: it may be half of a secret. */
function parseEnvironmentList(text) {
    const entries = [];
    const issues = [];
    text.split(/\r?\n/).forEach((line, index) => {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            return;
        const wrong = (expected, hint) => {
            issues.push({ path: `secrets.environment line ${index + 1}`, expected, got: null, hint });
        };
        const at = line.indexOf('=');
        const name = line.slice(0, Math.max(0, at)).trim();
        if (at < 1 || !namePattern.test(name))
            wrong('NAME=value', 'a value of several lines cannot be given here');
        else if (reserved.test(name))
            wrong(`another name than ${name}`, 'it belongs to the runner, or to soak');
        else
            entries.push({ name, value: line.slice(at + 1) });
    });
    return issues.length > 0 ? { ok: false, issues } : { ok: true, entries };
}

// EXTERNAL MODULE: ./out/github/input-error.js
var input_error = __webpack_require__(99605);
// EXTERNAL MODULE: ./out/scenario/units.js + 1 modules
var units = __webpack_require__(85626);
// EXTERNAL MODULE: ./out/verbs/run-key.js
var run_key = __webpack_require__(56918);
;// CONCATENATED MODULE: ./out/github/inputs-table.js
// Every input and output of the action, once: action.yml, the tables of the README and the reader are all made from it or held against it.
const commands = ['run', 'plan', 'status', 'segment', 'report', 'judge', 'check', 'init', 'stop'];
const commentModes = ['auto', 'always', 'never', 'live'];
const chartModes = ['artifact', 'branch', 'none'];
const issueModes = ['never', 'on-red'];
const inputs = {
    scenario: { description: 'Path of the scenario: a .toml, .yaml or .json file.', default: '', words: null },
    command: { description: 'What to do.', default: 'run', words: commands },
    duration: {
        description: 'Length of the steady phase, such as "24h". Short for `set: duration=…`.',
        default: '',
        words: null,
    },
    set: {
        description: 'Overrides of the scenario, one `key=value` per line, such as `load.rate=200/s`.',
        default: '',
        words: null,
    },
    'segment-length': {
        description: 'The longest this leg may take, such as "5h20m". Default: 5h20m in a chain; it ends before the job’s own token does.',
        default: '',
        words: null,
    },
    'run-key': {
        description: 'Name of the run. A chain gets it from `plan`. Give the key of an earlier run to go on with it.',
        default: '',
        words: null,
    },
    'head-sha': {
        description: 'The commit that is soaked. Default: the head of the pull request, else the commit of the event.',
        default: '',
        words: null,
    },
    spares: {
        description: 'Legs that `plan` provides beyond those needed, to catch up what a lost one cost. Default: a fifth, at least 2.',
        default: '',
        words: null,
    },
    comment: {
        description: 'The comment on the pull request: `auto` when the event is about one, `always` also when the commit belongs to one, `live` also from legs, `never`.',
        default: 'auto',
        words: commentModes,
    },
    charts: {
        description: 'Where charts go: `artifact` is the HTML report, `none` leaves it out. `branch` is not built yet and does the same as `artifact`.',
        default: 'artifact',
        words: chartModes,
    },
    baseline: {
        description: 'Branch whose passing records are kept as baselines, and compared with. Default: that of the scenario, else the default branch. `none`: neither.',
        default: '',
        words: null,
    },
    issue: {
        description: 'Open or update one issue when the verdict is red, close it when it is green. For nightly soaks.',
        default: 'never',
        words: issueModes,
    },
    'fail-on': {
        description: 'Verdicts that fail the step: a list of `fail`, `invalid`, `inconclusive`.',
        default: 'fail,invalid',
        words: null,
    },
    'github-token': {
        description: 'Token for the comment, the issue, and checkpoints of other workflow runs.',
        default: '${{ github.token }}',
        words: null,
    },
    'retention-days': {
        description: 'How long artifacts are kept. Default: as the repository is set.',
        default: '',
        words: null,
    },
    'working-directory': { description: 'Folder in which everything happens.', default: '.', words: null },
};
const outputs = {
    verdict: '`pass`, `fail`, `inconclusive` or `invalid`; empty while the run goes on.',
    state: '`running`, `finished`, or `none` before the first checkpoint.',
    next: 'What the next leg must do: `done`, `adopt` or `boot`.',
    segment: 'Segments begun so far.',
    'run-key': 'Name of the run, for the next leg or a later resume.',
    'head-sha': 'The commit that is soaked.',
    slots: 'JSON list for the matrix of legs: as many as the plan needs, and spares.',
    'report-artifact': 'Address of the HTML report.',
    'memory-growth': 'Estimated growth of memory in bytes per hour; empty when it was not judged.',
    'latency-drift': 'Estimated drift of latency in percent per hour; empty when it was not judged.',
};

;// CONCATENATED MODULE: ./out/github/inputs.js
// Reads the inputs of the action: all mistakes at once, each naming its input, what was expected and what stood there.




const failable = ['fail', 'invalid', 'inconclusive'];
const commitPattern = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** `read` gives the text of an input, "" when it is empty. Throws InputError with every mistake. */
function decodeInputs(read) {
    const issues = [];
    const wrong = (path, expected, got) => {
        issues.push({ path, expected, got: `"${got}"`, hint: null });
        return null;
    };
    const text = (name) => {
        const value = read(name).trim();
        return value === '' ? null : value;
    };
    const word = (name, words) => {
        const given = text(name) ?? inputs[name].default;
        const found = words.find((candidate) => candidate === given);
        if (found === undefined)
            wrong(name, `one of ${words.join(', ')}`, given);
        return found ?? words[0];
    };
    const matching = (name, pattern, expected) => {
        const given = text(name);
        return given === null || pattern.test(given) ? given : wrong(name, expected, given);
    };
    const count = (name, least, most) => {
        const given = text(name);
        if (given === null)
            return null;
        const value = Number(given);
        const fits = /^\d+$/.test(given) && value >= least && value <= most;
        return fits ? value : wrong(name, `a number from ${least} to ${most}`, given);
    };
    const seconds = (name) => {
        const given = text(name);
        if (given === null)
            return null;
        const reading = (0,units/* parseDuration */.E9)(given);
        return reading.ok && reading.value.value > 0 ? reading.value.value : wrong(name, 'a time such as "5h20m"', given);
    };
    const overrides = lines(read('set'));
    for (const line of overrides)
        if (line.indexOf('=') < 1)
            wrong('set', '`key=value` on each line', line);
    const duration = text('duration');
    const failing = text('fail-on') ?? inputs['fail-on'].default;
    const failOn = failing
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const strange = failOn.filter((part) => !failable.includes(part));
    // A list of nothing would make every verdict green.
    if (failOn.length === 0)
        wrong('fail-on', `a list of ${failable.join(', ')}`, failing);
    if (strange.length > 0)
        wrong('fail-on', `a list of ${failable.join(', ')}`, strange.join(','));
    const decoded = {
        scenario: text('scenario'),
        command: word('command', commands),
        overrides: duration === null ? overrides : [...overrides, `duration=${duration}`],
        segmentSeconds: seconds('segment-length'),
        runKey: matching('run-key', run_key/* runKeyPattern */.zv, 'small letters, digits and hyphens'),
        headSha: matching('head-sha', commitPattern, 'a whole commit SHA'),
        spares: count('spares', 0, 100),
        comment: word('comment', commentModes),
        charts: word('charts', chartModes),
        baseline: text('baseline'),
        issue: word('issue', issueModes),
        failOn: failable.filter((outcome) => failOn.includes(outcome)),
        token: text('github-token'),
        retentionDays: count('retention-days', 1, 400),
        workingDirectory: text('working-directory') ?? '.',
    };
    if (issues.length > 0)
        throw new input_error/* InputError */.d(issues);
    return decoded;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

;// CONCATENATED MODULE: ./out/github/places.js
// Where a job keeps what it makes. Not here: where a system lives on between jobs (host/places.ts).

/** RUNNER_TEMP: a checkout in the middle of a job would wipe anything in the workspace. */
function placesOf(env) {
    const temporary = env.RUNNER_TEMP ?? '.';
    return { recordRoot: (0,external_node_path_.join)(temporary, 'soak-record'), reportFolder: (0,external_node_path_.join)(temporary, 'soak-report') };
}

// EXTERNAL MODULE: ./out/github/post-state.js
var post_state = __webpack_require__(62902);
// EXTERNAL MODULE: ./out/capture/is-record.js
var is_record = __webpack_require__(12275);
;// CONCATENATED MODULE: ./out/github/read-context.js
// Reads what GitHub says about the job, from its environment and the event's file. The environment and the reader are arguments.
// Not here: what is done with it. Nothing in an event is trusted to be short, sane or safe to print.

/** We do not run in a job of GitHub Actions, or its description cannot be read. Names everything that is wrong at once. */
class ContextError extends Error {
    problems;
    constructor(problems, options) {
        super(`this is not the environment of a GitHub Actions job: ${problems.join('; ')}. Run it by \`uses:\` in a workflow, or use the command \`soak\` elsewhere.`, options);
        this.name = 'ContextError';
        this.problems = problems;
    }
}
const required = [
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_EVENT_NAME',
    'GITHUB_EVENT_PATH',
    'GITHUB_SHA',
    'GITHUB_REF_NAME',
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
];
/** `readText` gives the content of a file. Throws ContextError. */
function readContext(env, readText) {
    const missing = required.filter((name) => (env[name] ?? '') === '').map((name) => `${name} is not set`);
    if (missing.length > 0)
        throw new ContextError(missing);
    const given = (name) => env[name] ?? '';
    const problems = [];
    const [owner = '', repo = '', ...more] = given('GITHUB_REPOSITORY').split('/');
    if (owner === '' || repo === '' || more.length > 0)
        problems.push('GITHUB_REPOSITORY is not "owner/name"');
    const runAttempt = Number(given('GITHUB_RUN_ATTEMPT'));
    if (!Number.isInteger(runAttempt) || runAttempt < 1)
        problems.push('GITHUB_RUN_ATTEMPT is not a number from 1');
    const event = readEvent(given('GITHUB_EVENT_PATH'), readText);
    const pullRequest = pullRequestIn(event, given('GITHUB_REPOSITORY'), problems);
    const workflowRun = workflowRunIn(event, given('GITHUB_EVENT_NAME'), problems);
    if (problems.length > 0)
        throw new ContextError(problems);
    const serverUrl = withoutSlash(given('GITHUB_SERVER_URL'));
    const runId = given('GITHUB_RUN_ID');
    const eventSha = given('GITHUB_SHA');
    return {
        owner,
        repo,
        runId,
        runAttempt,
        job: given('GITHUB_JOB'),
        eventName: given('GITHUB_EVENT_NAME'),
        eventSha,
        headSha: pullRequest?.headSha ?? eventSha,
        pullRequest,
        workflowRun,
        defaultBranch: textAt(event, 'repository', 'default_branch'),
        refName: given('GITHUB_REF_NAME'),
        serverUrl,
        apiUrl: withoutSlash(given('GITHUB_API_URL')),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        hosted: env.RUNNER_ENVIRONMENT === 'github-hosted',
    };
}
function readEvent(path, readText) {
    let text;
    try {
        text = readText(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new ContextError([`GITHUB_EVENT_PATH, ${path}, cannot be read (${String(error.code)})`], { cause: error });
    }
    try {
        const event = JSON.parse(text);
        if ((0,is_record/* isRecord */.u)(event))
            return event;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new ContextError([`GITHUB_EVENT_PATH, ${path}, does not hold an object in JSON`]);
}
/** Of pull_request and pull_request_target alike. A head without a repository is a fork that was deleted. */
function pullRequestIn(event, repository, problems) {
    const pull = at(event, 'pull_request');
    if (!(0,is_record/* isRecord */.u)(pull))
        return null;
    const { number } = pull;
    const headSha = textAt(pull, 'head', 'sha');
    const headRepository = textAt(pull, 'head', 'repo', 'full_name');
    if (typeof number !== 'number')
        problems.push('the event has no pull_request.number');
    if (headSha === null)
        problems.push('the event has no pull_request.head.sha');
    const fromFork = headRepository?.toLowerCase() !== repository.toLowerCase();
    return typeof number === 'number' && headSha !== null ? { number, headSha, fromFork } : null;
}
/** A head branch or owner that GitHub does not know any more is empty: then no pull request is found by it. */
function workflowRunIn(event, eventName, problems) {
    if (eventName !== 'workflow_run')
        return null;
    const run = at(event, 'workflow_run');
    const id = at(run, 'id');
    const headSha = textAt(run, 'head_sha');
    if (typeof id !== 'number' && typeof id !== 'string')
        problems.push('the event has no workflow_run.id');
    if (headSha === null)
        problems.push('the event has no workflow_run.head_sha');
    return {
        id: String(id),
        headSha: headSha ?? '',
        headBranch: textAt(run, 'head_branch') ?? '',
        headOwner: textAt(run, 'head_repository', 'owner', 'login') ?? '',
    };
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = (0,is_record/* isRecord */.u)(found) ? found[key] : undefined;
    return found;
}
/** null when there is nothing, or nothing that is a text. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : null;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./out/github/rest-error.js
var rest_error = __webpack_require__(12473);
;// CONCATENATED MODULE: ./out/github/server-guard.js
// Says no to servers on which the action cannot work, before a minute is spent.
/**
 * null for github.com, a tenant of ghe.com, and *.localhost (tests); else the sentence for the user. The artifact client makes the same
 * distinction, but only at the first upload.
 */
function refuseGhes(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : null;
    if (host === 'github.com' || host?.endsWith('.ghe.com') || host?.endsWith('.localhost'))
        return null;
    const named = host === null || host === '' ? `"${serverUrl}"` : host;
    return (`soak-action does not work on ${named}: it hands a soak from job to job through artifacts of the kind that only github.com and ` +
        'ghe.com have; on GitHub Enterprise Server, run the command `soak` in a step instead.');
}

// EXTERNAL MODULE: ./out/github/workflow-commands.js
var workflow_commands = __webpack_require__(25736);
;// CONCATENATED MODULE: ./out/github/main.js
// Shell 2: the action. Reads inputs once, calls a verb, answers with outputs, annotations and the exit of the step.
















/** Resolves with the exit code of the step: 0, or 1 when the step must be red. */
async function actionMain() {
    const write = (text) => void process.stdout.write(text);
    const teller = (0,action_teller/* createActionTeller */.v)(write);
    let inputs = null;
    try {
        const refused = refuseGhes(process.env.GITHUB_SERVER_URL ?? '');
        if (refused !== null) {
            teller.error(refused, 'soak');
            return 1;
        }
        inputs = decodeInputs((name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '');
        const context = readContext(process.env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
        const secrets = takeEnvironment();
        enter(inputs);
        // Large: what can be refused was refused before.
        const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 91659));
        for (const { name, value } of secrets) {
            if (value.trim() !== '')
                write(`${(0,workflow_commands/* mask */.d)(value)}\n`);
            core.exportVariable(name, value);
        }
        const { runCommand } = await __webpack_require__.e(/* import() */ 5512).then(__webpack_require__.bind(__webpack_require__, 25512));
        return await runCommand({
            context,
            inputs,
            teller,
            clock: (0,clock/* createClock */.t)(),
            env: process.env,
            ...placesOf(process.env),
            headSha: inputs.headSha ?? context.headSha,
            setOutput: (name, value) => core.setOutput(name, value),
            saveState: (0,post_state/* stateSaver */.zW)((name, value) => core.saveState(name, value)),
            addSummary: async (markdown) => {
                await core.summary.addRaw(markdown, true).write();
            },
            exportPlain: (name, value) => core.exportVariable(name, value),
        });
    }
    catch (error) {
        return tell(error, inputs, teller);
    }
}
/** Throws InputError. */
function enter({ workingDirectory, command }) {
    try {
        (0,external_node_process_.chdir)(workingDirectory);
    }
    catch (cause) {
        if (!(cause instanceof Error && 'code' in cause))
            throw cause;
        // A leg that adopts has nothing checked out, and reads nothing there.
        if (command === 'segment' && process.env[post_state/* nextVariable */.MZ] === 'adopt')
            return;
        const issue = { path: 'working-directory', expected: 'a folder that exists', hint: null };
        throw new input_error/* InputError */.d([{ ...issue, got: `"${workingDirectory}"` }]);
    }
}
/** Throws InputError. The list itself does not travel on: the system would see every secret twice. */
function takeEnvironment() {
    const text = process.env[environmentVariable];
    delete process.env[environmentVariable];
    const list = parseEnvironmentList(text ?? '');
    if (!list.ok)
        throw new input_error/* InputError */.d(list.issues);
    return list.entries;
}
function tell(error, inputs, teller) {
    if (error instanceof model_error/* ScenarioError */.tp)
        tellIssues(error, inputs, teller);
    else if (error instanceof model_error/* HarnessError */.tj)
        teller.error(`${error.message}. ${error.hint}`, 'soak');
    else if (error instanceof ContextError || error instanceof store/* StoreTrouble */.t || error instanceof rest_error/* RestError */.pj) {
        teller.error(error.message, 'soak');
    }
    else {
        // Neither the user's fault nor the machine's: a bug, and a bug is shown whole.
        teller.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
        teller.error('soak itself failed; this is a bug. Please report it with the lines above.', 'soak');
    }
    return 1;
}
/** A mistake in the scenario is shown on its file, as the repository names it. */
function tellIssues(error, inputs, teller) {
    if (error instanceof input_error/* InputError */.d || inputs === null || inputs.scenario === null) {
        teller.issues('action inputs', error.issues, null);
        return;
    }
    const { scenario, workingDirectory } = inputs;
    const file = external_node_path_.posix.isAbsolute(scenario) ? scenario : external_node_path_.posix.join(workingDirectory, scenario);
    teller.issues(scenario, error.issues, file);
}


/***/ }),

/***/ 62902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ nextVariable),
/* harmony export */   cj: () => (/* binding */ readPostState),
/* harmony export */   zW: () => (/* binding */ stateSaver)
/* harmony export */ });
// What main leaves for post, which may have to finish its work: written early and piece by piece, because main can be killed.
const names = {
    command: 'soak-command',
    runKey: 'soak-run-key',
    headSha: 'soak-head-sha',
    recordFolder: 'soak-record-folder',
    retentionDays: 'soak-retention-days',
    workingDirectory: 'soak-working-directory',
    cancelled: 'soak-cancelled',
    saved: 'soak-saved',
};
function stateSaver(save) {
    return (field, value) => save(names[field], value);
}
/** Missing ones are "". */
function readPostState(read) {
    return {
        command: read(names.command),
        runKey: read(names.runKey),
        headSha: read(names.headSha),
        recordFolder: read(names.recordFolder),
        retentionDays: read(names.retentionDays),
        workingDirectory: read(names.workingDirectory),
        cancelled: read(names.cancelled),
        saved: read(names.saved),
    };
}
/** Variable by which `status` tells the later steps of its job what this leg is to do. */
const nextVariable = 'SOAK_NEXT';


/***/ }),

/***/ 12473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ restErrorOf),
/* harmony export */   pj: () => (/* binding */ RestError),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
// What GitHub's REST API said instead of an answer, in our words: is it worth another try, is it a refusal, or our mistake.
/** One request that failed for good. The message says which, and what was answered. */
class RestError extends Error {
    /** null: no answer came, or not a whole one. */
    status;
    /** May pass by itself: no answer, 5xx, a rate limit. */
    transient;
    /** What the service asked to wait; null when it did not say; infinite when it is longer than any job waits. */
    retryAfterSeconds;
    constructor(route, status, said, limit, options) {
        super(`${route}: ${status === null ? '' : `${status} `}${said}`, options);
        this.name = 'RestError';
        this.status = status;
        this.transient = status === null || status >= 500 || limit !== null;
        this.retryAfterSeconds = limit?.retryAfterSeconds ?? null;
    }
}
/**
 * True when the token may not do it here, or sees no such thing, or the repository does not have that part (issues turned off).
 * A rate limit is not a refusal, although GitHub sometimes answers it with the same status.
 */
function isRefusal(error) {
    return error instanceof RestError && !error.transient && [403, 404, 410].includes(error.status ?? 0);
}
/** What octokit threw -> RestError; anything that is not about a request is handed back as it is. */
function restErrorOf(route, error) {
    if (error instanceof RestError || !(error instanceof Error))
        return error;
    if (!('status' in error) || typeof error.status !== 'number')
        return error;
    // Octokit gives 500 to a connection that failed; an answer is what tells the two apart.
    const response = 'response' in error ? error.response : undefined;
    if (response === undefined)
        return new RestError(route, null, `no answer: ${error.message}`, null, { cause: error });
    const limit = limitOf(error.status, response.headers);
    return new RestError(route, error.status, error.message, limit, { cause: error });
}
/** A rate limit comes as 429, or as 403 that says so in its headers. */
function limitOf(status, headers) {
    const after = Number(headers['retry-after']);
    const retryAfterSeconds = Number.isFinite(after) && after >= 0 ? after : null;
    const isLimit = status === 429 || (status === 403 && (retryAfterSeconds !== null || isSpent(headers)));
    if (!isLimit)
        return null;
    // The hourly allowance is used up: it comes back at a time that is not worth waiting for in a job.
    return { retryAfterSeconds: retryAfterSeconds ?? (isSpent(headers) ? Number.POSITIVE_INFINITY : null) };
}
function isSpent(headers) {
    return String(headers['x-ratelimit-remaining']) === '0';
}


/***/ }),

/***/ 25736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask),
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
// The lines by which a step speaks to its runner. Written here and not through @actions/core, which brings an HTTP client with it: a
// refusal, or a post without work, must not wait for that.
/** `::error title=…,file=…::message`, escaped as the runner unescapes it. */
function annotation(level, message, place) {
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}
/** From now on the runner shows *** instead of it. */
function mask(value) {
    return `::add-mask::${escapeData(value)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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

/***/ 50921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46715);
// Text that others wrote, reduced to what can be seen: one line, no terminal sequences, no control, direction or zero-width
// characters. Not escaping: what a medium makes of the visible characters is that medium's own file.

/** Line ends of every kind become a space; inner spaces stay. */
function visibleLine(text) {
    const oneLine = text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
    // Cf: direction marks, joiners, tags. Default-ignorable: fillers that are letters by class. Cs: halves of a pair.
    return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(oneLine).replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
}
/** At most so many characters, the last of them "…" when something was cut. Cut before escaping, never after. */
function shorten(text, characters) {
    if (text.length <= characters)
        return text;
    const kept = text.slice(0, Math.max(0, characters - 1));
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 75253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export printableLines */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50921);
// Text for the log of a GitHub workflow. The runner obeys lines of it: "::name::" at the start of a line, after spaces, and
// "##[name]" anywhere in it. What a target, a log or a title says must never be obeyed.

/**
 * One line of text that is no workflow command. Line ends become spaces: print each line by itself.
 *
 * What is broken is broken by a space that can be seen: the runner compares by the rules of a language, and those may look
 * through zero-width characters.
 */
function printable(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #[');
}
/** Text of several lines, each made printable. */
function printableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(printable)
        .join('\n');
}


/***/ }),

/***/ 32371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ StoreTrouble)
/* harmony export */ });
// Where checkpoints are kept outside the machine that carries a leg, as a small interface written by its consumer, the legs.
// Real ones: a folder (host/), the artifacts of a workflow run (github/). A fake is in test/fakes.
/** The store could not be reached, or would not take it. Not a name that is taken, not a file that is damaged. */
class StoreTrouble extends Error {
    /** False when trying again cannot help: no quota, no permission. */
    transient;
    constructor(message, transient, options) {
        super(message, options);
        this.name = 'StoreTrouble';
        this.transient = transient;
    }
}


/***/ }),

/***/ 85626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GD: () => (/* binding */ expectedText),
  a3: () => (/* reexport */ formatDuration),
  T9: () => (/* reexport */ formatGrowth),
  Py: () => (/* binding */ parseBytesPerOperation),
  E9: () => (/* binding */ parseDuration),
  LQ: () => (/* binding */ parseGrowth),
  lo: () => (/* binding */ parsePercent),
  WN: () => (/* binding */ parseRate),
  DB: () => (/* binding */ parseSize),
  l_: () => (/* reexport */ sizeFamilyOf)
});

// UNUSED EXPORTS: formatBytes, formatRate, formatShare

// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
;// CONCATENATED MODULE: ./out/scenario/unit-formats.js
// Numbers in base units -> text that units.ts reads again, within the digits printed.
// Not for limits: those are printed as the user wrote them.

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB'];
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** The family a text was written in: "10MiB/h" is binary. */
function sizeFamilyOf(text) {
    return /[KMGT]iB/.test(text) ? 'binary' : 'decimal';
}
/** Seconds >= 0 -> "1h30m", to the microsecond. Days only from two days on: "24h", "7d". */
function formatDuration(seconds) {
    let rest = Math.round(seconds * 1e6);
    if (rest === 0)
        return '0s';
    const units = [
        ['h', 3_600e6],
        ['m', 60e6],
        ['s', 1e6],
    ];
    const all = rest >= 2 * 86_400e6 ? [['d', 86_400e6], ...units] : units;
    let text = '';
    for (const [unit, size] of all) {
        const count = Math.floor(rest / size);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * size;
    }
    return rest === 0 ? text : `${text}${trimmed(rest / 1000, 6)}ms`;
}
/** Bytes -> "61 MB" or "58.2 MiB", three digits. */
function formatBytes(bytes, family) {
    const [units, step] = family === 'binary' ? [binaryUnits, 1024] : [decimalUnits, 1000];
    let value = bytes;
    let index = 0;
    // 999.6 would print as 1000: it goes on to the next unit.
    while (Math.abs(value) >= step - 0.5 && index < units.length - 1) {
        value /= step;
        index += 1;
    }
    return `${trimmed(value, 3)} ${units[index] ?? 'B'}`;
}
/** Per second -> "200/s"; slower than one a second per minute or hour. */
function formatRate(perSecond) {
    if (perSecond >= 1 || perSecond === 0)
        return `${trimmed(perSecond, 6)}/s`;
    if (perSecond * 60 >= 1)
        return `${trimmed(perSecond * 60, 6)}/m`;
    return `${trimmed(perSecond * 3_600, 6)}/h`;
}
/** 0.01 -> "1%". */
function formatShare(share) {
    return `${trimmed(share * 100, 6)}%`;
}
/** Growth in the unit of a limit: "61 MB/h", "20 kB/operation", "1/h", "2%/h". */
function formatGrowth(value, unit, family) {
    switch (unit) {
        case 'bytes-per-hour':
            return `${formatBytes(value, family)}/h`;
        case 'bytes-per-operation':
            return `${formatBytes(value, family)}/operation`;
        case 'per-hour':
            return `${trimmed(value, 3)}/h`;
        case 'percent-per-hour':
            return `${trimmed(value, 3)}%/h`;
        default:
            return (0,error/* assertNever */.xb)(unit);
    }
}
/** At most `digits` significant digits, no exponent, no trailing zeros; digits before the point are never dropped. */
function trimmed(value, digits) {
    if (value === 0)
        return '0';
    const before = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
    if (before >= digits)
        return String(Math.round(value));
    const places = Math.min(20, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
    const text = value.toFixed(places);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

;// CONCATENATED MODULE: ./out/scenario/units.js
// Text with a unit -> number in a base unit, once, at the border. The text is kept, so that a limit is printed as written.
// Not for printing: that is unit-formats.ts. Not for judging what a number may be used for: the decoder does that.
//
//   duration = part { [ space ] part }        units from long to short, each once: "90s" "1h30m" "500ms" "7d"
//   part     = number [ space ] ( "d" | "h" | "m" | "s" | "ms" )
//   size     = number [ space ] ( "B" | "kB" | "KB" | "MB" | "GB" | "TB" | "KiB" | "MiB" | "GiB" | "TiB" )
//   rate     = number per                     "200/s" "30/m"; the word "max" is the load's own and handled there
//   growth   = size per | size "/operation" | number per | percent per
//   percent  = number [ space ] "%"
//   per      = "/" ( "s" | "m" | "h" | "d" )
//   number   = digits [ "." digits ]          never negative; a number without a unit is refused


const expectedText = {
    duration: 'a duration such as "90s", "1h30m" or "7d"',
    size: 'a size such as "64MiB" or "8GB"',
    rate: 'a rate such as "200/s" or "30/m"',
    percent: 'a percentage such as "1%"',
    growthOfBytes: 'a growth such as "10MiB/h" or "20KB/operation"',
    growthOfCount: 'a growth such as "1/h"',
    growthOfAny: 'a growth such as "10/h" or "10MiB/h"',
    growthOfPercent: 'a drift such as "2%/h"',
    bytesPerOperation: 'a size per operation such as "3.2KB/operation"',
};
const number = '([0-9]+(?:\\.[0-9]+)?)';
const secondsOf = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };
/** Powers of ten are exponents, so that "1.1MB" is exactly 1100000. */
const bytesOf = {
    B: { exponent: 0 },
    kB: { exponent: 3 },
    KB: { exponent: 3 },
    MB: { exponent: 6 },
    GB: { exponent: 9 },
    TB: { exponent: 12 },
    KiB: { factor: 2 ** 10 },
    MiB: { factor: 2 ** 20 },
    GiB: { factor: 2 ** 30 },
    TiB: { factor: 2 ** 40 },
};
const sizePattern = `${number} ?(${Object.keys(bytesOf).join('|')})`;
const perPattern = '/([smhd])';
/** Seconds. */
function parseDuration(text) {
    return read(text, 'seconds', expectedText.duration, durationValue);
}
/** Bytes. */
function parseSize(text) {
    return read(text, 'bytes', expectedText.size, (trimmed) => sizeValue(match(trimmed, sizePattern)));
}
/** Events per second. */
function parseRate(text) {
    return read(text, 'per-second', expectedText.rate, (trimmed) => {
        const found = match(trimmed, `${number} ?${perPattern}`);
        return found === null ? null : Number(found[1]) / secondsPer(found[2]);
    });
}
/** A share: "1%" is 0.01. Over 100% is allowed here. */
function parsePercent(text) {
    return read(text, 'share', expectedText.percent, (trimmed) => {
        const found = match(trimmed, `${number} ?%`);
        return found === null ? null : Number(`${found[1]}e-2`);
    });
}
/** Bytes per operation. */
function parseBytesPerOperation(text) {
    return read(text, 'bytes-per-operation', expectedText.bytesPerOperation, perOperationValue);
}
/** Bytes per hour or per operation; counts per hour; percent per hour. */
function parseGrowth(text, kind) {
    switch (kind) {
        case 'bytes':
            return /\/ ?o/i.test(text)
                ? read(text, 'bytes-per-operation', expectedText.growthOfBytes, perOperationValue)
                : read(text, 'bytes-per-hour', expectedText.growthOfBytes, (trimmed) => {
                    const found = match(trimmed, sizePattern + perPattern);
                    return perHour(sizeValue(found), found?.[3]);
                });
        case 'count':
            return read(text, 'per-hour', expectedText.growthOfCount, (trimmed) => {
                const found = match(trimmed, `${number} ?${perPattern}`);
                return found === null ? null : perHour(Number(found[1]), found[2]);
            });
        case 'percent':
            return read(text, 'percent-per-hour', expectedText.growthOfPercent, (trimmed) => {
                const found = match(trimmed, `${number} ?% ?${perPattern}`);
                return found === null ? null : perHour(Number(found[1]), found[2]);
            });
        default:
            return (0,error/* assertNever */.xb)(kind);
    }
}
function read(text, unit, expected, valueFrom) {
    const value = valueFrom(text.trim());
    if (value !== null && Number.isFinite(value))
        return { ok: true, value: { value, unit, text: text.trim() } };
    return { ok: false, expected, hint: guess(text.trim(), valueFrom) };
}
function match(text, pattern) {
    return new RegExp(`^${pattern}$`).exec(text);
}
function durationValue(text) {
    const found = match(text, `(?:${number} ?d)? ?(?:${number} ?h)? ?(?:${number} ?m(?!s))? ?(?:${number} ?s)? ?(?:${number} ?ms)?`);
    if (found === null || text === '')
        return null;
    return Object.values(secondsOf).reduce((sum, seconds, index) => sum + Number(found[index + 1] ?? 0) * seconds, 0);
}
function sizeValue(found) {
    const scale = bytesOf[found?.[2] ?? ''];
    if (found === null || scale === undefined)
        return null;
    return 'factor' in scale ? Number(found[1]) * scale.factor : Number(`${found[1]}e${scale.exponent}`);
}
function perOperationValue(text) {
    return sizeValue(match(text, `${sizePattern}/operation`));
}
function perHour(value, per) {
    return value === null ? null : (value * 3_600) / secondsPer(per);
}
function secondsPer(per) {
    return secondsOf[per ?? ''] ?? Number.NaN;
}
const longWords = [
    [/ per /gi, '/'],
    [/ ?(milliseconds?|msecs?)\b/gi, 'ms'],
    [/ ?(seconds?|secs?)\b/gi, 's'],
    [/ ?(minutes?|mins?)\b/gi, 'm'],
    [/ ?(hours?|hrs?)\b/gi, 'h'],
    [/ ?days?\b/gi, 'd'],
    [/ ?(rps|qps)$/i, '/s'],
    [/\/ ?(ops?|operations|request|req|call)$/i, '/operation'],
    [/ ?percent\b/gi, '%'],
];
/** What may have been meant: only ever said, never taken. */
function guess(text, valueFrom) {
    if (/^[0-9.]+$/.test(text))
        return 'a number needs a unit';
    const words = longWords.reduce((sum, [long, short]) => sum.replace(long, short), text);
    const sizes = words.replace(/([kmgt])(i?)b?(?=$|\/)/i, (_, prefix, binary) => binary === '' ? `${prefix.toUpperCase()}B` : `${prefix.toUpperCase()}iB`);
    const found = [words, words.toLowerCase(), sizes].find((candidate) => candidate !== text && isRead(candidate));
    return found === undefined ? null : `did you mean "${found}"?`;
    function isRead(candidate) {
        return valueFrom(candidate) !== null;
    }
}


/***/ }),

/***/ 70082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
// Issues as lines for people: file, key, what was expected, what stood there, and a hint.
/** "scenarios/api.toml load.rate: expected a rate such as "200/s", got 200 (number)". One line each. */
function renderIssue(source, issue) {
    const where = issue.path === '' ? source : `${source} ${issue.path}`;
    const got = issue.got === null ? '' : `, got ${issue.got}`;
    const hint = issue.hint === null ? '' : ` (${issue.hint})`;
    return `${where}: expected ${issue.expected}${got}${hint}`;
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


/***/ })

};
