// A wire with somebody who sweeps it, as a lane does, and the plainest of operations over it.

import { expect } from 'vitest';
import type { HttpOperation } from '../../src/load/compiled-operation.ts';
import { compileExpectation } from '../../src/load/expectation.ts';
import { createHttpClient } from '../../src/load/http-client.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { payloadSource } from '../../src/load/request-template.ts';
import { createWire, type Wire, type WireRequest, type WireResult } from '../../src/load/wire.ts';
import type { Connecting } from '../../src/load/wire-connect.ts';
import { anyExpectation } from './a-load.ts';

export const nowSeconds = () => performance.now() / 1000;
export const passing = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Looks again and again until it sees what is wanted, for five seconds at most. */
export async function eventually<T>(look: () => T, wanted: T): Promise<void> {
  const limit = nowSeconds() + 5;
  while (JSON.stringify(look()) !== JSON.stringify(wanted) && nowSeconds() < limit) await passing(0.01);
  expect(look()).toEqual(wanted);
}

export interface SweptWire extends AsyncDisposable {
  readonly wire: Wire;
  /** An exchange whose answer is kept to 10,000 bytes; 5 s unless told. */
  ask(request?: Partial<WireRequest>, timeoutSeconds?: number): Promise<WireResult>;
  /** A GET as an operation of a load: its outcome. */
  get(timeoutSeconds?: number): Promise<Outcome>;
}

export function aWire(url: string, how?: Connecting): SweptWire {
  const wire = createWire(new URL(url).origin, nowSeconds, how);
  const sweeper = setInterval(wire.expire, 20);
  const http = createHttpClient({ wire });
  return {
    wire,
    ask(request = {}, timeoutSeconds = 5) {
      const whole = { method: 'GET', path: '/', headers: [], body: null, ...request };
      return wire.exchange(whole, { deadlineSeconds: nowSeconds() + timeoutSeconds, keepBytes: 10_000 });
    },
    get(timeoutSeconds = 5) {
      return http.send({ ...plainGet, timeoutSeconds }, payloadSource(1, 1), nowSeconds() + timeoutSeconds);
    },
    async [Symbol.asyncDispose]() {
      await wire.close();
      clearInterval(sweeper);
    },
  };
}

const plainGet: HttpOperation = {
  name: 'get',
  timeoutSeconds: 5,
  expectation: compileExpectation(anyExpectation),
  kind: 'simple',
  captures: [],
  needs: [],
  protocol: 'http',
  method: 'GET',
  path: () => '/',
  headers: () => [],
  body: null,
};
