export const id = 1363;
export const ids = [1363];
export const modules = {

/***/ 46040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openArtifactClient)
/* harmony export */ });
// Opens GitHub's artifact client, which is heavy: only when it is needed. What it prints (masks among it) goes to the log of the step.
/** An upload that does not move for so long is given up by the client itself, which then lets go of its connections. */
const stallMs = 120_000;
async function openArtifactClient() {
    // The client knows no other way to be told; its own default, five minutes, is longer than a cancelled job has.
    process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= String(stallMs);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__, 67220));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 71363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/host/files-below.js
var files_below = __webpack_require__(78940);
// EXTERNAL MODULE: ./out/run/store.js
var store = __webpack_require__(32371);
// EXTERNAL MODULE: ./out/github/artifacts/artifact-client.js
var artifact_client = __webpack_require__(46040);
// EXTERNAL MODULE: ./out/github/artifacts/client-error.js
var client_error = __webpack_require__(29876);
// EXTERNAL MODULE: ./out/github/artifacts/deadline.js
var deadline = __webpack_require__(53264);
// EXTERNAL MODULE: ./out/github/artifacts/messages.js
var messages = __webpack_require__(58892);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./out/github/artifacts/zip-directory.js
// The directory at the end of a zip: which files it says it has, and where. Pure. Knows what the artifact client writes (stored and deflated
// files, sizes over 4 GiB); no encryption, no parts.
//
//   [local header, content] ... [directory entry] ... ([zip64 end] [zip64 locator]) [end]
/** What cannot be a zip, or not an honest one. */
class UnsoundZip extends Error {
    constructor(message) {
        super(message);
        this.name = 'UnsoundZip';
    }
}
/** So many last bytes hold all that `findZipEnd` asks for: the end with the longest comment, and the two records of zip64 before it. */
const zipTailBytes = 22 + 65_535 + 20 + 56;
const endBytes = 22;
const locatorBytes = 20;
const entryBytes = 46;
/** `tail`: the last bytes of the file. null: this is no zip. */
function findZipEnd(tail) {
    const at = tail.lastIndexOf(Buffer.from('PK\x05\x06'));
    if (at < 0 || at + endBytes > tail.length)
        return null;
    const directoryBytes = tail.readUInt32LE(at + 12);
    const directoryOffset = tail.readUInt32LE(at + 16);
    const locator = at - locatorBytes;
    if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50)
        return { directoryOffset, directoryBytes };
    const wide = tail.lastIndexOf(Buffer.from('PK\x06\x06'), locator);
    if (wide < 0)
        throw new UnsoundZip('the end of zip64 is missing');
    return { directoryBytes: wideNumber(tail, wide + 40), directoryOffset: wideNumber(tail, wide + 48) };
}
/** Folders are left out: their files say where they lie. Throws UnsoundZip. */
function parseZipDirectory(directory) {
    const entries = [];
    for (let at = 0; at < directory.length;) {
        if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new UnsoundZip(`no entry at ${at} of its directory`);
        }
        const nameEnd = at + entryBytes + directory.readUInt16LE(at + 28);
        const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
        const end = extraEnd + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            throw new UnsoundZip('its directory is cut off');
        const name = directory.toString('utf8', at + entryBytes, nameEnd);
        if (!name.endsWith('/'))
            entries.push(entryAt(directory, at, name, directory.subarray(nameEnd, extraEnd)));
        at = end;
    }
    return entries;
}
function entryAt(directory, at, name, extra) {
    if (!staysBelow(name))
        throw new UnsoundZip(`${JSON.stringify(name)} leads out of the folder`);
    if ((directory.readUInt16LE(at + 8) & 1) !== 0)
        throw new UnsoundZip(`${name} is encrypted`);
    // The order in which zip64 gives what has no room here.
    const nextWide = wideNumbers(extra);
    const bytes = directory.readUInt32LE(at + 24);
    const packedBytes = directory.readUInt32LE(at + 20);
    const offset = directory.readUInt32LE(at + 42);
    return {
        path: name,
        method: methodOf(directory.readUInt16LE(at + 10), name),
        crc32: directory.readUInt32LE(at + 16),
        bytes: bytes === 0xffffffff ? nextWide() : bytes,
        packedBytes: packedBytes === 0xffffffff ? nextWide() : packedBytes,
        offset: offset === 0xffffffff ? nextWide() : offset,
    };
}
function methodOf(code, name) {
    if (code === 0)
        return 'stored';
    if (code === 8)
        return 'deflated';
    throw new UnsoundZip(`${name} is packed by a method that nobody here knows (${code})`);
}
/** On every platform: no root, no drive, no way up. */
function staysBelow(name) {
    if (name === '' || /[\\:\0]/.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Hands out the numbers of the zip64 field of an entry, one by one. */
function wideNumbers(extra) {
    let at = 0;
    let end = 0;
    for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
        if (extra.readUInt16LE(field) !== 1)
            continue;
        at = field + 4;
        end = Math.min(extra.length, at + extra.readUInt16LE(field + 2));
    }
    return () => {
        at += 8;
        if (at > end)
            throw new UnsoundZip('a size of zip64 is missing');
        return wideNumber(extra, at - 8);
    };
}
function wideNumber(buffer, at) {
    const value = Number(buffer.readBigUInt64LE(at));
    if (!Number.isSafeInteger(value))
        throw new UnsoundZip(`a size of ${value}`);
    return value;
}

;// CONCATENATED MODULE: ./out/github/artifacts/unzip.js
// Unpacks a zip that somebody else may have made. The artifact client unpacks too, but follows "../" out of the folder and knows no end of
// size, and what it is given may come from a fork.
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** So much directory is half a million files. */
const mostDirectoryBytes = 64 * 1024 * 1024;
/** Writes files below `folder`, never over one that is there. More than `mostBytes` in all is unsound. Rejects with errors of the disk. */
async function unzip(path, folder, mostBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
        try {
            const entries = await readDirectory(file);
            if (entries === null)
                return 'not-a-zip';
            const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
            if (total > mostBytes)
                throw new UnsoundZip(`${total} bytes are more than ${mostBytes}`);
            for (const entry of entries)
                await unpack(file, path, entry, (0,external_node_path_.join)(folder, entry.path));
            return 'unpacked';
        }
        catch (error) {
            if (error instanceof UnsoundZip || isOfTheContent(error))
                return 'unsound';
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function readDirectory(file) {
    const { size } = await file.stat();
    const tail = await readAt(file, Math.max(0, size - zipTailBytes), Math.min(size, zipTailBytes));
    const end = findZipEnd(tail);
    if (end === null)
        return null;
    const { directoryOffset, directoryBytes } = end;
    if (directoryBytes > mostDirectoryBytes || directoryOffset + directoryBytes > size) {
        throw new UnsoundZip('its directory is not where it should be');
    }
    return parseZipDirectory(await readAt(file, directoryOffset, directoryBytes));
}
async function unpack(file, path, entry, target) {
    const header = await readAt(file, entry.offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw new UnsoundZip(`${entry.path} is not where it should be`);
    const start = entry.offset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const packed = entry.packedBytes === 0 ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(path, { start, end: start + entry.packedBytes - 1 });
    const checked = (source) => checkContent(source, entry);
    // Never over a file that is there: twice the same name is a trick.
    const output = (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' });
    if (entry.method === 'stored' || entry.packedBytes === 0)
        await (0,external_node_stream_promises_.pipeline)(packed, checked, output);
    else
        await (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), checked, output);
}
/** Ends with the first byte too many, so that nothing grows beyond what was promised. */
async function* checkContent(source, entry) {
    let bytes = 0;
    let sum = 0;
    for await (const part of source) {
        bytes += part.length;
        if (bytes > entry.bytes)
            throw new UnsoundZip(`${entry.path} is longer than it says`);
        sum = (0,external_node_zlib_.crc32)(part, sum);
        yield part;
    }
    if (bytes !== entry.bytes || sum !== entry.crc32)
        throw new UnsoundZip(`${entry.path} is not what it says`);
}
async function readAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead < length)
        throw new UnsoundZip('it is cut off');
    return buffer;
}
/** What zlib says of content, and paths that cannot be together: a file twice, a file that is a folder too. */
function isOfTheContent(error) {
    const { code } = error;
    return (code !== undefined && (code.startsWith('Z_') || ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)));
}

;// CONCATENATED MODULE: ./out/github/artifacts/artifact-store.js
// The checkpoint store over the artifacts of a workflow run. It tries as often as GitHub's client does, within a deadline, and says what
// became of it; when to try again, and under which name, is the caller's.









const ourPrefix = 'soak-';
/**
 * Nothing is asked before the first call. `put` must be given a folder that nobody changes meanwhile, and for a while after a deadline:
 * the client goes on in the background. Only files are kept, without their modes; a ":" in a file's name is refused by GitHub.
 * A name is free again after `remove` here, unlike in a folder.
 */
function createArtifactStore(options) {
    const { clock, otherRuns, retentionDays, deadlineSeconds = 240, compressionLevel = 6 } = options;
    const mostUnpackedBytes = options.mostUnpackedBytes ?? 16 * 1024 ** 3;
    const openClient = options.openClient ?? artifact_client/* openArtifactClient */.q;
    /** Runs one call; `otherwise` gives the answer for an error that is one, and null for trouble. */
    async function call(work, sentence, otherwise) {
        const late = () => new store/* StoreTrouble */.t(sentence((0,messages/* tookTooLong */._J)(deadlineSeconds)), true);
        try {
            return await (0,deadline/* withinDeadline */.i)(clock, deadlineSeconds, async () => await work(await openClient()), late);
        }
        catch (error) {
            if (error instanceof store/* StoreTrouble */.t || (0,client_error/* isOfTheDisk */.M)(error))
                throw error;
            const meaning = (0,client_error/* meaningOf */.P)(error);
            const answer = otherwise(meaning);
            if (answer !== null)
                return answer;
            const reason = 'reason' in meaning ? meaning.reason : String(error);
            throw new store/* StoreTrouble */.t(sentence(reason), meaning.kind === 'transient', { cause: error });
        }
    }
    function placeOf(entry) {
        if (entry.otherRun === null)
            return {};
        if (otherRuns === null)
            throw new store/* StoreTrouble */.t((0,messages/* otherRunsAreClosed */.Fj)(entry), false);
        return { findBy: otherRuns.findBy(entry.otherRun) };
    }
    return {
        async list() {
            const ownArtifacts = await call(async (client) => (await client.listArtifacts()).artifacts, messages/* notListed */.NL, () => null);
            const own = ownArtifacts.filter(({ name }) => name.startsWith(ourPrefix)).map(entryOf);
            const others = otherRuns === null
                ? []
                : await call(() => otherRuns.list(), messages/* notListed */.NL, () => null);
            return [...own, ...others].sort((one, other) => other.createdUnixSeconds - one.createdUnixSeconds || Number(other.id) - Number(one.id));
        },
        async put(name, folder) {
            const files = (await (0,files_below/* filesBelow */.DR)(folder)).map((path) => (0,external_node_path_.join)(folder, path));
            if (files.length === 0)
                throw new Error(`${folder} has no files: there is nothing to store`);
            const retention = retentionDays === null ? {} : { retentionDays };
            return await call(async (client) => {
                await client.uploadArtifact(name, files, folder, { compressionLevel, ...retention });
                return 'stored';
            }, (reason) => (0,messages/* notStored */.br)(name, reason), ({ kind }) => (kind === 'taken' ? 'taken' : null));
        },
        async get(entry, folder) {
            const place = placeOf(entry);
            await (0,promises_.mkdir)(folder, { recursive: true });
            let outcome = 'gone';
            try {
                outcome = await call((client) => download(client, entry, place, folder, mostUnpackedBytes), (reason) => (0,messages/* notRead */.Qk)(entry, reason), ({ kind }) => (kind === 'gone' ? 'gone' : null));
                return outcome;
            }
            finally {
                if (outcome !== 'whole')
                    await (0,files_below/* emptyFolder */.id)(folder);
            }
        },
        async remove(entry) {
            if (entry.otherRun !== null)
                placeOf(entry);
            await call(async (client) => entry.otherRun === null ? await client.deleteArtifact(entry.name) : await otherRuns?.remove(entry), (reason) => (0,messages/* notRemoved */.Im)(entry, reason), ({ kind }) => (kind === 'gone' ? 'gone' : null));
        },
    };
}
/** The bytes as they are, compared with the promised digest; only what fits is unpacked, and by us: see unzip.ts. */
async function download(client, entry, place, folder, mostBytes) {
    const { artifacts } = await client.listArtifacts(place);
    const found = artifacts.find(({ id }) => String(id) === entry.id);
    if (found === undefined)
        return 'gone';
    const hash = found.digest === undefined ? {} : { expectedHash: promisedHash(found.digest) };
    const raw = `${folder}.raw`;
    try {
        await (0,promises_.rm)(raw, { recursive: true, force: true });
        const { digestMismatch } = await client.downloadArtifact(found.id, {
            ...place,
            ...hash,
            path: raw,
            skipDecompress: true,
        });
        const [name = ''] = await (0,promises_.readdir)(raw);
        if (digestMismatch === true || name === '')
            return 'damaged';
        const unpacked = await unzip((0,external_node_path_.join)(raw, name), folder, mostBytes);
        if (unpacked === 'unpacked')
            return 'whole';
        // One that was stored unzipped bears a name of its own; "artifact" is the client's word for one that bears none.
        if (unpacked === 'unsound' || name.endsWith('.zip') || name === 'artifact')
            return 'damaged';
        await (0,promises_.rename)((0,external_node_path_.join)(raw, name), (0,external_node_path_.join)(folder, name));
        return 'whole';
    }
    finally {
        await (0,promises_.rm)(raw, { recursive: true, force: true });
    }
}
/** Uploads answer bare hexadecimal digits, lists "sha256:" before them, and only the latter is what downloads are compared with. */
function promisedHash(digest) {
    return digest.includes(':') ? digest : `sha256:${digest}`;
}
function entryOf({ id, name, size, createdAt }) {
    // One without a time counts as older than all others.
    const createdUnixSeconds = createdAt === undefined ? 0 : createdAt.getTime() / 1000;
    return { name, id: String(id), createdUnixSeconds, bytes: size, otherRun: null };
}


/***/ }),

/***/ 29876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOfTheDisk),
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
// What an error of the artifact client means. The client wraps causes into sentences, so these are read. Pure; nothing is thrown here.
/** Sentences of the client that mean that no second try will help, and what to do then. */
const refusals = [
    [
        /storage quota has been hit|insufficient usage/i,
        'The artifact storage quota is used up: delete artifacts or shorten their retention',
    ],
    [/not currently supported on GHES/, 'Artifacts of this kind exist on github.com and *.ghe.com only'],
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
        'Artifacts can be reached only from inside the step of an action, not from `run:`',
    ],
    [/JWT|Invalid token specified/, 'ACTIONS_RUNTIME_TOKEN is not one that a runner makes'],
    [/artifact name is not valid|files in artifact is not valid/, null],
];
function meaningOf(error) {
    const { name, message, status } = factsOf(error);
    if (name === 'ArtifactNotFoundError')
        return { kind: 'gone' };
    const reason = firstLine(message);
    const refusal = refusals.find(([pattern]) => pattern.test(message));
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal[1] ?? reason };
    const [, method = ''] = /Failed to (\w+Artifact\w*): /.exec(message) ?? [];
    // Seen with 403, 409 and 500: whatever it says, the name is lost, and another one usually works.
    if (method === 'FinalizeArtifact')
        return { kind: 'transient', reason };
    if (method === 'CreateArtifact' && status === 409)
        return { kind: 'taken' };
    if (status === 404 || status === 410)
        return method === 'CreateArtifact' ? { kind: 'refused', reason } : { kind: 'gone' };
    // The signed address of the bytes is answered by the blob store: a new try gets a new one.
    if (status === null || isStorage(error) || status >= 500 || status === 408 || status === 429 || isRateLimit(error)) {
        return { kind: 'transient', reason };
    }
    if (status === 401)
        return { kind: 'refused', reason: `${reason}. The token of this job is over or is not accepted` };
    return { kind: 'refused', reason };
}
function factsOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const name = error instanceof Error ? error.name : '';
    // REST errors carry `status`, those of the blob store `statusCode`, those of the service only a sentence.
    const carried = field(error, 'status') ?? field(error, 'statusCode');
    if (typeof carried === 'number')
        return { name, message, status: carried };
    const [, written] = /\((\d{3})\)/.exec(message) ?? [];
    return { name, message, status: written === undefined ? null : Number(written) };
}
function isStorage(error) {
    return typeof field(error, 'statusCode') === 'number';
}
/** REST says 403 for too many requests as well; then it says when to come back, or that none are left. */
function isRateLimit(error) {
    const headers = field(field(error, 'response'), 'headers');
    return field(headers, 'retry-after') !== undefined || field(headers, 'x-ratelimit-remaining') === '0';
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}
/** A full disk, a file that may not be read: it says nothing about the service, and does not go away by trying again. */
function isOfTheDisk(error) {
    return error instanceof Error && 'syscall' in error && 'path' in error;
}


/***/ }),

/***/ 53264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withinDeadline)
/* harmony export */ });
// An end to waiting. What is given up goes on in the background, and whatever becomes of it is nobody's business any more.
/** Rejects with `late()` when `work` took longer than `seconds`. */
async function withinDeadline(clock, seconds, work, late) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const cancel = clock.after(seconds, () => reject(late()));
    try {
        work().then(resolve, reject);
        return await promise;
    }
    finally {
        cancel();
    }
}


/***/ }),

/***/ 58892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ otherRunsAreClosed),
/* harmony export */   Im: () => (/* binding */ notRemoved),
/* harmony export */   MI: () => (/* binding */ othersNotListed),
/* harmony export */   NL: () => (/* binding */ notListed),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   _J: () => (/* binding */ tookTooLong),
/* harmony export */   br: () => (/* binding */ notStored),
/* harmony export */   pm: () => (/* binding */ needsPermission)
/* harmony export */ });
// Every sentence about artifacts that could not be read or written.
function notStored(name, reason) {
    return `artifact ${name} was not stored: ${reason}.`;
}
function notRead(entry, reason) {
    return `artifact ${entry.name} was not read: ${reason}.`;
}
function notRemoved(entry, reason) {
    return `artifact ${entry.name} was not deleted: ${reason}.`;
}
function notListed(reason) {
    return `the artifacts of this run were not listed: ${reason}.`;
}
function othersNotListed(repository, reason) {
    return `the artifacts of ${repository} were not listed: ${reason}.`;
}
function tookTooLong(seconds) {
    return `the service did not finish within ${seconds} s`;
}
function needsPermission(permission, status) {
    return (`GitHub answered ${status}. The token needs the permission "${permission}": ` +
        'add it to `permissions:` of this job, and of the workflow that calls it');
}
function otherRunsAreClosed(entry) {
    return (`artifact ${entry.name} belongs to workflow run ${entry.otherRun}, and this store was opened for one run only. ` +
        'Give it a token with "actions: read".');
}


/***/ })

};
