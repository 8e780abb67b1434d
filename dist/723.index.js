export const id = 723;
export const ids = [723];
export const modules = {

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
// The real clock. Timers and time are read nowhere else in the engine's process.
function createClock() {
    return {
        nowSeconds: () => performance.now() / 1000,
        unixSeconds: () => Date.now() / 1000,
        every(seconds, act) {
            // Due times are absolute, so that a soak of a week has as many ticks as it should; what is missed is not repeated.
            const started = performance.now();
            const periodMs = seconds * 1000;
            let due = 0;
            let timer;
            const arm = () => {
                const passed = performance.now() - started;
                // A timer may fire a little early: the tick it fired for must not come twice.
                due = Math.max(due + 1, Math.floor(passed / periodMs) + 1);
                timer = setTimeout(() => {
                    arm();
                    act();
                }, due * periodMs - passed);
            };
            arm();
            return () => clearTimeout(timer);
        },
        after(seconds, act) {
            const timer = setTimeout(act, seconds * 1000);
            return () => clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 80723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLeftBehind: () => (/* binding */ createLeftBehind)
/* harmony export */ });
/* harmony import */ var _system_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);
/* harmony import */ var _system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58846);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79565);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
// What an earlier process of ours may have left on this machine: asks whether it lives, ends it.




function createLeftBehind() {
    return { lives: _system_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n, stop: (runKey) => (0,_system_stop_run_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftovers */ .z)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .yp)(runKey), (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createClock */ .t)()) };
}


/***/ })

};
