// Builders of loads for the tests of this folder.

import type { Expectation, Load, Operation, OperationRequest } from '../../src/model/scenario.ts';
import type { LoadOrder } from '../../src/run/ports.ts';

export const anyExpectation: Expectation = { status: null, json: null, contains: null, error: false };

type OperationParts = Omit<Partial<Operation>, 'request' | 'expect'> & {
  readonly request?: Partial<OperationRequest>;
  readonly expect?: Partial<Expectation>;
};

export function anOperation(parts: OperationParts = {}): Operation {
  return {
    name: 'get',
    weight: 1,
    protocol: 'http',
    timeoutSeconds: 5,
    growsBytes: 0,
    ...parts,
    request: {
      method: 'GET',
      path: '',
      headers: {},
      json: undefined,
      body: null,
      batch: 1,
      command: [],
      ...parts.request,
    },
    expect: { ...anyExpectation, ...parts.expect },
  };
}

export function aLoad(parts: Partial<Load> = {}): Load {
  return {
    target: 'http://127.0.0.1:1',
    rate: { kind: 'open', perSecond: 100 },
    nominalPerSecond: null,
    clients: 8,
    timeoutSeconds: 5,
    headers: {},
    arrival: { pattern: 'constant' },
    payload: null,
    preload: null,
    mix: null,
    operations: [anOperation()],
    ...parts,
  };
}

export function anOrder(load: Load, parts: Partial<LoadOrder> = {}): LoadOrder {
  return {
    load,
    chaos: { disconnect: null, vanish: null, slowReader: null },
    seed: 42,
    fromSend: 0,
    fromFullRateSeconds: null,
    ...parts,
  };
}
