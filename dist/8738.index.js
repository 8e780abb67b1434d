export const id = 8738;
export const ids = [8738];
export const modules = {

/***/ 28738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forkReport: () => (/* binding */ forkReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/model/error.js
var error = __webpack_require__(81832);
;// CONCATENATED MODULE: ./out/report/closed-words.js
// Words and numbers that may be printed although a stranger wrote the file they stand in: only what is on a list here, and numbers that
// are printed anew from their value.
/** Every code that a finding can have; a test compares it with the judge. */
const checkCodes = {
    'memory-growth': true,
    'handle-growth': true,
    'thread-growth': true,
    'socket-growth': true,
    'child-growth': true,
    'metric-growth': true,
    'idle-growth': true,
    exhaustion: true,
    'latency-drift': true,
    'latency-step': true,
    degradation: true,
    'error-rate': true,
    uptime: true,
    p99: true,
    throughput: true,
    crash: true,
    cleanup: true,
    'abort-rss': true,
    'abort-p99': true,
    'abort-error-rate': true,
    'abort-regression': true,
    boot: true,
    'companion-lost': true,
    duration: true,
    harness: true,
    'probe-gaps': true,
    'rate-held': true,
};
/** The code itself when it is a known one, else words of ours. */
function knownCheck(text) {
    return Object.hasOwn(checkCodes, text) ? text : 'a check this version does not know';
}
const sizes = ['B', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB'];
const pers = ['/s', '/m', '/h', '/d'];
const units = new Set([
    ...sizes.flatMap((size) => [size, `${size}/operation`, ...pers.map((per) => size + per)]),
    ...pers,
    '%',
    ...pers.map((per) => `%${per}`),
    'ms',
    's',
    'm',
    'h',
    'd',
]);
/** "10MiB/h" -> "10MiB/h", printed from the number and the unit that were read; null for anything but one number with a known unit. */
function knownLimit(text) {
    const found = /^ ?([0-9]{1,15}(?:\.[0-9]{1,9})?) ?([A-Za-z%/]{1,15}) ?$/.exec(text ?? '');
    const unit = found?.[2] ?? '';
    if (found === null || !units.has(unit))
        return null;
    return `${Number(found[1]).toLocaleString('en-US', { maximumFractionDigits: 9 })}${unit}`;
}
/** Beyond this a number is no measurement, only a long row of digits. */
const largest = 1e15;
function tameNumber(value) {
    return Number.isFinite(value) && Math.abs(value) <= largest ? value : null;
}
/** An estimate with only its numbers and its unit; null when its value is no measurement. */
function tameEstimate(estimate) {
    const value = estimate === null ? null : tameNumber(estimate.value);
    if (estimate === null || value === null)
        return null;
    const bound = (x) => (x === null ? null : tameNumber(x));
    const { confidence, unit } = estimate;
    return { value, low: bound(estimate.low), high: bound(estimate.high), confidence, unit, n: 0, method: '' };
}

// EXTERNAL MODULE: ./out/report/duration-text.js
var duration_text = __webpack_require__(61967);
// EXTERNAL MODULE: ./out/report/markdown-escape.js
var markdown_escape = __webpack_require__(19180);
// EXTERNAL MODULE: ./out/report/markdown-facts.js
var markdown_facts = __webpack_require__(32664);
// EXTERNAL MODULE: ./out/report/markdown-findings.js
var markdown_findings = __webpack_require__(84193);
// EXTERNAL MODULE: ./out/report/messages.js
var messages = __webpack_require__(32419);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
;// CONCATENATED MODULE: ./out/report/untrusted-comment.js
// The result of a soak of somebody else's code (a pull request from a fork), as a comment that we write with our own rights. That code
// could write anything into its result, so nothing of it is printed but words on our lists, and numbers printed anew.
// That keeps the page clean; it does not make the numbers true, and the page says so.







const mostFindings = 40;
const severity = { pass: 0, inconclusive: 1, invalid: 2, fail: 3 };
const rank = { violated: 0, inconclusive: 1, holds: 2 };
/** `file` has passed the schema. The page is bounded, whatever the file holds. */
function renderUntrusted(marker, file, places) {
    const outcome = outcomeShown(file);
    const sorted = file.findings.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
    const left = sorted.length - mostFindings;
    const page = `${(0,markdown_findings/* paragraphs */.qN)([
        `## ${(0,markdown_findings/* outcomeHeading */.hD)(outcome)}: soak of a fork`,
        (0,messages/* verdictMeaning */.Ll)(outcome),
        'The soak ran code of a fork, which could have written these numbers itself. Its texts are left out here; they are in the artifacts of its run.',
        sorted.length === 0
            ? messages/* words */.aL.noFindings
            : (0,markdown_findings/* markdownTable */.Qj)([...messages/* words */.aL.columns, 'since'], sorted.slice(0, mostFindings).map(findingRow)),
        left > 0 ? `${(0,quantity_text/* countedText */.oA)(left, 'more finding')} left out.` : '',
        factLines(file, places.headSha),
        (0,markdown_findings/* list */.p_)(messages/* words */.aL.notJudged, notJudgedCodes(file)),
        (0,markdown_facts/* linksLine */.sV)({ ...places, artifactName: null }),
    ])}\n`;
    return marker === null ? page : `${marker}\n${page}`;
}
/** Never better than its own findings: a file that says pass above a violation is not believed. */
function outcomeShown(file) {
    const each = file.findings.map((finding) => {
        if (finding.outcome === 'holds')
            return 'pass';
        if (finding.outcome === 'inconclusive')
            return 'inconclusive';
        return finding.about === 'harness' ? 'invalid' : 'fail';
    });
    const aboutTarget = file.findings.some(({ about }) => about === 'target');
    const floor = aboutTarget ? 'pass' : 'inconclusive';
    return [file.outcome, ...each].reduce((worst, one) => (severity[one] > severity[worst] ? one : worst), floor);
}
function findingRow(finding) {
    const limit = knownLimit(finding.limitText);
    const estimate = tameEstimate(finding.estimate);
    const text = estimate === null ? null : (0,quantity_text/* estimateText */.YL)(estimate, limit);
    const since = finding.sinceSeconds === null ? null : tameSeconds(finding.sinceSeconds);
    const outcome = (0,messages/* outcomeWord */.nG)(finding);
    return [
        knownCheck(finding.check),
        finding.outcome === 'holds' ? outcome : `**${outcome}**`,
        (0,markdown_escape/* cell */.Hn)(text?.value ?? ''),
        (0,markdown_escape/* cell */.Hn)(text?.interval ?? ''),
        (0,markdown_escape/* cell */.Hn)(limit ?? ''),
        since === null ? quantity_text/* unknownText */.qL : (0,duration_text/* formatClock */.ei)(since),
    ];
}
function factLines({ totals, durations }, headSha) {
    const length = (seconds) => {
        const tame = tameSeconds(seconds);
        return tame === null ? quantity_text/* unknownText */.qL : (0,duration_text/* formatDuration */.a3)(tame);
    };
    return [
        ...(headSha === null ? [] : [`- Commit ${(0,markdown_escape/* code */.aY)((0,markdown_facts/* shortSha */.Fu)(headSha))}`]),
        `- Steady load held: ${length(durations.steadySeconds)} of ${length(durations.plannedSteadySeconds)} planned, in ${(0,quantity_text/* countedText */.oA)(totals.segments, 'segment')} and ${(0,markdown_facts/* livesText */.Bf)(totals.epochs)}`,
        `- ${(0,markdown_facts/* requestsText */.sN)(totals)}`,
    ].join('\n');
}
/** No soak lasts ten years. */
function tameSeconds(seconds) {
    const tame = tameNumber(seconds);
    return tame !== null && tame >= 0 && tame <= 10 * 366 * 86_400 ? tame : null;
}
function notJudgedCodes({ notJudged }) {
    const codes = [...new Set(notJudged.map(({ check }) => knownCheck(check)))];
    return codes.length === 0 ? [] : [codes.join(', ')];
}

// EXTERNAL MODULE: ./out/report/verdict-schema.js
var verdict_schema = __webpack_require__(88572);
// EXTERNAL MODULE: ./out/github/artifacts/artifact-client.js
var artifact_client = __webpack_require__(46040);
// EXTERNAL MODULE: ./out/github/artifacts/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(71363);
// EXTERNAL MODULE: ./out/github/artifacts/messages.js
var artifacts_messages = __webpack_require__(58892);
// EXTERNAL MODULE: ./out/github/artifacts/repository-artifacts.js
var repository_artifacts = __webpack_require__(65402);
// EXTERNAL MODULE: ./out/github/speak.js + 6 modules
var speak = __webpack_require__(68633);
;// CONCATENATED MODULE: ./out/github/commands/fork-report.js
// The result of a soak that ran in a fork's own workflow run, told with our rights. Its artifact is somebody else's text: it is read
// against the schema, and only closed words and numbers of it are printed.










const longestBytes = 2_000_000;
async function forkReport(job) {
    const { context, inputs, teller } = job;
    if (context.workflowRun === null || inputs.token === null)
        return 0;
    const text = await verdictTextOf(job, context.workflowRun.id, inputs.token);
    if (text === null) {
        teller.notice(`the run ${context.workflowRun.id} left no verdict to tell`, 'soak');
        return 0;
    }
    const decoded = (0,verdict_schema/* decodeVerdictFile */.cm)(text);
    if (decoded === null) {
        const message = `what run ${context.workflowRun.id} left as its verdict is not one of ours`;
        throw new error/* HarnessError */.tj('record-unreadable', message, 'Nothing of it is shown.');
    }
    const runUrl = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.workflowRun.id}`;
    const { headSha } = context.workflowRun;
    await (0,speak/* commentOn */.J)(job, 'of a fork', (marker) => renderUntrusted(marker, decoded, { reportUrl: null, runUrl, headSha }));
    return 0;
}
/** null when there is none. Rejects with StoreTrouble. */
async function verdictTextOf(job, runId, token) {
    const { context, clock, recordRoot } = job;
    const findBy = { token, workflowRunId: Number(runId), repositoryOwner: context.owner, repositoryName: context.repo };
    const otherRuns = { list: async () => [], findBy: () => findBy, remove: async () => { } };
    const client = await (0,artifact_client/* openArtifactClient */.q)();
    const { artifacts } = await client.listArtifacts({ findBy }).catch((error) => {
        throw (0,repository_artifacts/* restTrouble */.v_)(error, 'actions: read', (reason) => (0,artifacts_messages/* othersNotListed */.MI)(`run ${runId}`, reason));
    });
    const newest = artifacts.filter(({ name }) => name.startsWith('soak-verdict-')).toSorted((a, b) => b.id - a.id)[0];
    if (newest === undefined || newest.size > longestBytes)
        return null;
    const entry = {
        id: String(newest.id),
        name: newest.name,
        bytes: newest.size,
        createdUnixSeconds: 0,
        otherRun: runId,
    };
    const store = (0,artifact_store/* createArtifactStore */.G)({ retentionDays: null, otherRuns, clock, mostUnpackedBytes: longestBytes });
    const folder = (0,external_node_path_.join)(recordRoot, '.verdict');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(recordRoot, { recursive: true });
    if ((await store.get(entry, folder)) !== 'whole')
        return null;
    const [name] = (await (0,promises_.readdir)(folder)).filter((file) => file.endsWith('.json'));
    if (name === undefined)
        return null;
    const path = (0,external_node_path_.join)(folder, name);
    return (await (0,promises_.stat)(path)).size > longestBytes ? null : await (0,promises_.readFile)(path, 'utf8');
}


/***/ })

};
