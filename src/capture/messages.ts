// Every sentence about a capture or a checkpoint that cannot be read. Places are given as paths: "line 17", "samples[3].load".

import type { Issue } from '../model/issue.ts';

const damaged = 'The record is damaged here; an earlier checkpoint holds a copy of the hours before.';

export function notJson(path: string, got: string): Issue {
  return { path, expected: 'one JSON object', got, hint: damaged };
}

export function unknownKind(path: string, got: string): Issue {
  return { path, expected: 'a line of kind header, sample, event or end', got, hint: damaged };
}

export function misplaced(path: string, kind: 'header' | 'end', expected: string): Issue {
  return { path, expected, got: `a line of kind ${kind}`, hint: damaged };
}

export function noHeader(path: string, got: string): Issue {
  return {
    path,
    expected: 'the header of a soak record',
    got,
    hint: 'Give the folder of one run, such as soak-record/<run-key>.',
  };
}

export function wrongFormat(path: string, format: string, got: string): Issue {
  return {
    path: `${path}.format`,
    expected: `"${format}"`,
    got,
    hint: 'This file was not written by soak-action.',
  };
}

export function futureVersion(path: string, format: string, known: number, got: number): Issue {
  return {
    path: `${path}.version`,
    expected: `${format} of version ${known} or older`,
    got: `version ${got}`,
    hint: 'It was written by a newer soak-action: read it with that version or a later one.',
  };
}

export function wrongVersion(path: string, known: number, got: string): Issue {
  return { path: `${path}.version`, expected: `a whole number from 1 to ${known}`, got, hint: null };
}

export function earlier(path: string, before: number, got: number): Issue {
  return {
    path: `${path}.atSeconds`,
    expected: `not earlier than the one before it (${before} s)`,
    got: `${got} s`,
    hint: null,
  };
}

export function epochBack(path: string, before: number, got: number): Issue {
  return {
    path: `${path}.epoch`,
    expected: `not lower than the epoch before it (${before})`,
    got: String(got),
    hint: null,
  };
}

export function badColumns(reason: string): Issue {
  return { path: 'samples', expected: 'columns that fit together', got: reason, hint: damaged };
}
