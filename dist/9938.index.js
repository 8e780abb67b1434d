export const id = 9938;
export const ids = [9938];
export const modules = {

/***/ 79938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportVerb: () => (/* binding */ reportVerb),
  u: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: reportFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/host/places.js
var places = __webpack_require__(34971);
// EXTERNAL MODULE: ./out/judge/exit-code.js
var exit_code = __webpack_require__(57254);
// EXTERNAL MODULE: ./out/judge/judge.js + 6 modules
var judge = __webpack_require__(81895);
// EXTERNAL MODULE: ./out/model/metric.js
var model_metric = __webpack_require__(58932);
;// CONCATENATED MODULE: ./out/report/chart-axis.js
// The y axes of charts: title, format and scale from the values that will be drawn.
/** d3 formats: so many significant digits, thousands apart, never an exponent. */
const plainNumber = ',.5~r';
const shortNumber = ',.3~r';
function countAxis(values) {
    return { title: 'count', format: plainNumber, ticks: null, divisor: 1, scale: linear(values) };
}
function rateAxis(values) {
    return { title: 'per second', format: plainNumber, ticks: null, divisor: 1, scale: fromZero(values) };
}
/** Bytes -> MB, GB from ten of them on. */
function memoryAxis(values) {
    const [divisor, title] = Math.max(...values) >= 1e10 ? [1e9, 'GB'] : [1e6, 'MB'];
    return { title, format: plainNumber, ticks: null, divisor, scale: linear(values.map((value) => value / divisor)) };
}
/** Milliseconds. Logarithmic as soon as the slowest answers are thirty times the fastest: else one stall hides everything. */
function latencyAxis(values) {
    const positive = values.filter((value) => value > 0);
    const low = Math.min(...positive);
    const high = Math.max(...positive);
    const log = positive.length > 0 && high / low > 30;
    const scale = log ? { type: 'log', domain: [low * 0.8, high * 1.25] } : fromZero(values);
    return { title: 'ms', format: shortNumber, ticks: log ? roundTicks(scale.domain) : null, divisor: 1, scale };
}
/** 1, 2, 5, 10, 20, ... inside a logarithmic axis; only the powers of ten where it is long. */
function roundTicks([low, high]) {
    const steps = high / low > 2000 ? [1] : [1, 2, 5];
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1) {
        ticks.push(...steps.map((step) => Number((step * 10 ** power).toPrecision(1))));
    }
    return ticks.filter((tick) => tick >= low && tick <= high);
}
/** Not from zero, but never closer than a quarter of the height: a flat curve must look flat. */
function linear(values) {
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    const low = values.reduce((a, b) => Math.min(a, b), high);
    const pad = Math.max(0.06 * (high - low), (0.25 * high - (high - low)) / 2, 0);
    return { type: 'linear', domain: [Math.max(0, low - pad), high + pad || 1] };
}
function fromZero(values) {
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    return { type: 'linear', domain: [0, high * 1.08 || 1] };
}

// EXTERNAL MODULE: ./out/report/duration-text.js
var duration_text = __webpack_require__(61967);
;// CONCATENATED MODULE: ./out/report/theme.js
// Colours of charts and pages. A chart names a colour by its role; a page lets CSS fill it in, a picture a fixed theme.
// The pairs were chosen to differ also for colour-blind readers: blue, orange, green, and grey for what is not judged.
const lightTheme = {
    text: '#1c2430',
    faint: '#5c6675',
    line: '#d9dee6',
    ground: '#ffffff',
    first: '#1660c4',
    second: '#c25a05',
    third: '#17795a',
    band: '#6b7688',
    good: '#1a7f45',
    bad: '#c4262e',
    warn: '#9a6200',
};
const darkTheme = {
    text: '#e6e9ef',
    faint: '#9aa5b5',
    line: '#343c49',
    ground: '#14181f',
    first: '#6fb0ff',
    second: '#f2a154',
    third: '#5fcfa4',
    band: '#8b97a9',
    good: '#5fce8c',
    bad: '#ff7b7f',
    warn: '#e6b450',
};
/** The CSS variable of a role, as a chart spec holds it. */
function colorOf(role) {
    return `var(--${role})`;
}
/** The declarations that give the variables their values, for a style sheet. */
function themeDeclarations(theme) {
    return Object.entries(theme)
        .map(([role, color]) => `--${role}: ${color};`)
        .join(' ');
}
/** Replaces every `var(--role)` in a spec by the theme's colour, for pictures that no style sheet reaches. */
function applyTheme(spec, theme) {
    const roles = theme;
    return JSON.parse(JSON.stringify(spec).replace(/var\(--([a-z]+)\)/g, (whole, role) => roles[role] ?? whole));
}

;// CONCATENATED MODULE: ./out/report/chart-layers.js
// The layers of what was measured: ranges, lines, the fitted trend, the pointer. Vega-Lite as plain data.
// What stands around the curves is in chart-context.ts; which chart gets what is decided in chart-spec.ts.


const round = (value, digits) => Number(value.toPrecision(digits));
/** Rows as the lines read them: x, the clock for the pointer, and low, middle, high of every line. */
function chartRows(rows, time) {
    return rows.map((row) => {
        const cells = {
            x: round(row.atSeconds / time.secondsPerUnit, 6),
            at: (0,duration_text/* formatClock */.ei)(row.atSeconds),
        };
        for (const [index, range] of row.ranges.entries()) {
            cells[`low${index}`] = range === null ? null : round(range.low, 5);
            cells[`mid${index}`] = range === null ? null : round(range.middle, 5);
            cells[`high${index}`] = range === null ? null : round(range.high, 5);
        }
        return cells;
    });
}
/** For each line its median, and below it the range where samples were thinned. */
function lineLayers(lines, thinned, time, axis) {
    const color = {
        title: null,
        scale: { domain: lines.map((line) => line.label), range: lines.map((line) => colorOf(line.color)) },
        legend: { orient: 'top', symbolType: 'stroke', symbolOpacity: 1 },
    };
    const ranges = lines.map((line, index) => {
        return {
            mark: { type: 'area', opacity: line.style === 'faint' ? 0.1 : 0.22, clip: true },
            encoding: {
                x: xOf('x', time),
                y: yOf(`low${index}`, axis),
                y2: { field: `high${index}` },
                color: { datum: line.label, ...color },
            },
        };
    });
    const curves = lines.map((line, index) => {
        return {
            mark: {
                type: 'line',
                clip: true,
                strokeWidth: line.style === 'plain' ? 1.75 : 1.25,
                opacity: line.style === 'faint' ? 0.6 : 1,
                ...(line.style === 'dashed' ? { strokeDash: [5, 3] } : {}),
            },
            encoding: { x: xOf('x', time), y: yOf(`mid${index}`, axis), color: { datum: line.label, ...color } },
        };
    });
    return thinned ? [...ranges, ...curves] : curves;
}
function trendLayers(trends, time, axis) {
    if (trends.length === 0)
        return [];
    const values = trends.map((trend) => ({
        x: round(trend.fromSeconds / time.secondsPerUnit, 6),
        x2: round(trend.toSeconds / time.secondsPerUnit, 6),
        y: round(trend.fromValue, 5),
        y2: round(trend.toValue, 5),
    }));
    return [
        {
            data: { values },
            mark: { type: 'rule', color: colorOf('text'), strokeDash: [2, 3], strokeWidth: 1.75, clip: true },
            encoding: { x: xOf('x', time), x2: { field: 'x2' }, y: yOf('y', axis), y2: { field: 'y2' } },
        },
    ];
}
/** The line under the pointer, which reads all values of the nearest row. Only for pages. */
function pointerLayers(lines, thinned, time, axis) {
    const { format } = axis;
    const values = lines.flatMap((line, index) => {
        const middle = { field: `mid${index}`, type: 'quantitative', title: line.label, format };
        const high = { field: `high${index}`, type: 'quantitative', title: `${line.label}, largest`, format };
        return thinned ? [middle, high] : [middle];
    });
    return [
        {
            params: [
                {
                    name: 'pointer',
                    select: { type: 'point', fields: ['x'], nearest: true, on: 'pointermove', clear: 'pointerout' },
                },
            ],
            mark: { type: 'rule', color: colorOf('text') },
            encoding: {
                x: xOf('x', time),
                opacity: { condition: { param: 'pointer', empty: false, value: 0.5 }, value: 0 },
                tooltip: [{ field: 'at', type: 'nominal', title: 'elapsed' }, ...values],
            },
        },
    ];
}
function xOf(field, time) {
    return {
        field,
        type: 'quantitative',
        title: `elapsed (${time.unit})`,
        scale: { domain: [0, round(time.endSeconds / time.secondsPerUnit, 6)], nice: false },
        axis: { grid: false, tickCount: 8 },
    };
}
function yOf(field, axis) {
    return {
        field,
        type: 'quantitative',
        title: axis.title,
        scale: { type: axis.scale.type, domain: [...axis.scale.domain], nice: axis.scale.type === 'linear' },
        axis: { format: axis.format, ...(axis.ticks === null ? { tickCount: 5 } : { values: [...axis.ticks] }) },
    };
}

// EXTERNAL MODULE: ./out/report/event-text.js
var event_text = __webpack_require__(50319);
// EXTERNAL MODULE: ./out/report/messages.js
var messages = __webpack_require__(32419);
;// CONCATENATED MODULE: ./out/report/chart-time.js
// The time line under every chart: its unit, the phases as bands, and what happened as marks.




/** Charts stay readable and small: a run that restarts all night shows this many marks or bands, not all. */
const mostMarks = 60;
const mostBands = 120;
/** Seconds up to five minutes, minutes up to three hours, hours beyond. */
function timeAxis(capture) {
    const endSeconds = endOf(capture);
    if (endSeconds <= 300)
        return { unit: 's', secondsPerUnit: 1, endSeconds };
    return endSeconds <= 3 * 3600
        ? { unit: 'min', secondsPerUnit: 60, endSeconds }
        : { unit: 'h', secondsPerUnit: 3600, endSeconds };
}
/** Phases that are not judged, longest kept when there are very many. Steady is the plain ground. */
function phaseBands(capture) {
    const changes = capture.events.flatMap((event) => (event.event === 'phase' ? [event] : []));
    const end = endOf(capture);
    const bands = [];
    for (const [index, change] of changes.entries()) {
        const toSeconds = changes[index + 1]?.atSeconds ?? end;
        const before = bands.at(-1);
        if (before !== undefined && before.phase === change.phase && before.toSeconds === change.atSeconds) {
            bands[bands.length - 1] = { ...before, toSeconds };
        }
        else {
            bands.push({ phase: change.phase, fromSeconds: change.atSeconds, toSeconds });
        }
    }
    return bands
        .filter((band) => band.phase !== 'steady' && band.toSeconds > band.fromSeconds)
        .toSorted((a, b) => b.toSeconds - b.fromSeconds - (a.toSeconds - a.fromSeconds))
        .slice(0, mostBands)
        .toSorted((a, b) => a.fromSeconds - b.fromSeconds);
}
/** Restarts, crashes, aborts, gaps and interrupts, earliest first; crashes and aborts are kept before the rest. */
function timeMarks(capture) {
    const marks = [];
    for (const event of capture.events) {
        const kind = markKind(event.event, event.epoch, 'target' in event ? event.target : null);
        if (kind === null)
            continue;
        const text = `${(0,duration_text/* formatClock */.ei)(event.atSeconds)} ${(0,event_text/* eventSentence */.WR)(event)}`;
        marks.push({ kind, atSeconds: event.atSeconds, text });
    }
    const weight = (mark) => (mark.kind === 'crash' || mark.kind === 'abort' ? 0 : 1);
    return marks
        .toSorted((a, b) => weight(a) - weight(b))
        .slice(0, mostMarks)
        .toSorted((a, b) => a.atSeconds - b.atSeconds);
}
/** Name of a band as it is written on the chart. */
function bandLabel(band) {
    return (0,messages/* phaseTitle */.ez)(band.phase);
}
function markKind(event, epoch, target) {
    if (event === 'boot')
        return target === model_metric/* systemTarget */.vh && epoch > 0 ? 'restart' : null;
    const kinds = ['crash', 'abort', 'gap', 'interrupt', 'harness'];
    return kinds.find((kind) => kind === event) ?? null;
}
function endOf(capture) {
    return Math.max(1, capture.samples.at(-1)?.atSeconds ?? 0, capture.events.at(-1)?.atSeconds ?? 0);
}

;// CONCATENATED MODULE: ./out/report/chart-context.js
// The layers around the curves: phases as bands, what happened as marks, a limit as a line.



/** A band narrower than this share of the chart goes without its name. */
const narrowest = 0.09;
function bandLayers(bands, time) {
    if (bands.length === 0)
        return [];
    const values = bands.map((band) => ({
        from: round(band.fromSeconds / time.secondsPerUnit, 6),
        to: round(band.toSeconds / time.secondsPerUnit, 6),
        label: band.toSeconds - band.fromSeconds < narrowest * time.endSeconds ? '' : bandLabel(band),
    }));
    return [
        {
            data: { values },
            mark: { type: 'rect', color: colorOf('band'), opacity: 0.13, clip: true },
            encoding: { x: xOf('from', time), x2: { field: 'to' } },
        },
        {
            data: { values },
            mark: { type: 'text', color: colorOf('faint'), align: 'left', baseline: 'top', dx: 4, dy: 4, fontSize: 10 },
            encoding: { x: xOf('from', time), y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
        },
    ];
}
function markLayers(marks, time) {
    if (marks.length === 0)
        return [];
    const labels = markLabels(marks, time);
    const values = marks.map((mark, index) => ({
        x: round(mark.atSeconds / time.secondsPerUnit, 6),
        text: mark.text,
        color: colorOf(mark.kind === 'crash' || mark.kind === 'abort' ? 'bad' : 'warn'),
        label: labels[index] ?? '',
        // A name near the right edge goes to the left of its line.
        align: mark.atSeconds > 0.85 * time.endSeconds ? 'right' : 'left',
    }));
    const color = { field: 'color', type: 'nominal', scale: null };
    const names = (align) => {
        return {
            data: { values: values.filter((value) => value.align === align && value.label !== '') },
            mark: { type: 'text', align, baseline: 'bottom', dx: align === 'left' ? 4 : -4, dy: -4, fontSize: 10 },
            encoding: { x: xOf('x', time), y: { value: 'height' }, text: { field: 'label', type: 'nominal' }, color },
        };
    };
    return [
        {
            data: { values },
            mark: { type: 'rule', strokeDash: [3, 3], strokeWidth: 1.5, clip: true },
            encoding: { x: xOf('x', time), color, tooltip: { field: 'text', type: 'nominal', title: 'event' } },
        },
        names('left'),
        names('right'),
    ];
}
/** The name of each mark. Marks that nearly touch share one name, written at the first of them. */
function markLabels(marks, time) {
    const labels = [];
    let first = 0;
    for (const [index, mark] of marks.entries()) {
        const start = marks[first];
        const near = index > 0 && start !== undefined && mark.atSeconds - start.atSeconds < narrowest * time.endSeconds;
        if (!near)
            first = index;
        const written = labels[first] ?? '';
        if (near)
            labels[first] = written.split(', ').includes(mark.kind) ? written : `${written}, ${mark.kind}`;
        labels[index] = near ? '' : mark.kind;
    }
    return labels;
}
/** A dashed line across the chart with its name. */
function limitLayers(value, label, axis) {
    const data = { values: [{ limit: value, label }] };
    return [
        {
            data,
            mark: { type: 'rule', color: colorOf('bad'), strokeDash: [6, 3], opacity: 0.8 },
            encoding: { y: yOf('limit', axis) },
        },
        {
            data,
            mark: { type: 'text', color: colorOf('bad'), align: 'right', baseline: 'bottom', dx: -4, dy: -2, fontSize: 10 },
            encoding: { x: { value: 'width' }, y: yOf('limit', axis), text: { field: 'label', type: 'nominal' } },
        },
    ];
}

;// CONCATENATED MODULE: ./out/report/chart-lines.js
// Which curves each chart shows, read from samples. Values are in the unit of the chart's axis; unknown stays null.

const loadTarget = 'load';
/** Resident memory in bytes: the system, watched companions, and faintly our own load process. */
function memoryLines(scenario) {
    const companions = scenario.companions.filter((companion) => companion.watched).slice(0, 1);
    return [
        { label: 'system', color: 'first', style: 'plain', valueOf: gauge(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes) },
        ...companions.map(({ name }) => {
            return { label: name, color: 'second', style: 'plain', valueOf: gauge(name, model_metric/* processMetrics */.Lq.residentBytes) };
        }),
        { label: 'load process (ours)', color: 'band', style: 'faint', valueOf: loadProcessBytes },
    ];
}
/** Open handles and, of these, sockets. */
function handleLines() {
    return [
        { label: 'open handles', color: 'first', style: 'plain', valueOf: gauge(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.handles) },
        {
            label: 'of these sockets',
            color: 'second',
            style: 'plain',
            valueOf: gauge(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.sockets),
        },
    ];
}
/** Response time percentiles in milliseconds, from the intended send. */
function latencyLines() {
    const milliseconds = (name) => (sample) => {
        const seconds = sample.load?.latency?.[name] ?? null;
        return seconds === null ? null : seconds * 1000;
    };
    return [
        { label: 'p50', color: 'third', style: 'plain', valueOf: milliseconds('p50') },
        { label: 'p95', color: 'first', style: 'plain', valueOf: milliseconds('p95') },
        { label: 'p99', color: 'second', style: 'plain', valueOf: milliseconds('p99') },
    ];
}
/** Requests per second: asked by the schedule, answered, failed. In a closed loop nothing is asked by a schedule. */
function throughputLines(scenario) {
    const asked = {
        label: 'asked',
        color: 'faint',
        style: 'dashed',
        valueOf: perSecond((load) => load.scheduled),
    };
    return [
        ...(scenario.load?.rate.kind === 'open' ? [asked] : []),
        { label: 'answered', color: 'first', style: 'plain', valueOf: perSecond((load) => load.succeeded + load.failed) },
        { label: 'failed', color: 'bad', style: 'plain', valueOf: perSecond((load) => load.failed) },
    ];
}
/** Samples -> points of all lines; an empty point between two lives of the process, so that no line joins them. */
function linePoints(samples, lines) {
    return samples.flatMap((sample, index) => {
        const point = { atSeconds: sample.atSeconds, values: lines.map((line) => line.valueOf(sample)) };
        const before = samples[index - 1];
        if (before === undefined || before.epoch === sample.epoch)
            return [point];
        const empty = { atSeconds: (before.atSeconds + sample.atSeconds) / 2, values: lines.map(() => null) };
        return [empty, point];
    });
}
function gauge(target, metric) {
    const name = (0,model_metric/* gaugeName */.be)(target, metric);
    return (sample) => sample.gauges[name] ?? null;
}
function loadProcessBytes(sample) {
    return (sample.gauges[(0,model_metric/* gaugeName */.be)(loadTarget, model_metric/* processMetrics */.Lq.residentBytes)] ?? sample.load?.generator?.residentBytes ?? null);
}
function perSecond(count) {
    return ({ load }) => (load === null || load.seconds <= 0 ? null : count(load) / load.seconds);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./out/report/envelope.js
// Thins series for drawing: equal stretches of time, each with its smallest, median and largest value. Spikes survive,
// and a chart of a week is as large as a chart of an hour. Not for judging: checks have bins of their own.

/** A pause of this many usual steps is a gap: the line breaks there. */
const gapSteps = 3;
/** Points -> at most `maxRows` rows. Pauses become rows of nulls, so that no line is drawn over them. O(n log n). */
function envelope(points, maxRows) {
    const marked = markGaps(points);
    const first = marked[0];
    const last = marked.at(-1);
    if (first === undefined || last === undefined)
        return { rows: [], thinned: false };
    if (marked.length <= maxRows) {
        const rows = marked.map((point) => ({ atSeconds: point.atSeconds, ranges: point.values.map(single) }));
        return { rows, thinned: false };
    }
    const width = (last.atSeconds - first.atSeconds) / maxRows;
    const buckets = new Map();
    for (const point of marked) {
        const index = Math.min(maxRows - 1, Math.floor((point.atSeconds - first.atSeconds) / width));
        const bucket = buckets.get(index);
        if (bucket === undefined)
            buckets.set(index, [point]);
        else
            bucket.push(point);
    }
    const rows = [...buckets].map(([index, members]) => ({
        atSeconds: first.atSeconds + (index + 0.5) * width,
        ranges: first.values.map((_, column) => rangeOf(members, column)),
    }));
    return { rows, thinned: true };
}
function single(value) {
    return value === null ? null : { low: value, middle: value, high: value };
}
function rangeOf(members, column) {
    const values = members.flatMap((member) => member.values[column] ?? []);
    if (values.length === 0)
        return null;
    return { low: Math.min(...values), middle: (0,simple_statistics/* median */.JZ)(values), high: Math.max(...values) };
}
/** Puts an empty point into every pause that is much longer than the usual step between samples. */
function markGaps(points) {
    const steps = points.slice(1).map((point, index) => point.atSeconds - (points[index]?.atSeconds ?? 0));
    if (steps.length < 2)
        return points;
    const longest = gapSteps * (0,simple_statistics/* median */.JZ)(steps);
    return points.flatMap((point, index) => {
        const next = points[index + 1];
        if (next === undefined || next.atSeconds - point.atSeconds <= longest)
            return [point];
        const empty = { atSeconds: (point.atSeconds + next.atSeconds) / 2, values: point.values.map(() => null) };
        return [point, empty];
    });
}

;// CONCATENATED MODULE: ./out/report/chart-spec.js
// The four charts of a report as Vega-Lite specs: pure data, the same for every medium. Colours are named by role
// (`var(--first)`), so that a page fills them in by CSS and a picture by a theme. Size does not grow with the soak.








const pageChart = {
    width: 'container',
    height: 230,
    interactive: true,
    titled: false,
    maxRows: 600,
};
/** All charts of a run, always the same four in the same order. With a verdict, its fitted growth is drawn over the curves. */
function chartSpecs(capture, scenario, verdict = null, options = pageChart) {
    const p99 = scenario.checks.p99;
    const asked = p99.on && p99.limit !== null ? { value: p99.limit.value * 1000, label: `p99 limit ${p99.limit.text}` } : null;
    const drafts = [
        {
            id: 'memory',
            title: 'Memory',
            lines: memoryLines(scenario),
            axisOf: memoryAxis,
            trends: trendsOf(capture, verdict, 'memory-growth', (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.residentBytes)),
            limit: null,
        },
        {
            id: 'handles',
            title: 'Open handles',
            lines: handleLines(),
            axisOf: countAxis,
            trends: trendsOf(capture, verdict, 'handle-growth', (0,model_metric/* gaugeName */.be)(model_metric/* systemTarget */.vh, model_metric/* processMetrics */.Lq.handles)),
            limit: null,
        },
        { id: 'latency', title: 'Response time', lines: latencyLines(), axisOf: latencyAxis, trends: [], limit: asked },
        {
            id: 'throughput',
            title: 'Requests',
            lines: throughputLines(scenario),
            axisOf: rateAxis,
            trends: [],
            limit: null,
        },
    ];
    return drafts.map((draft) => chartOf(draft, capture, options));
}
function chartOf(draft, capture, options) {
    const present = draft.lines.filter((line) => capture.samples.some((sample) => line.valueOf(sample) !== null));
    const thin = envelope(linePoints(capture.samples, present), options.maxRows);
    const values = knownValues(thin);
    if (values.length === 0)
        return { id: draft.id, title: draft.title, spec: null, thinned: false };
    const time = timeAxis(capture);
    const { divisor, ...axis } = draft.axisOf(values);
    const rows = chartRows(divided(thin, divisor).rows, time);
    const trends = draft.trends.map((trend) => {
        return { ...trend, fromValue: trend.fromValue / divisor, toValue: trend.toValue / divisor };
    });
    // A limit far above everything seen would press the curves flat; the findings name it anyway.
    const limit = draft.limit !== null && draft.limit.value <= axis.scale.domain[1] ? draft.limit : null;
    const layer = [
        ...bandLayers(phaseBands(capture), time),
        ...lineLayers(present, thin.thinned, time, axis),
        ...trendLayers(trends, time, axis),
        ...(limit === null ? [] : limitLayers(limit.value, limit.label, axis)),
        ...markLayers(timeMarks(capture), time),
        ...(options.interactive ? pointerLayers(present, thin.thinned, time, axis) : []),
    ];
    const spec = {
        description: `${draft.title} over the elapsed time of the run: ${present.map((line) => line.label).join(', ')}`,
        ...(options.titled ? { title: draft.title } : {}),
        width: options.width,
        height: options.height,
        data: { values: rows.map((row) => ({ ...row })) },
        layer,
        config: chartConfig,
    };
    return { id: draft.id, title: draft.title, spec, thinned: thin.thinned };
}
/** The judged slope through the middle of each judged window: what the verdict says, laid over what was seen. */
function trendsOf(capture, verdict, check, series) {
    const finding = verdict?.findings.find((entry) => entry.check === check && entry.series === series);
    const perHour = finding?.estimate?.value;
    if (finding === undefined || perHour === undefined || !Number.isFinite(perHour))
        return [];
    return finding.windows.slice(0, 60).flatMap(({ fromSeconds, toSeconds }) => {
        const inside = capture.samples.flatMap((sample) => sample.atSeconds >= fromSeconds && sample.atSeconds <= toSeconds ? (sample.gauges[series] ?? []) : []);
        if (inside.length === 0)
            return [];
        const middle = inside.reduce((sum, value) => sum + value, 0) / inside.length;
        const half = (perHour * (toSeconds - fromSeconds)) / 7200;
        return [{ fromSeconds, toSeconds, fromValue: middle - half, toValue: middle + half }];
    });
}
function knownValues(thin) {
    return thin.rows.flatMap((row) => row.ranges.flatMap((range) => (range === null ? [] : [range.low, range.high])));
}
function divided(thin, divisor) {
    const scale = (range) => range === null ? null : { low: range.low / divisor, middle: range.middle / divisor, high: range.high / divisor };
    return { ...thin, rows: thin.rows.map((row) => ({ ...row, ranges: row.ranges.map(scale) })) };
}
const chartConfig = {
    background: 'transparent',
    font: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    view: { stroke: null },
    axis: {
        domainColor: colorOf('line'),
        gridColor: colorOf('line'),
        tickColor: colorOf('line'),
        labelColor: colorOf('faint'),
        titleColor: colorOf('faint'),
        titleFontWeight: 'normal',
        titleFontSize: 11,
        labelFontSize: 11,
        labelOverlap: true,
    },
    legend: { labelColor: colorOf('text'), labelFontSize: 12, labelLimit: 0, symbolStrokeWidth: 2.5 },
    title: { color: colorOf('text'), anchor: 'start', fontSize: 14 },
};

;// CONCATENATED MODULE: ./out/report/html-escape.js
// Everything that enters the page goes through here. Names, messages and log lines are written by others.
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text -> text that is safe between tags and inside quoted attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** A value -> JSON that cannot end a script element, nor open a comment in it. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/</g, '\\u003c');
}
/** A library's code, so that no string inside ends its script element. In JavaScript `\/` and `\!` mean the plain character. */
function codeForScript(code) {
    return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

;// CONCATENATED MODULE: ./out/report/html-script.js
// The script of the page: draws the charts and shows what the pointer reads. It runs in the browser; it is text here.
/**
 * Reads the specs from #charts. Values reach the page as text nodes only. The tooltip is ours, because the one that
 * vega has is the browser's own title, which comes late and cannot be styled.
 */
const pageScript = `
(function () {
  'use strict';
  var charts = JSON.parse(document.getElementById('charts').textContent);
  var reading = document.getElementById('reading');
  function show(handler, event, item, value) {
    if (value === null || value === undefined || value === '') { reading.style.display = 'none'; return; }
    var text = typeof value === 'object'
      ? Object.keys(value).map(function (key) { return key + ': ' + (value[key] === 'null' || value[key] === null ? '\\u2013' : value[key]); }).join('\\n')
      : String(value);
    reading.textContent = text.replace(/^event: /, '');
    reading.style.display = 'block';
    var left = event.clientX + 16, top = event.clientY + 16;
    if (left + reading.offsetWidth > window.innerWidth - 8) left = event.clientX - reading.offsetWidth - 16;
    if (top + reading.offsetHeight > window.innerHeight - 8) top = event.clientY - reading.offsetHeight - 16;
    reading.style.left = Math.max(8, left) + 'px';
    reading.style.top = Math.max(8, top) + 'px';
  }
  charts.forEach(function (chart) {
    new vega.View(vega.parse(chart.spec))
      .renderer('svg').initialize('#chart-' + chart.id).tooltip(show).hover().runAsync()
      .catch(function (error) { document.getElementById('chart-' + chart.id).textContent = String(error); });
  });
})();
`;

// EXTERNAL MODULE: ./out/report/finding-text.js
var finding_text = __webpack_require__(43324);
// EXTERNAL MODULE: ./out/report/paint.js
var paint = __webpack_require__(46715);
;// CONCATENATED MODULE: ./out/report/html-sections.js
// The parts of the page below its banner, each a function from facts to HTML. Every text is escaped where it enters.






/** A page of a week is as long as a page of a day: of more events than this, the first and the last are shown. */
const mostEvents = 200;
const safe = (text) => escapeHtml((0,paint/* plainLine */.h)(text));
function findingsSection(findings) {
    if (findings.length === 0)
        return section(messages/* words */.aL.findings, `<p>${messages/* words */.aL.noFindings}</p>`);
    const rows = (0,finding_text/* worstFirst */.md)(findings).map((finding) => {
        const [label = '', outcome = '', value = '', interval = '', limit = ''] = (0,finding_text/* findingCells */.bg)(finding, findings).map(safe);
        const tone = findingTone(finding);
        return `<tr><td class="code">${label}</td><td class="outcome ${tone}">${outcome}</td>${[value, interval, limit].map((text, index) => `<td class="number${index === 2 ? ' limit' : ''}" data-name="${messages/* words */.aL.columns[index + 2]}">${text}</td>`).join('')}<td class="wide">${safe(finding.sentence)}${seenAtLeast(finding)}</td></tr>`;
    });
    const head = [...messages/* words */.aL.columns, 'in words'].map((name) => `<th scope="col">${name}</th>`).join('');
    const table = `<div class="scroll"><table class="findings"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
    const details = (0,finding_text/* worstFirst */.md)(findings).filter(({ outcome, next, evidence }) => outcome !== 'holds' && (next !== null || evidence.length > 0));
    return section(messages/* words */.aL.findings, table + details.map((finding) => findingDetail(finding, findings)).join('\n'));
}
function seenAtLeast({ outcome, smallestVisible }) {
    if (outcome !== 'holds' || smallestVisible === null)
        return '';
    return `<br><span class="note">${messages/* words */.aL.smallestVisible}: ${safe(smallestVisible)}</span>`;
}
/** What the row above has no room for: since when, what to do, and the evidence. */
function findingDetail(finding, all) {
    const since = finding.sinceSeconds === null ? '' : `, ${messages/* messages */.DZ.since(finding.sinceSeconds)}`;
    const next = finding.next === null ? '' : `<p><strong>${messages/* words */.aL.next}:</strong> ${safe(finding.next)}</p>`;
    const evidence = finding.evidence.length === 0 ? '' : `<pre>${finding.evidence.map((line) => safe(line)).join('\n')}</pre>`;
    return `<div class="finding ${findingTone(finding)}"><h3>${safe((0,finding_text/* findingLabel */.Il)(finding, all))}${since}</h3>
${next}${evidence}</div>`;
}
function findingTone(finding) {
    if (finding.outcome === 'holds')
        return 'good';
    return finding.outcome === 'violated' && finding.about === 'target' ? 'bad' : 'warn';
}
function notJudgedSection(entries) {
    if (entries.length === 0)
        return '';
    const rows = entries.map((entry) => `<tr><td class="code">${safe(entry.check)}</td><td class="wide">${safe(entry.reason)}</td></tr>`);
    return section(messages/* words */.aL.notJudged, `<div class="scroll"><table><tbody>${rows.join('\n')}</tbody></table></div>`);
}
function notesSection(notes) {
    if (notes.length === 0)
        return '';
    return section(messages/* words */.aL.notes, notes.map((note) => `<p>${safe(note)}</p>`).join('\n'));
}
function chartsSection(charts) {
    const figures = charts.map((chart) => {
        const title = escapeHtml(chart.title);
        if (chart.spec === null) {
            return `<figure><figcaption>${title}</figcaption><p class="note">${messages/* messages */.DZ.chartEmpty(title.toLowerCase())}</p></figure>`;
        }
        return `<figure><figcaption>${title}</figcaption><div class="chart" id="chart-${chart.id}"></div></figure>`;
    });
    const thinned = charts.some((chart) => chart.thinned) ? ` ${messages/* messages */.DZ.thinned}` : '';
    const help = `<p class="note hide-in-print">${messages/* messages */.DZ.chartsHelp}${thinned}</p>`;
    return section(messages/* words */.aL.charts, `${help}<noscript><p>${messages/* messages */.DZ.noScript}</p></noscript>${figures.join('\n')}`);
}
function timelineSection(events) {
    const shown = events.filter((event) => event.event !== 'checkpoint');
    const half = mostEvents / 2;
    const leftOut = shown.length - mostEvents;
    const rows = leftOut <= 0
        ? shown.map(eventRow)
        : [
            ...shown.slice(0, half).map(eventRow),
            `<tr><td></td><td class="note">${messages/* messages */.DZ.eventsLeftOut(leftOut)}</td></tr>`,
            ...shown.slice(-half).map(eventRow),
        ];
    if (rows.length === 0)
        return '';
    return section(messages/* words */.aL.timeline, `<div class="scroll"><table><tbody>${rows.join('\n')}</tbody></table></div>`);
}
function eventRow(event) {
    const tail = (0,event_text/* eventLogTail */.Xn)(event);
    const log = tail.length === 0 ? '' : `<pre>${tail.map((line) => safe(line)).join('\n')}</pre>`;
    const weight = (0,event_text/* eventWeight */.tT)(event);
    const tone = weight === 'plain' ? '' : ` ${weight}`;
    return `<tr><td class="number">${(0,duration_text/* formatClock */.ei)(event.atSeconds)}</td><td class="wide${tone}">${safe((0,event_text/* eventSentence */.WR)(event))}${log}</td></tr>`;
}
function totalsSection(totals) {
    const pairs = (0,finding_text/* totalsPairs */.DE)(totals).map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
    return section(messages/* words */.aL.totals, `<dl>${pairs.join('')}</dl>`);
}
/** The normalised scenario: every default written out, `${env.X}` unexpanded, so that no secret enters a page. */
function scenarioSection(scenario, hash) {
    const json = escapeHtml(JSON.stringify(scenario, null, 2));
    const label = `${escapeHtml(scenario.name)}, hash ${escapeHtml(hash)}`;
    return section(messages/* words */.aL.scenario, `<details><summary>${label}</summary><pre>${json}</pre></details>`);
}
function rawDataSection(recordPath) {
    const command = escapeHtml(messages/* messages */.DZ.judgeCommand(recordPath));
    return section(messages/* words */.aL.rawData, `<p>${escapeHtml(messages/* messages */.DZ.rawData(recordPath))} ${messages/* messages */.DZ.verdictFile}</p><p>${messages/* messages */.DZ.judgeAgain}</p><pre>${command}</pre>`);
}
function section(title, body) {
    return `<section><h2>${title}</h2>\n${body}\n</section>`;
}

;// CONCATENATED MODULE: ./out/report/html-style.js
// The style sheet of the page: one column, two themes, printable. Colours come from theme.ts.

const pageStyle = `
:root { color-scheme: light dark; ${themeDeclarations(lightTheme)} --soft: #f5f7fa; }
@media (prefers-color-scheme: dark) { :root { ${themeDeclarations(darkTheme)} --soft: #1c222c; } }
@media print { :root { color-scheme: light; ${themeDeclarations(lightTheme)} --soft: #f5f7fa; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, footer { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
header.banner { border-left: 10px solid var(--tone); background: var(--soft); }
header.banner > div { max-width: 1080px; margin: 0 auto; padding: 28px 24px 24px 14px; }
.pass { --tone: var(--good); } .fail { --tone: var(--bad); } .inconclusive, .invalid { --tone: var(--warn); }
.word { display: inline-block; padding: 2px 12px; border-radius: 4px; background: var(--tone); color: var(--ground);
  font-size: 15px; font-weight: 700; letter-spacing: .06em; }
h1 { margin: 14px 0 6px; font-size: 23px; line-height: 1.35; font-weight: 600; overflow-wrap: anywhere; }
.banner p { margin: 4px 0 0; color: var(--faint); }
h2 { margin: 44px 0 12px; font-size: 19px; font-weight: 600; }
h3 { margin: 28px 0 4px; font-size: 16px; font-weight: 600; }
p { margin: 8px 0; }
.note { color: var(--faint); font-size: 14px; max-width: 78ch; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th { text-align: left; font-weight: 600; color: var(--faint); font-size: 13px; white-space: nowrap; }
th, td { padding: 8px 20px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number { white-space: nowrap; max-width: 15em; font-variant-numeric: tabular-nums; }
td.code { white-space: nowrap; }
td.code, td.number, td.outcome { width: 1%; }
td.number.limit { white-space: normal; width: auto; }
td.wide { min-width: 16em; overflow-wrap: anywhere; }
.outcome { font-weight: 600; white-space: nowrap; }
.outcome::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 8px; border-radius: 50%; background: currentColor; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.finding { margin: 16px 0; padding: 2px 0 2px 16px; border-left: 4px solid var(--line); }
.finding.bad { border-color: var(--bad); color: inherit; } .finding.warn { border-color: var(--warn); color: inherit; }
.finding h3 { margin-top: 0; }
pre { margin: 8px 0; padding: 12px 14px; overflow-x: auto; background: var(--soft); border-radius: 6px;
  font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
figure { margin: 20px 0 0; break-inside: avoid; }
figcaption { font-weight: 600; }
.chart { width: 100%; min-height: 290px; }
.chart.empty { min-height: 0; }
.chart svg { display: block; max-width: 100%; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 14px 20px; margin: 0; }
dt { color: var(--faint); font-size: 13px; } dd { margin: 0; font-size: 18px; font-variant-numeric: tabular-nums; }
details { margin: 12px 0; } summary { cursor: pointer; }
footer { margin-top: 48px; padding-bottom: 40px; color: var(--faint); font-size: 14px; }
#reading { position: fixed; display: none; pointer-events: none; z-index: 2; padding: 8px 11px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--ground); color: var(--text); font-size: 13px; line-height: 1.5; max-width: 340px;
  font-variant-numeric: tabular-nums; box-shadow: 0 2px 10px rgb(0 0 0 / .18); white-space: pre-line; }
@media (max-width: 600px) {
  main, footer { padding: 0 16px; } header.banner > div { padding: 20px 16px 18px 10px; }
  h1 { font-size: 19px; } td, th { padding-right: 14px; }
  .findings thead { display: none; }
  .findings tr { display: grid; grid-template-columns: max-content 1fr; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .findings td { width: auto; padding: 1px 14px 1px 0; border: 0; }
  .findings td.number { grid-column: 1 / -1; } .findings td.wide { grid-column: 1 / -1; min-width: 0; }
  .findings td.number::before { content: attr(data-name) " "; color: var(--faint); font-size: 13px; }
}
@media print { header.banner, .word { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; } .chart { break-inside: avoid; } .hide-in-print { display: none; } }
`;

// EXTERNAL MODULE: ./out/report/meta.js
var report_meta = __webpack_require__(34334);
// EXTERNAL MODULE: ./out/report/quantity-text.js
var quantity_text = __webpack_require__(43492);
;// CONCATENATED MODULE: ./out/report/vega.js
// The only file that knows vega and vega-lite. Both are large: they are imported when the first chart is drawn, never before.
/** Vega-Lite -> Vega. Throws Error with what the compiler did not understand: a warning of it is a mistake of ours. */
async function compileChart(spec) {
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994));
    const complaints = [];
    const logger = {
        level: () => logger,
        error: (...parts) => complain(parts),
        warn: (...parts) => complain(parts),
        info: () => logger,
        debug: () => logger,
    };
    const complain = (parts) => {
        complaints.push(...parts);
        return logger;
    };
    const compiled = compile(spec, {
        logger: logger,
    });
    if (complaints.length > 0)
        throw new Error(`chart spec not understood: ${complaints.join('; ')}`);
    // The address of the schema says nothing to the runtime, and a page of ours names no address.
    const { $schema: _, ...rest } = compiled.spec;
    return rest;
}
/** Vega-Lite -> SVG text, without a browser: text widths are estimated. */
async function drawSvg(spec) {
    const vega = await __webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972));
    const view = new vega.View(vega.parse((await compileChart(spec))), {
        renderer: 'none',
    });
    try {
        return await view.toSVG();
    }
    finally {
        view.finalize();
    }
}

;// CONCATENATED MODULE: ./out/report/html.js
// The report as one page: no server, no network, no other file. The verdict comes first; charts and record follow.










/** Nothing may be loaded from anywhere. Vega turns its expressions into functions, hence unsafe-eval. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval'; img-src data:";
/** Everything -> the whole page. Compiles the charts, which takes about a tenth of a second. */
async function renderHtml(input) {
    const { verdict, scenario, meta } = input;
    const drawn = [];
    for (const { id, spec } of input.specs)
        if (spec !== null)
            drawn.push({ id, spec: await compileChart(spec) });
    const word = (0,messages/* verdictWord */.E0)(verdict.outcome);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<title>${word}: ${escapeHtml((0,paint/* plainLine */.h)(scenario.name))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="banner ${verdict.outcome}"><div>
<span class="word">${word}</span>
<h1>${escapeHtml((0,paint/* plainLine */.h)(verdict.sentence))}</h1>
<p>${(0,messages/* verdictMeaning */.Ll)(verdict.outcome)}</p>
<p>${escapeHtml(aboutRun(input))}</p>
</div></header>
<main>
${[
        findingsSection(verdict.findings),
        notJudgedSection(verdict.notJudged),
        notesSection(verdict.notes),
        chartsSection(input.specs),
        timelineSection(input.events),
        totalsSection(verdict.totals),
        scenarioSection(scenario, meta.scenarioHash),
        input.recordPath === null ? '' : rawDataSection(input.recordPath),
    ]
        .filter((part) => part !== '')
        .join('\n')}
</main>
<footer>${escapeHtml(messages/* messages */.DZ.madeBy(meta.toolVersion, meta.runKey))}</footer>
<div id="reading" aria-hidden="true"></div>
<script type="application/json" id="charts">${jsonForScript(drawn)}</script>
<script>${codeForScript(input.assets.vegaJs)}</script>
<script>${codeForScript(pageScript)}</script>
</body>
</html>
`;
}
function aboutRun({ verdict, scenario, meta }) {
    const { totals } = verdict;
    const started = (0,report_meta/* isoTime */.L)(meta.startedUnixSeconds)
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC');
    const parts = [
        (0,paint/* plainLine */.h)(scenario.name),
        `started ${started}`,
        `${(0,duration_text/* formatDuration */.a3)(totals.durationSeconds)} in all, ${(0,duration_text/* formatDuration */.a3)(totals.steadySeconds)} of steady load`,
        `${(0,quantity_text/* countText */.lT)(totals.requests)} requests`,
    ];
    return `${parts.join('; ')}.`;
}

// EXTERNAL MODULE: ./out/report/json.js
var json = __webpack_require__(74981);
// EXTERNAL MODULE: ./out/verbs/baseline.js + 10 modules
var baseline = __webpack_require__(94038);
// EXTERNAL MODULE: ./out/verbs/judge.js + 1 modules
var verbs_judge = __webpack_require__(89631);
// EXTERNAL MODULE: ./out/verbs/read-record.js
var read_record = __webpack_require__(31055);
// EXTERNAL MODULE: ./out/verbs/report-meta.js
var verbs_report_meta = __webpack_require__(41153);
;// CONCATENATED MODULE: ./out/verbs/report.js
// soak report: the files that people read, from a record: report.html and verdict.json; and baseline.json, which later runs read.












/** Where reports go unless `--out` says otherwise. */
const reportFolder = 'soak-report';
async function reportVerb(options, files, teller) {
    const record = await (0,read_record/* readRecord */.aE)(options.record);
    const scenario = (0,verbs_judge/* withOtherLimits */.x)(record.scenario, options.overrides);
    const verdict = (0,judge/* judge */.S)(scenario, record.capture);
    const paths = await writeReport({ ...record, scenario }, verdict, options.out, files);
    for (const path of paths)
        teller.say(path);
    return exit_code/* exitCodes */.hS.pass;
}
/** Writes all files; returns their paths, the page first. `compared`: with an earlier run, when there is one. */
async function writeReport(record, verdict, out, files, compared = null) {
    const meta = (0,verbs_report_meta/* reportMetaOf */.R)(record, verdict);
    const jsonPath = (0,external_node_path_.join)(out, 'verdict.json');
    await files.writeText(jsonPath, (0,json/* renderJson */.hF)(verdict, record.scenario, meta, compared));
    const baselinePath = await (0,baseline/* writeSummary */.Sy)(record, verdict, out, files);
    const specs = chartSpecs(record.capture, record.scenario, verdict);
    const assets = { vegaJs: await (0,promises_.readFile)((0,places/* assetPath */.Q$)('vega.min.js'), 'utf8') };
    const htmlPath = (0,external_node_path_.join)(out, 'report.html');
    await files.writeText(htmlPath, await renderHtml({
        ...record,
        verdict,
        specs,
        events: record.capture.events,
        assets,
        meta,
        recordPath: record.folder,
    }));
    return [htmlPath, jsonPath, baselinePath];
}


/***/ })

};
