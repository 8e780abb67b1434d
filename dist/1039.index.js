export const id = 1039;
export const ids = [1039];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./out/model/error.js
var model_error = __webpack_require__(81832);
// EXTERNAL MODULE: ./out/verbs/render-issues.js
var render_issues = __webpack_require__(70082);
// EXTERNAL MODULE: ./out/verbs/tool-version.js
var tool_version = __webpack_require__(58730);
// EXTERNAL MODULE: ./out/scenario/units.js + 1 modules
var units = __webpack_require__(85626);
;// CONCATENATED MODULE: ./out/cli/commands.js
// The verbs as commands: names, options, help. What they do is in verbs/, loaded only when called.


function addVerbs(program, teller, done) {
    const files = async () => (await __webpack_require__.e(/* import() */ 7512).then(__webpack_require__.bind(__webpack_require__, 37512))).createFiles();
    withOverrides(program
        .command('run')
        .description('soak: boot, load, watch, judge, report')
        .argument('[scenario]', 'a .toml, .yaml or .json file')
        .option('--resume', 'go on with the newest unfinished run of the record folder')
        .option('--out <folder>', 'where records go', 'soak-record')
        .option('--report <folder>', 'where the report goes', 'soak-report')).action(async (path, options) => {
        const { runVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(7636), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(3392), __webpack_require__.e(1895), __webpack_require__.e(2114), __webpack_require__.e(9631), __webpack_require__.e(567), __webpack_require__.e(3849), __webpack_require__.e(9938), __webpack_require__.e(6028)]).then(__webpack_require__.bind(__webpack_require__, 10548));
        const { createInterrupts } = await __webpack_require__.e(/* import() */ 8523).then(__webpack_require__.bind(__webpack_require__, 98523));
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
    withOverrides(program
        .command('segment')
        .description('carry a run for one time box, from its newest checkpoint in the store')
        .argument('<scenario>', 'a .toml, .yaml or .json file')
        .option('--box <time>', 'the longest this leg may take; default: until the run is over', duration)
        .option('--store <folder>', 'where checkpoints are kept, for all legs', 'soak-store')
        .option('--run-key <key>', 'name of the run; default: from the scenario')
        .option('--out <folder>', 'where records go', 'soak-record')).action(async (path, options) => {
        const { segmentCommand } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(7636), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3392), __webpack_require__.e(2114), __webpack_require__.e(5977), __webpack_require__.e(567), __webpack_require__.e(3849), __webpack_require__.e(3651)]).then(__webpack_require__.bind(__webpack_require__, 5374));
        const order = { path, overrides: overridesOf(options), recordRoot: options.out, storeFolder: options.store };
        const box = { boxSeconds: options.box ?? null, runKey: options.runKey ?? null };
        done(await segmentCommand({ ...order, ...box }, await files(), teller));
    });
    program
        .command('judge')
        .description('the verdict of a record, in a second, also with other limits; or of any series of numbers')
        .addArgument(new commander/* Argument */.ef('[record...]', "a run's folder, or a folder of runs (the newest counts); or files that end in .csv")
        // Told as one folder: only series may be several.
        .default(['soak-record'], '"soak-record"'))
        .option('--set <key=value>', 'another limit: checks.memory-growth=5MiB/h; may be repeated', collect)
        .option('--metric <name>', 'what a series.csv holds: memory, handles or latency')
        .option('--limit <growth>', 'growth of a series.csv that is too much: 10MB/h, 1/h, 2%/h')
        .option('--warmup <time>', 'left out at the start of every epoch of a series.csv')
        .option('--baseline <run>', 'compare with an earlier run: its record, or a baseline.json')
        .option('--json', 'print the verdict as JSON')
        .action(async (paths, options) => {
        const { judgeCommand } = await __webpack_require__.e(/* import() */ 3646).then(__webpack_require__.bind(__webpack_require__, 73646));
        const { metric = null, limit = null, warmup = null, baseline = null } = options;
        const json = options.json === true;
        const order = { paths, overrides: options.set ?? [], metric, limit, warmup, baseline, json };
        done(await judgeCommand(order, await files(), teller));
    });
    program
        .command('report')
        .description('report.html, verdict.json and baseline.json from a record')
        .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
        .option('--set <key=value>', 'another limit; may be repeated', collect)
        .option('--out <folder>', 'where the report goes', 'soak-report')
        .action(async (record, options) => {
        const { reportVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2960), __webpack_require__.e(5521), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(1651), __webpack_require__.e(3722), __webpack_require__.e(1895), __webpack_require__.e(9631), __webpack_require__.e(9938), __webpack_require__.e(7682)]).then(__webpack_require__.bind(__webpack_require__, 79938));
        done(await reportVerb({ record, overrides: options.set ?? [], out: options.out }, await files(), teller));
    });
    withOverrides(program
        .command('check')
        .description('is this scenario right? all mistakes at once')
        .argument('<scenario>', 'a .toml, .yaml or .json file')).action(async (path, options) => {
        const { checkVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(1651), __webpack_require__.e(2114), __webpack_require__.e(8625)]).then(__webpack_require__.bind(__webpack_require__, 78625));
        done(await checkVerb({ path, overrides: overridesOf(options) }, await files(), teller));
    });
    withOverrides(program
        .command('plan')
        .description('phases, segments, and what this plan can and cannot see')
        .argument('<scenario>', 'a .toml, .yaml or .json file')
        .option('--box <time>', 'the longest one leg may take: lays out the chain', duration)
        .option('--json', 'print the plan as JSON')).action(async (path, options) => {
        const { planVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(1651), __webpack_require__.e(2114), __webpack_require__.e(2894)]).then(__webpack_require__.bind(__webpack_require__, 72894));
        const boxSeconds = options.box ?? null;
        const order = { path, overrides: overridesOf(options), json: options.json === true, boxSeconds };
        done(await planVerb(order, await files(), teller));
    });
    program
        .command('status')
        .description('where a run stands, and what its next leg must do: done, adopt or boot')
        .argument('[record]', "a run's folder, or a folder of runs (the newest counts)", 'soak-record')
        .option('--json', 'print it as JSON')
        .action(async (record, options) => {
        const { statusVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 68719));
        const { createLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(3392), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 80723));
        done(await statusVerb({ record, json: options.json === true }, createLeftBehind(), teller));
    });
    program
        .command('stop')
        .description('end a system that outlived its soak')
        .argument('[record]', "a run's folder, or a folder of runs (the newest unfinished counts)", 'soak-record')
        .action(async (record) => {
        const { stopVerb } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(9887), __webpack_require__.e(7705), __webpack_require__.e(3799)]).then(__webpack_require__.bind(__webpack_require__, 79065));
        const { createLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(3392), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 80723));
        done(await stopVerb({ record }, createLeftBehind(), teller));
    });
    program
        .command('init')
        .description('a scenario to begin with, from a command or a url')
        .argument('[command...]', 'the command that starts the system, after --')
        .option('--url <url>', 'a system that runs already')
        .option('--file <path>', 'where to write it', 'soak.toml')
        .action(async (command, options) => {
        const { initVerb } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1174)]).then(__webpack_require__.bind(__webpack_require__, 51174));
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
/** Throws commander's error for what is no duration. */
function duration(text) {
    const reading = (0,units/* parseDuration */.E9)(text);
    if (!reading.ok || reading.value.value <= 0)
        throw new commander/* InvalidArgumentError */.Di('Expected a time such as "5h20m" or "90s".');
    return reading.value.value;
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

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
// The version that reports and --version print; a test compares it with package.json.
const toolVersion = '0.1.0';


/***/ })

};
