// `${...}` in a scenario's texts: what may stand there, and where. Only the names; putting values in is expand.ts.
//
//   ${port}         the free port chosen for the system
//   ${name.port}    that of the companion "name"
//   ${env.X}        a variable of the environment of soak
//   ${uuid} ...     a generator of the load: in load.headers and in requests, made anew for each send
//   $${...}         the text "${...}" itself; not in [load], where "$" before a variable is only a "$"

import { didYouMean } from './suggest.ts';
import { type Path, textsIn } from './tree.ts';

export type Variable =
  | { readonly kind: 'port'; readonly name: string }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'generator' }
  | { readonly kind: 'unknown' };

/** Generators in the forms that the load reads. */
const generatorPatterns: readonly RegExp[] = [
  /^(?:send|uuid|time|payload)(?:\(\s*\))?$/,
  /^payload\(\s*(?:small|medium|large|huge)\s*\)$/,
  /^(?:vector|text)\(\s*\d+\s*\)$/,
  /^int\(\s*-?\d+\s*,\s*-?\d+\s*\)$/,
  /^zipf\(\s*\d+\s*(?:,\s*\d+(?:\.\d+)?\s*)?\)$/,
  /^(?:captured|session)\(\s*[A-Za-z][A-Za-z0-9_-]*\s*\)$/,
];

export const generatorForms = [
  'vector(768)',
  'text(1000)',
  'int(1,100)',
  'zipf(100000)',
  'payload',
  'payload(large)',
  'uuid',
  'send',
  'time',
  'captured(name)',
  'session(name)',
] as const;

/** Finds "${...}", and "$${...}" as a whole; the name is group 1. Fresh each time: a global pattern has a position. */
export function variablePattern(): RegExp {
  return /\$?\$\{([^{}]*)\}/g;
}

/** "port" or "upstream.port" -> port with its key in the record of ports; "env.X" -> env; "vector(8)" -> generator. */
export function variableOf(name: string): Variable {
  if (name === 'port' || /^[a-z][a-z0-9-]*\.port$/.test(name)) return { kind: 'port', name };
  const env = /^env\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(name)?.[1];
  if (env !== undefined) return { kind: 'env', name: env };
  return isGenerator(name) ? { kind: 'generator' } : { kind: 'unknown' };
}

function isGenerator(name: string): boolean {
  return generatorPatterns.some((pattern) => pattern.test(name.trim()));
}

/** Names of all variables of a text, in order. `escapes`: whether "$${...}" is no variable. */
export function variablesIn(text: string, escapes: boolean): readonly string[] {
  return [...text.matchAll(variablePattern())]
    .filter(([all]) => !(escapes && all.startsWith('$$')))
    .map(([, name]) => name ?? '');
}

export function uses(text: string, name: string): boolean {
  return variablesIn(text, true).includes(name);
}

/** Where each send may make its own value. */
export function takesGenerators(path: Path): boolean {
  const [section, key, , part, inSession] = path;
  if (section !== 'load') return false;
  if (key === 'session') return inSession === 'request';
  return key === 'headers' || (key === 'operations' && part === 'request');
}

/** A generator with its place: "${captured(id)}" is the word "captured" with the argument "id", "${uuid}" has the argument "". */
export interface GeneratorUse {
  readonly path: Path;
  readonly word: string;
  readonly argument: string;
}

/** Every generator in the texts below `tree`, in order; `path` is its own place. */
export function generatorsIn(tree: unknown, path: Path): readonly GeneratorUse[] {
  return textsIn(tree, path).flatMap((found) =>
    variablesIn(found.text, false).flatMap((name) => {
      if (!isGenerator(name)) return [];
      const [, word = '', argument = ''] = /^([a-z]+)(?:\((.*)\))?$/.exec(name.trim()) ?? [];
      return [{ path: found.path, word, argument: argument.trim() }];
    }),
  );
}

/** True when a request of this load draws a payload whose size is not said: "${payload}". */
export function drawsPayload(load: unknown): boolean {
  return generatorsIn(load, ['load']).some(
    ({ path, word, argument }) => takesGenerators(path) && word === 'payload' && argument === '',
  );
}

/** A guess at what an unknown name was meant to be, for a hint; null when there is none. */
export function meantVariable(name: string, ports: readonly string[], generators: boolean): string | null {
  const called = /^([a-zA-Z]+)\s*(?:\(.*\))?$/.exec(name)?.[1];
  const words = generatorForms.map((form) => form.replace(/\(.*/, ''));
  const generator = called === undefined ? null : didYouMean(called, words);
  const form = generatorForms[words.findIndex((word) => generator === `did you mean "${word}"?`)];
  if (generators && form !== undefined) return `did you mean "\${${form}}"?`;
  const port = inBraces(didYouMean(name.toLowerCase(), ports));
  if (port !== null) return port;
  return /^[A-Z_][A-Z0-9_]*$/.test(name) ? `did you mean "\${env.${name}}"?` : null;
}

/** 'did you mean "port"?' -> 'did you mean "${port}"?' */
export function inBraces(hint: string | null): string | null {
  return hint?.replace(/"(.*)"/, '"${$1}"') ?? null;
}
