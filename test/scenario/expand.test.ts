import { expect, it } from 'vitest';
import { expandScenario } from '../../src/scenario/expand.ts';
import { fixture, scenarioOf, scenarioWith } from './scenarios.ts';

const nothing = { ports: { port: 4_000 }, env: {} };

it('ports and environment are filled in everywhere', () => {
  const result = expandScenario(scenarioOf(fixture('everything.toml')), {
    ports: { port: 4_000, 'upstream.port': 4_001 },
    env: { SERVICE_TOKEN: 'secret ${port}' },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { system, companions, load, watch } = result.value;
  expect(system?.command).toEqual(['node', 'server.js', '--port', '4000']);
  // A value is taken as it is: it is not looked into again.
  expect(system?.env).toEqual({ LOG_LEVEL: 'warn', TOKEN: 'secret ${port}' });
  expect(system?.ready).toMatchObject({ url: 'http://127.0.0.1:4000/health' });
  expect(companions[0]?.command).toEqual(['node', 'upstream.js', '4001']);
  expect(companions[0]?.ready).toMatchObject({ address: '127.0.0.1:4001' });
  expect(load?.target).toBe('https://127.0.0.1:4000');
  expect(load?.session?.begin[0]?.request.form).toMatchObject({ fields: { password: 'secret ${port}' } });
  expect(load?.headers).toEqual({ authorization: 'Bearer secret ${port}' });
  expect(watch.metrics[0]?.url).toBe('http://127.0.0.1:4000/metrics');
});

it('generators are left for the load', () => {
  const request = { path: '/${int(1,9)}?p=${port}', json: { v: '${vector(8)}', p: '${port}' } };
  const scenario = scenarioWith({ load: { headers: { id: '${uuid}' }, operations: [{ name: 'a', request }] } });
  const result = expandScenario(scenario, nothing);
  expect(result).toMatchObject({
    ok: true,
    value: {
      load: {
        headers: { id: '${uuid}' },
        operations: [{ request: { path: '/${int(1,9)}?p=4000', json: { v: '${vector(8)}', p: '4000' } } }],
      },
    },
  });
});

it('a shell line keeps variables of its own, an escaped one loses its escape', () => {
  const scenario = scenarioWith({
    system: { setup: 'echo ${HOME} ${port}', command: ['sh', '-c', '$${HOME} ${port}'] },
  });
  const result = expandScenario(scenario, nothing);
  expect(result).toMatchObject({
    ok: true,
    value: { system: { setup: 'echo ${HOME} 4000', command: ['sh', '-c', '${HOME} 4000'] } },
  });
});

it('all names without a value are told at once, each once, at their first place', () => {
  const scenario = scenarioWith({
    system: { env: { A: '${env.A}', B: '${env.B} ${env.A}' } },
    load: { headers: { c: '${env.C}' } },
  });
  const result = expandScenario(scenario, { ports: {}, env: { C: undefined } });
  expect(result.ok ? [] : result.issues.map(({ path, expected }) => [path, expected])).toEqual([
    ['system.command[2]', 'a port that was chosen'],
    ['system.env.A', 'the environment variable A'],
    ['system.env.B', 'the environment variable B'],
    ['load.headers.c', 'the environment variable C'],
  ]);
});

it('an empty value is a value; what objects inherit is none', () => {
  expect(expandScenario(scenarioWith({ system: { env: { A: '${env.A}' } } }), { ...nothing, env: { A: '' } }).ok).toBe(
    true,
  );
  expect(expandScenario(scenarioWith({ system: { env: { A: '${env.toString}' } } }), nothing).ok).toBe(false);
});

it('places are named as in the file', () => {
  const scenario = scenarioWith({
    system: { ready: { http: 'http://${env.HOST}/' } },
    load: {
      target: 'https://127.0.0.1:${port}',
      tls: { ca: '${env.CA}' },
      operations: [
        { name: 'a', request: { form: { user: '${env.USER_NAME}' } } },
        { name: 'b', request: { upload: { content: '${env.CONTENT}' } } },
      ],
    },
    watch: { 'data-dir': '${env.DIR}' },
  });
  const result = expandScenario(scenario, nothing);
  expect((result.ok ? [] : result.issues.map(({ path }) => path)).toSorted()).toEqual([
    'load.operations[0].request.form.user',
    'load.operations[1].request.upload.content',
    'load.tls.ca',
    'system.ready.http',
    'watch.data-dir',
  ]);
});

it('generators of a session are left for the load', () => {
  const begin = [{ request: { path: '/login/${uuid}?p=${port}' }, capture: { token: '$.token' } }];
  const end = [{ request: { path: '/logout/${session(token)}' } }];
  const result = expandScenario(scenarioWith({ load: { session: { begin, end } } }), nothing);
  expect(result).toMatchObject({
    ok: true,
    value: {
      load: {
        session: {
          begin: [{ request: { path: '/login/${uuid}?p=4000' } }],
          end: [{ request: { path: '/logout/${session(token)}' } }],
        },
      },
    },
  });
});

it('the scenario given is not changed', () => {
  const scenario = scenarioWith();
  const before = structuredClone(scenario);
  expandScenario(scenario, nothing);
  expect(scenario).toEqual(before);
});
