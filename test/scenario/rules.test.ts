import { describe, expect, it } from 'vitest';
import { issuesOf, treeWith } from './scenarios.ts';

const operation = (over: object) => ({ load: { operations: [{ name: 'a', ...over }] } });
const running = { name: 'a', duration: '1h', watch: { port: 3000 } };

describe('broken rules', () => {
  it.each([
    // system
    ['nothing is soaked', { name: 'a', duration: '1h' }, ['system']],
    ['no address without a system', { ...running, load: {} }, ['load.target']],
    ['${port} without a system', { ...running, load: { target: 'http://127.0.0.1:${port}' } }, ['load.target']],
    ['ready without a kind', treeWith({ system: { ready: { within: '5s' } } }), ['system.ready']],
    ['ready with two kinds', treeWith({ system: { ready: { tcp: '1', log: 'x' } } }), ['system.ready']],
    ['ready at no address', treeWith({ system: { ready: { http: 'localhost' } } }), ['system.ready.http']],
    ['a pattern that is none', treeWith({ system: { ready: { log: '[' } } }), ['system.ready.log']],
    ['no way to know readiness', { name: 'a', duration: '1h', system: { command: ['x'] } }, ['system.ready']],
    ['a port that the system is not told', treeWith({ system: { command: ['x'] } }), ['system.command']],
    [
      'kept paths outside of its folder',
      treeWith({ system: { keep: ['../x', 'data/', '/etc', 'a/../../b', '..', 'C:\\data'] } }),
      ['system.keep[0]', 'system.keep[2]', 'system.keep[3]', 'system.keep[4]', 'system.keep[5]'],
    ],
    [
      'a companion of a taken name',
      treeWith({
        companions: [
          { name: 'a', command: ['${a.port}'] },
          { name: 'a', command: ['${a.port}'] },
        ],
      }),
      ['companions[1].name'],
    ],
    [
      'a companion of a name of ours',
      treeWith({ companions: [{ name: 'load', command: ['${load.port}'] }] }),
      ['companions[0].name'],
    ],
    [
      'a companion without readiness',
      treeWith({ companions: [{ name: 'a', command: ['x'] }] }),
      ['companions[0].ready'],
    ],
    [
      'judged but not watched',
      treeWith({ companions: [{ name: 'a', command: ['${a.port}'], judge: true, watch: false }] }),
      ['companions[0].watch'],
    ],
    ['metrics at no address', treeWith({ watch: { metrics: [{ url: 'metrics' }] } }), ['watch.metrics[0].url']],
    // load
    ['a target without a scheme', treeWith({ load: { target: '127.0.0.1:${port}' } }), ['load.target']],
    [
      'an operation of a taken name',
      treeWith({ load: { operations: [{ name: 'a' }, { name: 'a' }] } }),
      ['load.operations[1].name'],
    ],
    ['no operation', treeWith({ load: { operations: [] } }), ['load.operations']],
    [
      'preload of an unknown operation',
      treeWith({ load: { preload: { operation: 'x', count: 1 } } }),
      ['load.preload.operation'],
    ],
    ['a weight for an unknown operation', treeWith({ load: { mix: { x: 1 } } }), ['load.mix.x']],
    ['weights all zero', treeWith(operation({ weight: 0 })), ['load.operations']],
    ['weights all zero by the mix', treeWith({ load: { operations: [{ name: 'a' }], mix: { a: 0 } } }), ['load.mix']],
    // requests
    ['a tool over http', treeWith(operation({ request: { tool: 'a' } })), ['load.operations[0].request.tool']],
    ['two bodies', treeWith(operation({ request: { json: {}, body: '' } })), ['load.operations[0].request.body']],
    [
      'a method in small letters',
      treeWith(operation({ request: { method: 'get' } })),
      ['load.operations[0].request.method'],
    ],
    [
      'a path that does not begin',
      treeWith(operation({ request: { path: 'q' } })),
      ['load.operations[0].request.path'],
    ],
    [
      'jsonrpc without a method',
      treeWith(operation({ protocol: 'jsonrpc', request: { params: [] } })),
      ['load.operations[0].request'],
    ],
    ['mcp without a request', treeWith(operation({ protocol: 'mcp' })), ['load.operations[0].request']],
    [
      'tool and method',
      treeWith(operation({ protocol: 'mcp', request: { tool: 'a', method: 'b' } })),
      ['load.operations[0].request.method'],
    ],
    [
      'arguments of no tool',
      treeWith(operation({ protocol: 'mcp', request: { method: 'a', arguments: {} } })),
      ['load.operations[0].request.arguments'],
    ],
    ['a command without one', treeWith(operation({ protocol: 'command' })), ['load.operations[0].request']],
    [
      'a number that JSON has not',
      treeWith(operation({ request: { json: { a: [Number.POSITIVE_INFINITY] } } })),
      ['load.operations[0].request.json'],
    ],
    // time
    ['samples rarer than the soak is long', treeWith({ watch: { every: '1h' } }), ['watch.every']],
    ['a soak of one sample', treeWith({ duration: '1s' }), ['duration']],
    ['samples without end', treeWith({ watch: { every: '1ms' } }), ['watch.every']],
    ['cleanup without draining', treeWith({ phases: { drain: '0s' }, checks: { cleanup: true } }), ['phases.drain']],
    ['reload without draining', treeWith({ phases: { drain: '0s', reload: '1m' } }), ['phases.drain']],
    ['reload without load', { ...running, phases: { reload: '1m' } }, ['phases.reload']],
    // variables
    ['an unknown variable', treeWith({ system: { cwd: '${prot}' } }), ['system.cwd']],
    ['the port of nobody', treeWith({ system: { cwd: '${db.port}' } }), ['system.cwd']],
    ['a generator outside of requests', treeWith({ system: { cwd: '${uuid}' } }), ['system.cwd']],
    [
      'an unknown generator',
      treeWith(operation({ request: { path: '/${vectr(3)}' } })),
      ['load.operations[0].request.path'],
    ],
    [
      'a generator without its argument',
      treeWith(operation({ request: { path: '/${int}' } })),
      ['load.operations[0].request.path'],
    ],
  ])('%s', (_, tree, paths) => {
    expect(issuesOf(tree).map(({ path }) => path)).toEqual(paths);
  });
});

describe('kept rules', () => {
  it.each([
    ['a running system and no load', running],
    [
      'a running system by pid',
      { name: 'a', duration: '1h', watch: { pid: 7 }, load: { target: 'https://example.com' } },
    ],
    [
      'a command needs no address',
      { ...running, load: { operations: [{ name: 'a', protocol: 'command', request: { command: ['x'] } }] } },
    ],
    ['a port told by env', treeWith({ system: { command: ['x'], env: { PORT: '${port}' } } })],
    ['a port of its own', treeWith({ system: { command: ['x'] }, load: { target: 'http://127.0.0.1:3000' } })],
    ['an address that the environment knows', treeWith({ load: { target: '${env.URL}' } })],
    ['a host that the environment knows', treeWith({ load: { target: 'http://${env.HOST}:${env.PORT}/x' } })],
    ['ready by a bare port', treeWith({ system: { ready: { tcp: 3000 } } })],
    ['shell variables in setup', treeWith({ system: { setup: 'echo ${HOME} $(date)' } })],
    ['an escaped variable', treeWith({ system: { command: ['sh', '-c', 'echo $${HOME} ${port}'] } })],
    [
      'generators in requests and headers',
      treeWith({
        load: {
          headers: { a: '${uuid}' },
          operations: [
            { name: 'a', request: { path: '/${int(1,9)}', json: ['${vector(8)}', '${text(10)}', '${send}'] } },
          ],
        },
      }),
    ],
    ['a weight of zero beside another', treeWith({ load: { operations: [{ name: 'a', weight: 0 }, { name: 'b' }] } })],
    ['kept paths of its folder', treeWith({ system: { keep: ['data/', './a/b', 'x..y', '...', '.cache'] } })],
    ['no draining, cleanup by default', treeWith({ phases: { drain: '0s' } })],
    ['no draining, cleanup off', treeWith({ phases: { drain: '0s' }, checks: { cleanup: 'off' } })],
  ])('%s', (_, tree) => {
    expect(issuesOf(tree)).toEqual([]);
  });
});

it('rules are told together with wrong shapes', () => {
  const tree = treeWith({ load: { rate: 3, preload: { operation: 'x', count: 1 } }, watch: { every: '2h' } });
  expect(issuesOf(tree).map(({ path }) => path)).toEqual(['load.rate', 'watch.every', 'load.preload.operation']);
});
