// Seeded randomness without running state between uses: the numbers at a position are a function of
// seed, stream and position, the same on every machine and after every resume. Not for secrets.

/** A short sequence of numbers. The sequence is fixed by how it was made. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  next(): number;
  /** Uniform in 0 .. 2^32 - 1. */
  nextUint32(): number;
}

const twoTo32 = 2 ** 32;

/** A generator for one purpose. Equal seeds give equal sequences. */
export function createRandom(seed: number): Random {
  return randomAt(seed, 0, 0);
}

/**
 * The generator that belongs to one position of one stream: `stream` keeps purposes apart (say, choices and gaps),
 * `position` counts within it. All three are integers within ±2^53; fractions are cut off.
 */
export function randomAt(seed: number, stream: number, position: number): Random {
  // Four differently keyed hashes of the same words: a 128 bit start for sfc32.
  let a = hashWords(0x9e3779b9, seed, stream, position);
  let b = hashWords(0x243f6a88, seed, stream, position);
  let c = hashWords(0xb7e15162, seed, stream, position);
  let counter = 1;

  function nextUint32(): number {
    // sfc32, Chris Doty-Humphrey's small fast counting generator: period at least 2^32, passes PractRand.
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
  for (let round = 0; round < 8; round += 1) nextUint32();

  return {
    nextUint32,
    next: () => (nextUint32() * 2 ** 21 + (nextUint32() >>> 11)) / 2 ** 53,
  };
}

/** One uniform number in [0, 1) at a position, without building a generator. 53 bits. */
export function uniformAt(seed: number, stream: number, position: number): number {
  const high = hashWords(0x85a308d3, seed, stream, position);
  const low = hashWords(0x13198a2e, seed, stream, position);
  return ((high >>> 0) * 2 ** 21 + (low >>> 11)) / 2 ** 53;
}

/** A whole number from `low` to `high`, both included. Expects safe integers, low <= high. */
export function integerBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

function hashWords(key: number, seed: number, stream: number, position: number): number {
  let hash = key | 0;
  hash = mix(hash, lowWord(seed));
  hash = mix(hash, highWord(seed));
  hash = mix(hash, lowWord(stream));
  hash = mix(hash, highWord(stream));
  hash = mix(hash, lowWord(position));
  hash = mix(hash, highWord(position));
  return finish(hash);
}

// One step and the finisher of MurmurHash3: every input bit reaches every output bit.
function mix(hash: number, word: number): number {
  let value = Math.imul(word, 0xcc9e2d51);
  value = (value << 15) | (value >>> 17);
  value = hash ^ Math.imul(value, 0x1b873593);
  value = (value << 13) | (value >>> 19);
  return (Math.imul(value, 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

// Negative numbers keep distinct words: the high word of -1 is 2^32 - 1.
function lowWord(value: number): number {
  // What the language itself does to a number of any size: cut off, modulo 2^32, signed.
  return value | 0;
}

function highWord(value: number): number {
  return Math.floor(Math.trunc(value) / twoTo32) | 0;
}
