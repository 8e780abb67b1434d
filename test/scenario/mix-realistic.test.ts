import { expect, it } from 'vitest';
import { kindOf } from '../../src/model/operation-kind.ts';
import { issuesOf, scenarioWith, treeWith } from './scenarios.ts';

const operations = [
  { name: 'get' },
  { name: 'put', request: { body: 'x' } },
  { name: 'sum', protocol: 'jsonrpc', request: { method: 'sum', batch: 10 } },
  { name: 'events', protocol: 'sse' },
  { name: 'wrong', protocol: 'jsonrpc', request: { method: 'none', batch: 2 }, expect: { error: true } },
  { name: 'report', kind: 'slow' },
];

const loadOf = (load: object) => {
  const found = scenarioWith({ load }).load;
  if (found === null) throw new Error('no load');
  return found;
};
const weightsOf = (load: object) =>
  Object.fromEntries(loadOf(load).operations.map(({ name, weight }) => [name, Number(weight.toPrecision(12))]));

it('the preset gives each kind its share, spread over the operations of that kind', () => {
  expect(weightsOf({ mix: 'realistic', operations })).toEqual({
    get: 0.3,
    put: 0.3,
    sum: 0.2,
    events: 0.1,
    wrong: 0.05,
    report: 0.05,
  });
});

it('kinds that nobody has are left out, the others keep their proportions', () => {
  const weights = weightsOf({ mix: 'realistic', operations: operations.slice(0, 3) });
  expect(weights).toEqual({ get: 0.3, put: 0.3, sum: 0.2 });
});

it('within a kind weights count, and what has none is not sent', () => {
  const weighted = [{ name: 'a', weight: 3 }, { name: 'b' }, { name: 'fill', weight: 0 }, operations[3]];
  expect(weightsOf({ mix: 'realistic', operations: weighted })).toEqual({ a: 0.45, b: 0.15, fill: 0, events: 0.1 });
});

it('without the preset weights are as written', () => {
  expect(
    weightsOf({
      operations: [
        { name: 'a', kind: 'slow' },
        { name: 'b', weight: 7 },
      ],
    }),
  ).toEqual({ a: 1, b: 7 });
});

it('an operation of an older record, without the newer keys, has a kind', () => {
  const [operation] = loadOf({}).operations;
  if (operation === undefined) throw new Error('no operation');
  const { kind: _kind, stream: _stream, ...older } = operation;
  expect(kindOf(older)).toBe('simple');
});

it('a stream makes it streaming, whatever the protocol', () => {
  const { operations: made } = loadOf({
    operations: [
      { name: 'a', protocol: 'mcp', request: { tool: 't' }, stream: { events: 3 } },
      { name: 'b', protocol: 'websocket', stream: { for: '5s' } },
      { name: 'c', protocol: 'websocket', request: { body: 'x' } },
    ],
  });
  expect(made.map(kindOf)).toEqual(['streaming', 'streaming', 'simple']);
});

it('a kind is one of five words', () => {
  const issues = issuesOf(treeWith({ load: { operations: [{ name: 'a', kind: 'slwo' }] } }));
  expect(issues).toMatchObject([{ path: 'load.operations[0].kind', hint: 'did you mean "slow"?' }]);
});
