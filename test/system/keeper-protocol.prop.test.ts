import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLineCutter,
  decodeMessage,
  decodeOrder,
  encodeMessage,
  type KeeperMessage,
  type KeeperOrder,
} from '../../src/system/keeper-protocol.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/);
const stop = fc.record({ signal: fc.constantFrom('SIGTERM', 'SIGINT', 'SIGQUIT'), withinSeconds: fc.nat() });
const start = {
  verb: fc.constant('start' as const),
  name,
  command: fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
  cwd: fc.string(),
  env: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  stop,
  watchFor: fc.option(fc.string()),
};
const order: fc.Arbitrary<KeeperOrder> = fc.oneof(
  fc.record(start),
  fc.record({ ...start, stdio: fc.constant(true as const) }),
  fc.record({ verb: fc.constant('stop' as const), name, stop }),
  fc.constant({ verb: 'status' as const }),
  fc.record({ verb: fc.constant('log-tail' as const), name, lines: fc.nat() }),
  fc.record({ verb: fc.constant('renew' as const), leaseSeconds: fc.nat() }),
  fc.constant({ verb: 'end' as const }),
);
const exit = fc.record({ code: fc.option(fc.nat(255)), signal: fc.option(fc.constant('SIGKILL')) });
const message: fc.Arbitrary<KeeperMessage> = fc.oneof(
  fc.record({ id: fc.nat(), ok: fc.constant(true as const), answer: fc.record({ pid: fc.nat() }) }),
  fc.record({
    id: fc.nat(),
    ok: fc.constant(false as const),
    code: fc.constant('failed' as const),
    message: fc.string(),
  }),
  fc.record({
    event: fc.constant('exit' as const),
    name,
    pid: fc.nat(),
    exit,
    asked: fc.boolean(),
    logTail: fc.array(fc.string()),
  }),
);

describe('the keeper protocol', () => {
  it('decodes every order that was encoded', () => {
    fc.assert(
      fc.property(fc.nat(), order, (id, sent) => {
        expect(decodeOrder(encodeMessage({ id, ...sent }).trimEnd())).toEqual({ id, order: sent });
      }),
    );
  });

  it('decodes every message that was encoded', () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(decodeMessage(encodeMessage(sent).trimEnd())).toEqual(sent);
      }),
    );
  });

  it('finds the same lines however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.nat(40), { minLength: 1 }), (sent, cuts) => {
        const text = sent.map(encodeMessage).join('');
        const cutter = createLineCutter();
        const lines: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const length = (cuts[turn % cuts.length] ?? 0) + 1;
          lines.push(...(cutter.push(text.slice(at, at + length)) ?? []));
          at += length;
        }
        expect(lines.map(decodeMessage)).toEqual(sent);
      }),
    );
  });
});
