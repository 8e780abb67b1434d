// Walks over a CSV text line by line without making a string of every cell. Cells are what stands between commas: quotes and
// spaces mean nothing here, because a series holds numbers only.

import { numberAt } from './plain-number.ts';

const byteOrderMark = '\uFEFF';
const lineFeed = 10;
const carriageReturn = 13;
const comma = 44;

/** Stands on one line at a time, before the first one at the beginning. Empty lines at the end of the text are no lines. */
export class CsvLines {
  /** Of the present line, from 1. */
  number = 0;
  /** Where each cell of this line ends. */
  readonly ends: number[] = [];
  readonly #all: string;
  readonly #end: number;
  #from = 0;
  #next: number;

  constructor(all: string) {
    this.#all = all;
    this.#next = all.startsWith(byteOrderMark) ? 1 : 0;
    let end = all.length;
    while (end > this.#next && isLineEnd(all.charCodeAt(end - 1))) end -= 1;
    this.#end = end;
  }

  /** Moves on; false at the end. */
  next(): boolean {
    if (this.#next >= this.#end) return false;
    this.number += 1;
    this.#from = this.#next;
    this.ends.length = 0;
    let at = this.#from;
    for (; at < this.#end; at += 1) {
      const code = this.#all.charCodeAt(at);
      if (code === comma) this.ends.push(at);
      else if (code === lineFeed) break;
    }
    const hasReturn = at > this.#from && this.#all.charCodeAt(at - 1) === carriageReturn;
    this.ends.push(hasReturn ? at - 1 : at);
    this.#next = at + 1;
    return true;
  }

  text(): string {
    return this.#all.slice(this.#from, this.ends.at(-1));
  }

  cell(place: number): string {
    return this.#all.slice(this.#start(place), this.ends[place]);
  }

  isEmpty(place: number): boolean {
    return this.#start(place) === this.ends[place];
  }

  /** NaN for what is no number. */
  numberIn(place: number): number {
    return numberAt(this.#all, this.#start(place), this.ends[place] ?? this.#from);
  }

  #start(place: number): number {
    return place === 0 ? this.#from : (this.ends[place - 1] ?? this.#from) + 1;
  }
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}
