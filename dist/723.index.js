export const id = 723;
export const ids = [723];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLeftBehind: () => (/* binding */ createLeftBehind)
/* harmony export */ });
/* harmony import */ var _system_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);
/* harmony import */ var _system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8846);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9565);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4971);
// What an earlier process of ours may have left on this machine: asks whether it lives, ends it.




function createLeftBehind() {
    return { lives: _system_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n, stop: (runKey) => (0,_system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftovers */ .z)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .yp)(runKey), (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createClock */ .t)()) };
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ loadEntry),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   pc: () => (/* binding */ keeperEntry),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
// Where things lie on this machine: our own entry files and assets, the state of running soaks.



/** Folder of dist/, also when this code runs from a chunk beside index.js. */
const distFolder = import.meta.dirname;
function loadEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'load.js');
}
function keeperEntry() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'keeper.js');
}
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(distFolder, 'assets', name);
}
/** State of one run outside every workspace: ~/.soak/<run-key>. Checkout wipes workspaces; a living system must not lose its keeper. */
function stateFolder(runKey) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(usableHome(), '.soak', runKey);
}
/** HOME may be unset, empty or gone (services, containers); then the account's own folder, then the temporary one. */
function usableHome() {
    const candidates = [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), accountHome()];
    return candidates.find((folder) => folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function accountHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        // An account without a passwd entry has no home.
        return '';
    }
}


/***/ })

};
