// What is sent as number n: which operation, drawing from what. And what is learnt from right answers for later sends.
// A function of seed and send number, but for what was captured. Not for when (pacer.ts), nor for sending (lane.ts).

import type { Load } from '../model/scenario.ts';
import { createCapturedPools } from './captured.ts';
import { capturedValues } from './captured-values.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { createMix } from './mix.ts';
import { sendsPerBlock } from './mix-blocks.ts';
import { parseOnce } from './parse-once.ts';
import { wordPool } from './payload-pool.ts';
import { realisticSizes } from './payload-sizes.ts';
import { type PayloadSource, payloadSource } from './payload-source.ts';

/** What one client learnt, for `${session(name)}`: name -> a text or a number, as JSON. */
export type SessionVariables = Map<string, string>;

export interface Traffic {
  /** Index of the operation of a send. Asked when it is sent, for it depends on what was captured by then. */
  of(send: number): number;
  /** What the send draws from. `session`: what its client learnt; null: it keeps nothing. */
  source(send: number, session: SessionVariables | null): PayloadSource;
  /** Takes what the operation of this index captures from a right answer. Without effect when there is nothing in it. */
  learn(operation: number, body: string | undefined, session: SessionVariables | null): void;
}

/** Expects a load without issues. `nowUnixSeconds` is the wall clock, for `${time}` alone. */
export function createTraffic(
  load: Load,
  seed: number,
  operations: readonly CompiledOperation[],
  nowUnixSeconds: () => number = () => Date.now() / 1000,
): Traffic {
  const mixed = createMix(
    load.operations.map(({ weight }) => weight),
    seed,
    sendsPerBlock(load),
  );
  const pools = createCapturedPools(seed);
  const words = wordPool(seed);
  const sizes = load.payload ?? realisticSizes;

  const isReady = (operation: CompiledOperation) => operation.needs.every((name) => !pools.isEmpty(name));

  /** The operation itself, or the one that fills a pool it needs; null: neither can be sent. */
  function sendable(operation: CompiledOperation, asking: readonly CompiledOperation[]): CompiledOperation | null {
    if (isReady(operation)) return operation;
    for (const name of operation.needs) {
      if (!pools.isEmpty(name)) continue;
      for (const provider of operations) {
        if (asking.includes(provider) || !provider.captures.some((capture) => capture.name === name)) continue;
        const found = sendable(provider, [...asking, provider]);
        if (found !== null) return found;
      }
    }
    return null;
  }

  return {
    of(send) {
      const index = mixed(send);
      const operation = operations[index];
      // The usual case costs nothing.
      if (operation === undefined || operation.needs.length === 0 || isReady(operation)) return index;
      const instead = sendable(operation, [operation]);
      // Sent as it is, it says itself what it lacks.
      return instead === null ? index : operations.indexOf(instead);
    },
    source: (send, session) =>
      payloadSource(seed, send, {
        unixSeconds: Math.floor(nowUnixSeconds()),
        sizes,
        words,
        captured: pools.draw,
        session,
      }),
    learn(index, body, session) {
      const operation = operations[index];
      if (operation === undefined || operation.captures.length === 0 || body === undefined) return;
      const parsed = parseOnce(body);
      if (parsed === null) return;
      for (const { name, json } of capturedValues(operation, parsed.value)) {
        pools.add(name, json);
        session?.set(name, json);
      }
    },
  };
}
