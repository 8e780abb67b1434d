export const id = 1174;
export const ids = [1174];
export const modules = {

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

/***/ 60617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony exports nearest, editDistance */
// "did you mean ...?": the nearest of a few known words. Not for values with units: units.ts guesses those.
/** The known word that is nearest to `word`, or null when none is near enough to be a slip of the fingers. */
function nearest(word, known) {
    const allowed = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = allowed + 1;
    for (const candidate of known) {
        const distance = editDistance(fold(word), fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** A hint, or null when there is nothing near. */
function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === null ? null : `did you mean "${found}"?`;
}
/** Case and the choice between "-", "_" and nothing are no difference: checkpointEvery, checkpoint_every. */
function fold(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
/**
 * Optimal string alignment distance: least number of insertions, deletions, replacements and swaps of neighbours
 * that turn `a` into `b`, no piece edited twice. O(a·b) time.
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 97795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   NC: () => (/* binding */ issueAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
// The scenario as it was parsed, before anything is known of its shape: looking into it, naming places in it, describing
// what stands there. Own properties only, so that a key called "constructor" is a key. Not for deciding what is right.
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at a place; undefined when there is nothing, or no such place. */
function at(tree, ...path) {
    let value = tree;
    for (const key of path) {
        if (Array.isArray(value) && typeof key === 'number')
            value = value[key];
        else if (isTable(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
function textAt(tree, ...path) {
    const value = at(tree, ...path);
    return typeof value === 'string' ? value : null;
}
function listAt(tree, ...path) {
    const value = at(tree, ...path);
    return Array.isArray(value) ? value : [];
}
/** Every text below `tree` with its place, in order. */
function textsIn(tree, path = []) {
    if (typeof tree === 'string')
        return [{ path, text: tree }];
    if (Array.isArray(tree))
        return tree.flatMap((item, index) => textsIn(item, [...path, index]));
    if (isTable(tree))
        return Object.entries(tree).flatMap(([key, value]) => textsIn(value, [...path, key]));
    return [];
}
/** "load.operations[0].weight"; keys that are not plain words are quoted. */
function pathText(path) {
    if (path.length === 0)
        return '(top level)';
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const word = /^[A-Za-z0-9_$-]+$/.test(key) ? key : JSON.stringify(key);
        return text === '' ? word : `${text}.${word}`;
    }, '');
}
/** A value as written, with its type: `200 (number)`. null when nothing stood there. */
function describeValue(value) {
    if (value === undefined)
        return null;
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    switch (typeof value) {
        case 'string':
            return `${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)} (text)`;
        case 'number':
            return `${value} (number)`;
        case 'boolean':
            return `${value} (boolean)`;
        default:
            return 'a table';
    }
}
/** An issue about what stands at `path` of `tree`. */
function issueAt(tree, path, expected, hint = null) {
    return { path: pathText(path), expected, got: describeValue(at(tree, ...path)), hint };
}


/***/ }),

/***/ 12366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ meantVariable),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   NC: () => (/* binding */ generatorForms),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   c9: () => (/* binding */ generatorsIn),
/* harmony export */   eL: () => (/* binding */ inBraces),
/* harmony export */   li: () => (/* binding */ variablePattern),
/* harmony export */   r9: () => (/* binding */ uses),
/* harmony export */   tU: () => (/* binding */ takesGenerators),
/* harmony export */   uj: () => (/* binding */ drawsPayload)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60617);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97795);
// `${...}` in a scenario's texts: what may stand there, and where. Only the names; putting values in is expand.ts.
//
//   ${port}         the free port chosen for the system
//   ${name.port}    that of the companion "name"
//   ${env.X}        a variable of the environment of soak
//   ${uuid} ...     a generator of the load: in load.headers and in requests, made anew for each send
//   $${...}         the text "${...}" itself; not in [load], where "$" before a variable is only a "$"


/** Generators in the forms that the load reads. */
const generatorPatterns = [
    /^(?:send|uuid|time|payload)(?:\(\s*\))?$/,
    /^payload\(\s*(?:small|medium|large|huge)\s*\)$/,
    /^(?:vector|text)\(\s*\d+\s*\)$/,
    /^int\(\s*-?\d+\s*,\s*-?\d+\s*\)$/,
    /^zipf\(\s*\d+\s*(?:,\s*\d+(?:\.\d+)?\s*)?\)$/,
    /^(?:captured|session)\(\s*[A-Za-z][A-Za-z0-9_-]*\s*\)$/,
];
const generatorForms = [
    'vector(768)',
    'text(1000)',
    'int(1,100)',
    'zipf(100000)',
    'payload',
    'payload(large)',
    'uuid',
    'send',
    'time',
    'captured(name)',
    'session(name)',
];
/** Finds "${...}", and "$${...}" as a whole; the name is group 1. Fresh each time: a global pattern has a position. */
function variablePattern() {
    return /\$?\$\{([^{}]*)\}/g;
}
/** "port" or "upstream.port" -> port with its key in the record of ports; "env.X" -> env; "vector(8)" -> generator. */
function variableOf(name) {
    if (name === 'port' || /^[a-z][a-z0-9-]*\.port$/.test(name))
        return { kind: 'port', name };
    const env = /^env\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(name)?.[1];
    if (env !== undefined)
        return { kind: 'env', name: env };
    return isGenerator(name) ? { kind: 'generator' } : { kind: 'unknown' };
}
function isGenerator(name) {
    return generatorPatterns.some((pattern) => pattern.test(name.trim()));
}
/** Names of all variables of a text, in order. `escapes`: whether "$${...}" is no variable. */
function variablesIn(text, escapes) {
    return [...text.matchAll(variablePattern())]
        .filter(([all]) => !(escapes && all.startsWith('$$')))
        .map(([, name]) => name ?? '');
}
function uses(text, name) {
    return variablesIn(text, true).includes(name);
}
/** Where each send may make its own value. */
function takesGenerators(path) {
    const [section, key, , part, inSession] = path;
    if (section !== 'load')
        return false;
    if (key === 'session')
        return inSession === 'request';
    return key === 'headers' || (key === 'operations' && part === 'request');
}
/** Every generator in the texts below `tree`, in order; `path` is its own place. */
function generatorsIn(tree, path) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(tree, path).flatMap((found) => variablesIn(found.text, false).flatMap((name) => {
        if (!isGenerator(name))
            return [];
        const [, word = '', argument = ''] = /^([a-z]+)(?:\((.*)\))?$/.exec(name.trim()) ?? [];
        return [{ path: found.path, word, argument: argument.trim() }];
    }));
}
/** True when a request of this load draws a payload whose size is not said: "${payload}". */
function drawsPayload(load) {
    return generatorsIn(load, ['load']).some(({ path, word, argument }) => takesGenerators(path) && word === 'payload' && argument === '');
}
/** A guess at what an unknown name was meant to be, for a hint; null when there is none. */
function meantVariable(name, ports, generators) {
    const called = /^([a-zA-Z]+)\s*(?:\(.*\))?$/.exec(name)?.[1];
    const words = generatorForms.map((form) => form.replace(/\(.*/, ''));
    const generator = called === undefined ? null : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(called, words);
    const form = generatorForms[words.findIndex((word) => generator === `did you mean "${word}"?`)];
    if (generators && form !== undefined)
        return `did you mean "\${${form}}"?`;
    const port = inBraces((0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name.toLowerCase(), ports));
    if (port !== null)
        return port;
    return /^[A-Z_][A-Z0-9_]*$/.test(name) ? `did you mean "\${env.${name}}"?` : null;
}
/** 'did you mean "port"?' -> 'did you mean "${port}"?' */
function inBraces(hint) {
    return hint?.replace(/"(.*)"/, '"${$1}"') ?? null;
}


/***/ }),

/***/ 51174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initVerb: () => (/* binding */ initVerb)
});

// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./out/scenario/variables.js
var variables = __webpack_require__(12366);
;// CONCATENATED MODULE: ./out/scenario/starter.js
// The eight lines that `soak init` writes: a scenario that decodes, to be changed by hand.


/** TOML, eight lines besides empty ones. A command that does not mention ${port} gets it as PORT. Expects an http address as url. */
function starterScenario(source) {
    return 'command' in source ? fromCommand(source.command) : fromUrl(source.url);
}
function fromCommand(command) {
    const told = command.some((part) => (0,variables/* uses */.r9)(part, 'port'))
        ? 'ready = { tcp = "127.0.0.1:${port}", within = "60s" }'
        : 'env = { PORT = "${port}" }';
    return `name = ${toml(nameOf(command))}
duration = "1h"

[system]
command = [${command.map(toml).join(', ')}]
${told}

[load]
target = "http://127.0.0.1:\${port}"
rate = "10/s"
`;
}
function fromUrl(url) {
    const { hostname, port, protocol } = new URL(url);
    const listens = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
    return `name = ${toml(hostname)}
duration = "1h"

[load]
target = ${toml(url)}
rate = "10/s"
clients = 10

[watch]
port = ${listens}
`;
}
/** The last part of the command that looks like a program or a file: ["node", "src/server.js"] -> "server". */
function nameOf(command) {
    const parts = command.filter((part) => !part.startsWith('-') && !part.includes('${'));
    const program = parts.find((part) => /\.[cm]?[jt]s$|\.py$|\.rb$|\.jar$/.test(part)) ?? parts[0] ?? 'soak';
    const name = (program.split(/[/\\]/).at(-1) ?? program).replace(/\.[A-Za-z]+$/, '').trim();
    return /^\S(.*\S)?$/.test(name) ? name : 'soak';
}
function toml(text) {
    return (0,dist/* stringify */.As)({ text })
        .trim()
        .replace(/^text = /, '');
}

;// CONCATENATED MODULE: ./out/verbs/init.js
// soak init: a scenario to begin with, from a command or a url.


async function initVerb(options, files, teller) {
    const { path, command, url } = options;
    if ((url === null) === (command.length === 0)) {
        teller.note('soak init: expected either --url URL or a command after --, such as: soak init -- node server.js --port ${port}');
        return exit_code/* exitCodes */.hS.scenario;
    }
    if ((await files.readText(path)) !== null) {
        teller.note(`soak init: ${path} is there already; it was left as it is. Name another file.`);
        return exit_code/* exitCodes */.hS.scenario;
    }
    await files.writeText(path, starterScenario(url === null ? { command } : { url }));
    teller.say(`Wrote ${path}. Next: soak check ${path}, soak plan ${path}, soak run ${path}`);
    return exit_code/* exitCodes */.hS.pass;
}


/***/ })

};
