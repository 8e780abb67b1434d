export const id = 2058;
export const ids = [2058];
export const modules = {

/***/ 72058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nullServerMain: () => (/* binding */ nullServerMain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
// The null server: answers every request with two bytes and does nothing else, on this machine, beside the system.
// What moves its response times is the machine or the load process, never the target. Not for asking it (control-asks.ts).

// Only as much HTTP as its one client speaks: requests without a body, one at a time, on a connection that is kept.
// node:http would be 13 MB more and three times the processor time.
const endOfRequest = '\r\n\r\n';
const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
/** Runs in a process forked with a channel (null-server-child.ts). Returns at once; the process ends with its parent. */
function nullServerMain() {
    if (process.send === undefined)
        throw new Error('the null server is started by soak, not by hand');
    // Ctrl-C reaches the whole terminal group; our end comes from the parent.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => { });
    process.on('disconnect', () => process.exit(0));
    // It may have gone while our files were being read.
    if (!process.connected)
        process.exit(0);
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)((connection) => {
        let end = '';
        connection.setEncoding('latin1');
        connection.on('data', (text) => {
            // A request may come in pieces; of each no more is kept than the end can take.
            end = (end + text).slice(-endOfRequest.length);
            if (end !== endOfRequest)
                return;
            end = '';
            connection.write(answer);
        });
        // An ask that was given up.
        connection.on('error', () => connection.destroy());
    });
    server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string')
            throw new Error('the null server has no port');
        const listening = { kind: 'listening', port: address.port };
        process.send?.(listening);
    });
}


/***/ })

};
