// One virtual client as the target knows it: requests at its beginning, what it learnt from them, requests at its end.
// Pure but for the lane's wire. Not for the sends between (lane.ts), nor for sessions of a protocol (mcp-client.ts).
//
//   begin --all right--> lives --so many sends, or so long--> over --> end
//     '--one fails--> not begun: tried again before the next send

import type { Load, SessionRequest, SessionSpec } from '../model/scenario.ts';
import { randomAt } from '../stats/random.ts';
import { capturedValues } from './captured-values.ts';
import { compileCaptures, compileRequest } from './compile-request.ts';
import type { HttpOperation } from './compiled-operation.ts';
import { checkedBytes, compileExpectation, judgeAnswer } from './expectation.ts';
import { failures } from './failures.ts';
import { answered, type Outcome, unanswered } from './outcome.ts';
import { parseOnce } from './parse-once.ts';
import type { PayloadSource } from './payload-source.ts';
import type { SessionVariables } from './traffic.ts';
import type { Wire } from './wire.ts';

/** What became of one request of a session, and when it was begun: its response time counts from there. */
export interface SessionOutcome extends Outcome {
  readonly startedSeconds: number;
}

export interface ClientSession {
  /** What it learnt; empty until it is begun. Its sends read it, and right answers add to it. */
  variables(): SessionVariables;
  /** True between a begin that went well and its end. */
  isOpen(): boolean;
  /**
   * Makes the requests of the beginning in order, up to the first that fails; then it is not open. With nothing to ask it is open
   * at once. `source`: that of the send it is for. One outcome for each request made. Never rejects.
   */
  begin(source: PayloadSource, deadlineSeconds: number): Promise<readonly SessionOutcome[]>;
  /** A send of the load was made in it. */
  sent(): void;
  /** It had all its sends, or its time: it is to be ended, or left, and a new one begun. */
  isOver(): boolean;
  /** Makes the requests of the end, each of them whatever the others give, unless it is not open. Never rejects. */
  end(source: PayloadSource, deadlineSeconds: number): Promise<readonly SessionOutcome[]>;
  /** It is over without a word. */
  forget(): void;
}

export interface SessionContext {
  readonly load: Load;
  readonly seed: number;
  /** Number of this client among all, from 0. */
  readonly lane: number;
  readonly wire: Pick<Wire, 'exchange'>;
  /** Monotonic. */
  readonly nowSeconds: () => number;
}

const sessionStream = 6;

type CompiledRequest = Pick<HttpOperation, 'method' | 'path' | 'headers' | 'body' | 'expectation' | 'captures'>;

/** Expects a load without issues. */
export function createClientSession(spec: SessionSpec, context: SessionContext): ClientSession {
  const { load, seed, lane, wire, nowSeconds } = context;
  const beginning = spec.begin.map((request) => compile(request, load));
  const ending = spec.end.map((request) => compile(request, load));
  let variables: SessionVariables = new Map();
  let open: { readonly sinceSeconds: number; sends: number } | null = null;

  /** Draws of its own for every request: sends never fall twice on the same number in one lane, so nothing comes twice. */
  function sourceOf(source: PayloadSource, request: number): PayloadSource {
    const perSend = beginning.length + ending.length;
    const position = (source.send * load.clients + lane) * perSend + request;
    return { ...source, random: randomAt(seed, sessionStream, position), session: variables };
  }

  async function make(request: CompiledRequest, source: PayloadSource, limitSeconds: number): Promise<SessionOutcome> {
    const startedSeconds = nowSeconds();
    const patienceSeconds = Math.min(load.timeoutSeconds, Number((limitSeconds - startedSeconds).toPrecision(3)));
    const deadlineSeconds = Math.min(startedSeconds + load.timeoutSeconds, limitSeconds);
    try {
      const body = request.body?.(source) ?? null;
      const { method, expectation } = request;
      const message = { method, path: request.path(source), headers: request.headers(source), body };
      const result = await wire.exchange(message, { deadlineSeconds, keepBytes: checkedBytes });
      if (result.kind !== 'answer') return { ...unanswered(result, patienceSeconds), startedSeconds };
      const failure = judgeAnswer(expectation, result);
      if (failure === null) learn(request, result.body);
      return { ...answered(failure, result), startedSeconds };
    } catch (error) {
      const failure = failures.notMade(error instanceof Error ? error.message : String(error));
      return { failure, timed: false, endedSeconds: nowSeconds(), sentSeconds: null, startedSeconds };
    }
  }

  function learn(request: CompiledRequest, body: string): void {
    if (request.captures.length === 0) return;
    for (const { name, json } of capturedValues(request, parseOnce(body)?.value)) variables.set(name, json);
  }

  return {
    variables: () => variables,
    isOpen: () => open !== null,
    async begin(source, deadlineSeconds) {
      open = null;
      variables = new Map();
      const outcomes: SessionOutcome[] = [];
      for (const [index, request] of beginning.entries()) {
        const outcome = await make(request, sourceOf(source, index), deadlineSeconds);
        outcomes.push(outcome);
        if (outcome.failure !== null || outcome.cancelled === true) return outcomes;
      }
      open = { sinceSeconds: nowSeconds(), sends: 0 };
      return outcomes;
    },
    sent() {
      if (open !== null) open.sends += 1;
    },
    isOver() {
      if (open === null) return false;
      const hadItsSends = spec.requests !== null && open.sends >= spec.requests;
      return hadItsSends || (spec.seconds !== null && nowSeconds() - open.sinceSeconds >= spec.seconds);
    },
    async end(source, deadlineSeconds) {
      if (open === null) return [];
      open = null;
      const outcomes: SessionOutcome[] = [];
      for (const [index, request] of ending.entries()) {
        outcomes.push(await make(request, sourceOf(source, beginning.length + index), deadlineSeconds));
      }
      variables = new Map();
      return outcomes;
    },
    forget() {
      open = null;
      variables = new Map();
    },
  };
}

function compile({ request, expect, capture }: SessionRequest, load: Load): CompiledRequest {
  const captures = compileCaptures(capture);
  return {
    ...compileRequest(request, load),
    method: request.method,
    expectation: compileExpectation(expect, { captures }),
    captures,
  };
}
