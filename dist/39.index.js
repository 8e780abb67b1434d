export const id = 39;
export const ids = [39];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(1832);
// EXTERNAL MODULE: ./out/verbs/render-issues.js
var render_issues = __webpack_require__(82);
// EXTERNAL MODULE: ./out/verbs/tool-version.js
var tool_version = __webpack_require__(8730);
;// CONCATENATED MODULE: ./out/cli/commands.js
// The verbs as commands: names, options, help. What they do is in verbs/, loaded only when called.
function addVerbs(program, teller, done) {
    const files = async () => (await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 7512))).createFiles();
    withOverrides(program
        .command('run')
        .description('soak: boot, load, watch, judge, report')
        .argument('[scenario]', 'a .toml, .yaml or .json file')
        .option('--resume', 'go on with the newest unfinished run of the record folder')
        .option('--out <folder>', 'where records go', 'soak-record')
        .option('--report <folder>', 'where the report goes', 'soak-report')).action(async (path, options) => {
        const { runVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(292), __webpack_require__.e(815), __webpack_require__.e(960), __webpack_require__.e(937), __webpack_require__.e(636), __webpack_require__.e(443), __webpack_require__.e(705), __webpack_require__.e(338), __webpack_require__.e(938), __webpack_require__.e(353), __webpack_require__.e(866), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 4003));
        const { createInterrupts } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 8523));
        const interrupts = createInterrupts(process.env);
        const order = {
            path: path ?? null,
            overrides: overridesOf(options),
            resume: options.resume === true,
            recordRoot: options.out,
            reportFolder: options.report,
            env: process.env,
        };
        done(await runVerb(order, await files(), teller, interrupts));
        interrupts.close();
    });
    program
        .command('judge')
        .description('the verdict of a record, in a second, also with other limits')
        .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
        .option('--set <key=value>', 'another limit: checks.memory-growth=5MiB/h; may be repeated', collect)
        .option('--json', 'print the verdict as JSON')
        .action(async (record, options) => {
        const { judgeVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(292), __webpack_require__.e(815), __webpack_require__.e(960), __webpack_require__.e(937), __webpack_require__.e(443), __webpack_require__.e(705), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 5338));
        done(await judgeVerb({ record, overrides: options.set ?? [], json: options.json === true }, teller));
    });
    program
        .command('report')
        .description('report.html and verdict.json from a record')
        .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
        .option('--set <key=value>', 'another limit; may be repeated', collect)
        .option('--out <folder>', 'where the report goes', 'soak-report')
        .action(async (record, options) => {
        const { reportVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(292), __webpack_require__.e(815), __webpack_require__.e(960), __webpack_require__.e(937), __webpack_require__.e(443), __webpack_require__.e(705), __webpack_require__.e(338), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 9938));
        done(await reportVerb({ record, overrides: options.set ?? [], out: options.out }, await files(), teller));
    });
    withOverrides(program
        .command('check')
        .description('is this scenario right? all mistakes at once')
        .argument('<scenario>', 'a .toml, .yaml or .json file')).action(async (path, options) => {
        const { checkVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(292), __webpack_require__.e(815), __webpack_require__.e(443), __webpack_require__.e(625)]).then(__webpack_require__.bind(__webpack_require__, 1006));
        done(await checkVerb({ path, overrides: overridesOf(options) }, await files(), teller));
    });
    withOverrides(program
        .command('plan')
        .description('phases, segments, and what this plan can and cannot see')
        .argument('<scenario>', 'a .toml, .yaml or .json file')
        .option('--json', 'print the plan as JSON')).action(async (path, options) => {
        const { planVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(292), __webpack_require__.e(815), __webpack_require__.e(443), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 3259));
        const order = { path, overrides: overridesOf(options), json: options.json === true };
        done(await planVerb(order, await files(), teller));
    });
    program
        .command('status')
        .description('where a run stands, and what its next leg must do: done, adopt or boot')
        .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
        .option('--json', 'print it as JSON')
        .action(async (record, options) => {
        const { statusVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(705), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 1095));
        const { createLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(866), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 723));
        done(await statusVerb({ record, json: options.json === true }, createLeftBehind(), teller));
    });
    program
        .command('stop')
        .description('end a system that outlived its soak')
        .argument('[record]', "a run's folder, or a folder of runs (the newest unfinished counts)", 'soak-record')
        .action(async (record) => {
        const { stopVerb } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(705), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 9065));
        const { createLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(866), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 723));
        done(await stopVerb({ record }, createLeftBehind(), teller));
    });
    program
        .command('init')
        .description('a scenario to begin with, from a command or a url')
        .argument('[command...]', 'the command that starts the system, after --')
        .option('--url <url>', 'a system that runs already')
        .option('--file <path>', 'where to write it', 'soak.toml')
        .action(async (command, options) => {
        const { initVerb } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 1174));
        done(await initVerb({ path: options.file, command, url: options.url ?? null }, await files(), teller));
    });
}
/** Everything a scenario says can be said here too. */
function withOverrides(command) {
    return command
        .option('--set <key=value>', 'override any key of the scenario: load.rate=200/s; may be repeated', collect)
        .option('--duration <time>', 'short for --set duration=…')
        .option('--checkpoint-every <time>', 'short for --set segments.checkpoint-every=…')
        .option('--target <url>', 'short for --set load.target=…');
}
function overridesOf(options) {
    const short = [
        ['duration', options.duration],
        ['segments.checkpoint-every', options.checkpointEvery],
        ['load.target', options.target],
    ];
    return [...(options.set ?? []), ...short.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))];
}
function collect(value, before) {
    return [...(before ?? []), value];
}

;// CONCATENATED MODULE: ./out/cli/main.js
// Shell 1: the command line. Parses arguments, calls a verb, prints; every exit code leaves through here.





/** Runs one command line; resolves with the exit code. `args` are without node and script. */
async function main(args) {
    const teller = {
        say: (text) => process.stdout.write(`${text.replace(/\n$/, '')}\n`),
        note: (text) => process.stderr.write(`${text}\n`),
        color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    };
    let code = 0;
    const program = new commander/* Command */.uB('soak')
        .description('Boots a system, keeps it under load, and says with evidence whether it leaks, slows down or fails to clean up.')
        .version(tool_version/* toolVersion */.f)
        .exitOverride()
        .showHelpAfterError('("soak --help" lists the verbs)')
        .addHelpText('after', exitCodeHelp);
    addVerbs(program, teller, (given) => {
        code = given;
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return code;
    }
    catch (error) {
        return tell(error, teller, sourceOf(args));
    }
}
const exitCodeHelp = `
Exit codes: 0 pass, 1 fail, 2 wrong scenario or usage, 3 inconclusive, 4 invalid (we or the host broke),
130/143 interrupted after saving.
`;
function tell(error, teller, source) {
    if (error instanceof commander/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof model_error/* ScenarioError */.tp) {
        for (const issue of error.issues)
            teller.note((0,render_issues/* renderIssue */.y)(source, issue));
        return 2;
    }
    if (error instanceof model_error/* HarnessError */.tj) {
        teller.note(`error: ${error.message}`);
        teller.note(error.hint);
        return 4;
    }
    // Neither the user's fault nor the machine's: a bug, and a bug is shown whole.
    teller.note('soak itself failed; this is a bug. Please report it with the lines below.');
    teller.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 4;
}
/** The file that mistakes are about: the first argument after the verb that is not an option. */
function sourceOf(args) {
    return args.slice(1).find((argument) => !argument.startsWith('-')) ?? 'soak';
}


/***/ }),

/***/ 1832:
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
    'setup-failed',
    'record-unreadable',
    'record-unwritable',
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

/***/ 82:
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

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
// The version that reports and --version print; a test compares it with package.json.
const toolVersion = '0.1.0';


/***/ })

};
