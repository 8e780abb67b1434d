export const id = 523;
export const ids = [523];
export const modules = {

/***/ 8523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInterrupts: () => (/* binding */ createInterrupts)
/* harmony export */ });
/* unused harmony export launcherVariable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
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
    if (stat === null)
        return null;
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(afterName[1]);
    return Number.isInteger(parent) ? parent : null;
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


/***/ })

};
