export const id = 7844;
export const ids = [7844];
export const modules = {

/***/ 77844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadEntryMain: () => (/* binding */ loadEntryMain)
/* harmony export */ });
/* harmony import */ var _null_server_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35949);
// What the entry of the load process becomes: the load process, or the null server that it forks beside itself.
// Each loads only what it needs, so that the null server stays small.

/** `args`: those of the process, behind its entry. */
async function loadEntryMain(args) {
    if (args[0] === _null_server_child_js__WEBPACK_IMPORTED_MODULE_0__/* .nullServerArgument */ .c) {
        const { nullServerMain } = await __webpack_require__.e(/* import() */ 2058).then(__webpack_require__.bind(__webpack_require__, 72058));
        nullServerMain();
    }
    else {
        const { loadMain } = await Promise.all(/* import() */[__webpack_require__.e(2960), __webpack_require__.e(6752), __webpack_require__.e(567), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 60336));
        loadMain();
    }
}


/***/ }),

/***/ 35949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nullServerArgument),
/* harmony export */   i: () => (/* binding */ keepNullServer)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
// The load process's side of the null server: forks it from the entry of the load process, tells where it answers, starts it
// again a few times when it dies. Nothing that goes wrong here may disturb the load: at worst there is no control.


/** What the entry of the load process is given to become the null server instead. */
const nullServerArgument = 'null-server';
/** It holds next to nothing: a small young generation keeps it small. */
const nodeOptions = ['--max-semi-space-size=1'];
/** Each start takes the load process a few milliseconds; what dies this often will die again. */
const mostStarts = 5;
const startLimitMs = 10_000;
/** Before the second start; twice as long before each further one. */
const firstPauseMs = 1000;
const endLimitMs = 500;
/** `tell`: the origin that answers from now on, or null when there is none any more. Never throws. */
function keepNullServer(entry, tell) {
    let starts = 0;
    let closed = false;
    let child = null;
    let timer = null;
    function start() {
        starts += 1;
        let isOver = false;
        const over = () => {
            if (isOver)
                return;
            isOver = true;
            clearTimeout(limit);
            child = null;
            if (closed)
                return;
            tell(null);
            if (starts < mostStarts)
                timer = setTimeout(start, firstPauseMs * 2 ** (starts - 1));
        };
        const own = forked(entry);
        const limit = setTimeout(() => own?.kill('SIGKILL'), startLimitMs);
        if (own === null) {
            over();
            return;
        }
        child = own;
        own.on('error', over);
        own.once('exit', over);
        own.on('message', (message) => {
            if (closed || isOver || !isListening(message))
                return;
            clearTimeout(limit);
            tell(`http://127.0.0.1:${message.port}`);
        });
    }
    start();
    return {
        async close() {
            closed = true;
            if (timer !== null)
                clearTimeout(timer);
            const own = child;
            if (own === null)
                return;
            const ended = new Promise((resolve) => own.once('exit', resolve));
            own.kill('SIGKILL');
            // Collected by us: nobody may be there to do it when we are gone.
            await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(endLimitMs, undefined, { ref: false })]);
        },
    };
}
/** null when there was not even memory or a file handle for it. */
function forked(entry) {
    try {
        // No pipe of ours is handed on: our parent waits for their ends.
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(entry, [nullServerArgument], { execArgv: nodeOptions, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return null;
        throw error;
    }
}
function isListening(message) {
    if (typeof message !== 'object' || message === null || !('kind' in message) || !('port' in message))
        return false;
    return message.kind === 'listening' && typeof message.port === 'number';
}


/***/ })

};
