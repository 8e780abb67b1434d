// What the keeper and its client say to each other: one JSON object a line, over a unix socket. Pure.
// Decoded by hand, because the keeper lives beside the system for days and a schema library would cost it 17 MB.
//
//   client -> keeper   { id, verb: "start" | "stop" | "signal" | "status" | "log-tail" | "renew" | "end", ... }
//   keeper -> client   { id, ok: true, answer } or { id, ok: false, code, message }
//   keeper -> client   { event: "exit", name, pid, exit, asked, logTail }   to everybody connected

import { constants } from 'node:os';
import type { ExitStatus } from '../model/event.ts';
import type { StopSpec } from '../model/scenario.ts';
import type { GroupStop } from './stop-group.ts';

export const protocolVersion = 1;
/** A longer line is nobody of ours. An order carries a command and its environment. */
export const longestMessage = 4_000_000;

export interface StartOrder {
  readonly verb: 'start';
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  /** Laid over the keeper's own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** How it is stopped when the lease ends or the keeper is told to end. */
  readonly stop: StopSpec;
  /** A regular expression looked for in each line of its output; null: nothing is looked for. */
  readonly watchFor: string | null;
  /** Its standard input and output are for a client (stdio-relay.ts); then only its standard error is its log. */
  readonly stdio?: true;
}

/** Stops a process with its group, and lets it go on. */
export type GroupSignal = 'SIGSTOP' | 'SIGCONT';

export type KeeperOrder =
  | StartOrder
  | { readonly verb: 'stop'; readonly name: string; readonly stop: StopSpec }
  | { readonly verb: 'signal'; readonly name: string; readonly signal: GroupSignal }
  | { readonly verb: 'status' }
  | { readonly verb: 'log-tail'; readonly name: string; readonly lines: number }
  | { readonly verb: 'renew'; readonly leaseSeconds: number }
  | { readonly verb: 'end' };

/** One process that the keeper started and has not started anew. */
export interface ChildStatus {
  readonly name: string;
  readonly pid: number;
  readonly startTicks: number | null;
  /** null while it runs. */
  readonly exit: ExitStatus | null;
  /** True once a line matched `watchFor`. */
  readonly seen: boolean;
  /** Bytes that it said to nobody on its standard output; absent: that is its log. */
  readonly droppedBytes?: number;
}

export interface KeeperAnswers {
  readonly start: { readonly pid: number; readonly startTicks: number | null };
  readonly stop: GroupStop & { readonly exit: ExitStatus };
  /** False: it is gone with all of its group. */
  readonly signal: { readonly delivered: boolean };
  readonly status: { readonly version: number; readonly pid: number; readonly children: readonly ChildStatus[] };
  readonly 'log-tail': { readonly lines: readonly string[] };
  readonly renew: Record<string, never>;
  readonly end: Record<string, never>;
}

export type RefusalCode = 'bad-order' | 'command-not-found' | 'folder-not-found' | 'unknown-name' | 'ending' | 'failed';

/** An order that was understood and cannot be carried out. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

export interface ExitEvent {
  readonly event: 'exit';
  readonly name: string;
  readonly pid: number;
  readonly exit: ExitStatus;
  /** True when the keeper itself was stopping it: by order, by the end of the lease, or at its own end. */
  readonly asked: boolean;
  readonly logTail: readonly string[];
}

export type KeeperMessage =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly code: RefusalCode; readonly message: string }
  | ExitEvent;

export function encodeMessage(message: KeeperMessage | (KeeperOrder & { readonly id: number })): string {
  return `${JSON.stringify(message)}\n`;
}

/** Cuts a stream of text into whole lines. `push` gives null when a line does not end within `longestMessage`. */
export function createLineCutter(): { push(text: string): readonly string[] | null } {
  let rest = '';
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      return rest.length > longestMessage ? null : lines;
    },
  };
}

/** null when the line is not an order; `id` is null when not even that could be read. */
export function decodeOrder(line: string): { readonly id: number | null; readonly order: KeeperOrder | null } {
  const tree = parseObject(line);
  if (tree === null || !isCount(tree.id)) return { id: null, order: null };
  return { id: tree.id, order: orderOf(tree) };
}

/** null when the line is not a message of a keeper. The answer inside is as the keeper of this version writes it. */
export function decodeMessage(line: string): KeeperMessage | null {
  const tree = parseObject(line);
  if (tree === null) return null;
  if (tree.event === 'exit') {
    const { name, pid, exit, asked, logTail } = tree;
    if (typeof name !== 'string' || !isCount(pid) || !isExit(exit) || !isTexts(logTail)) return null;
    return { event: 'exit', name, pid, exit, asked: asked === true, logTail };
  }
  if (!isCount(tree.id)) return null;
  if (tree.ok === true) return { id: tree.id, ok: true, answer: tree.answer };
  if (typeof tree.code !== 'string' || typeof tree.message !== 'string') return null;
  return { id: tree.id, ok: false, code: tree.code as RefusalCode, message: tree.message };
}

function orderOf(tree: Readonly<Record<string, unknown>>): KeeperOrder | null {
  const { verb, name, stop } = tree;
  switch (verb) {
    case 'start': {
      const { command, cwd, env, watchFor } = tree;
      if (!isName(name) || !isTexts(command) || command.length === 0 || typeof cwd !== 'string') return null;
      if (!isObject(env) || !isTexts(Object.values(env)) || !isStop(stop)) return null;
      if (watchFor !== null && typeof watchFor !== 'string') return null;
      const order = { verb, name, command, cwd, env: env as Record<string, string>, stop, watchFor } as const;
      return tree.stdio === true ? { ...order, stdio: true } : order;
    }
    case 'stop':
      return isName(name) && isStop(stop) ? { verb, name, stop } : null;
    case 'signal': {
      const { signal } = tree;
      return isName(name) && (signal === 'SIGSTOP' || signal === 'SIGCONT') ? { verb, name, signal } : null;
    }
    case 'log-tail':
      return isName(name) && isCount(tree.lines) ? { verb, name, lines: tree.lines } : null;
    case 'renew':
      return isSeconds(tree.leaseSeconds) ? { verb, leaseSeconds: tree.leaseSeconds } : null;
    case 'status':
    case 'end':
      return { verb };
    default:
      return null;
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const tree: unknown = JSON.parse(line);
    return isObject(tree) ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** It becomes the name of a log file. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-][\w.-]*$/.test(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** A signal that nobody knows could not be sent later, when it matters. */
function isStop(value: unknown): value is StopSpec {
  if (!isObject(value) || !isSeconds(value.withinSeconds)) return false;
  return typeof value.signal === 'string' && Object.hasOwn(constants.signals, value.signal);
}

function isExit(value: unknown): value is ExitStatus {
  if (!isObject(value)) return false;
  const { code, signal } = value;
  return (code === null || Number.isInteger(code)) && (signal === null || typeof signal === 'string');
}
