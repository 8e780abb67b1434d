export const id = 8523;
export const ids = [8523];
export const modules = {

/***/ 98523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInterrupts: () => (/* binding */ createInterrupts)
/* harmony export */ });
/* unused harmony export launcherVariable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
// Orders from outside to end: SIGINT, SIGTERM, SIGHUP, and the loss of whoever started us.
// npx dies of a SIGTERM without passing it on, so its disappearance counts as one.



const watchLaunchersEveryMs = 500;
/** Name under which dist/soak.js tells the Node 24 it started who is waiting for it. */
const launcherVariable = 'SOAK_LAUNCHER_PID';
function createInterrupts(environment) {
    const listeners = [];
    const tell = (signal) => {
        for (const listener of listeners)
            listener(signal);
    };
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
        const handler = () => tell(signal);
        process.on(signal, handler);
        return { signal, handler };
    });
    const launchers = launcherPids(environment);
    const timer = setInterval(() => {
        if (launchers.length > 0 && (process.ppid !== node_process__WEBPACK_IMPORTED_MODULE_1__.ppid || launchers.some(isGone))) {
            clearInterval(timer);
            tell('SIGTERM');
        }
    }, watchLaunchersEveryMs);
    timer.unref();
    return {
        onInterrupt: (listener) => void listeners.push(listener),
        close() {
            clearInterval(timer);
            for (const { signal, handler } of handlers)
                process.off(signal, handler);
        },
    };
}
/**
 * The processes whose end means "stop": npm or npx and the shells between, or the older Node that started us.
 * Empty when soak was started by something else: a shell that logs out must not end a soak under nohup.
 */
function launcherPids(environment) {
    const launcher = Number(environment[launcherVariable]);
    const byNpm = environment.npm_command !== undefined;
    if (!byNpm && !Number.isInteger(launcher))
        return [];
    const pids = [];
    let pid = node_process__WEBPACK_IMPORTED_MODULE_1__.ppid;
    for (let depth = 0; depth < 4 && pid !== null && pid > 1; depth += 1) {
        pids.push(pid);
        const name = readProc(`/proc/${pid}/comm`)?.trim() ?? '';
        // Beyond npm itself stands the user's shell, whose life is not our business.
        if (!byNpm || name.startsWith('npm') || !(isShell(name) || pid === launcher))
            break;
        pid = parentOf(pid);
    }
    return pids;
}
function isShell(name) {
    return name === 'sh' || name === 'dash' || name === 'bash';
}
function parentOf(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    return stat === null ? null : ((0,_model_proc_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProcStat */ .q)(stat)?.parentPid ?? null);
}
function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        // Not Linux, or the process is gone: then there is nothing to learn here.
        return null;
    }
}
function isGone(pid) {
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_1__.kill)(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isDead),
/* harmony export */   q: () => (/* binding */ parseProcStat)
/* harmony export */ });
// What Linux says of a process in /proc/<pid>/stat. Parsing only: watch, system and host read the file, each in its own way.
/**
 * The text of /proc/<pid>/stat; null when it is not such a text: empty, cut, or of another kind.
 *
 *     field  1    2       3      4     5     6        14     15     22
 *            pid  (name)  state  ppid  pgrp  session  utime  stime  starttime
 *
 * The name may itself hold spaces and parentheses, so counting starts after the last one.
 */
function parseProcStat(text) {
    const nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return null;
    const fields = text
        .slice(nameEnd + 1)
        .trim()
        .split(/\s+/);
    const field = (number) => Number(fields[number - 3] ?? Number.NaN);
    const state = fields[0] ?? '';
    if (!/^[A-Za-z]$/.test(state))
        return null;
    const stat = {
        state,
        parentPid: field(4),
        groupId: field(5),
        sessionId: field(6),
        cpuTicks: field(14) + field(15),
        startTicks: field(22),
    };
    const numbers = [stat.parentPid, stat.groupId, stat.sessionId, stat.cpuTicks, stat.startTicks];
    return numbers.every(Number.isSafeInteger) ? stat : null;
}
/** A zombie has ended; only its parent has not asked yet how. It holds a pid and nothing else. */
function isDead({ state }) {
    return state === 'Z' || state === 'X' || state === 'x';
}


/***/ })

};
