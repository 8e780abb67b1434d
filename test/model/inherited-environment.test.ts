import { expect, it } from 'vitest';
import { inheritedEnvironment } from '../../src/model/inherited-environment.ts';

it('the system under test sees what its job sees, and nothing that was given to the action alone', () => {
  const given = {
    PATH: '/usr/bin',
    GITHUB_WORKSPACE: '/w',
    GITHUB_SHA: 'abc',
    RUNNER_TEMP: '/t',
    TOKEN: 'of the system',
    'INPUT_GITHUB-TOKEN': 'ghs_x',
    ACTIONS_RUNTIME_TOKEN: 'jwt',
    ACTIONS_RESULTS_URL: 'https://results',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    GITHUB_OUTPUT: '/t/out',
    GITHUB_ENV: '/t/env',
    GITHUB_STEP_SUMMARY: '/t/summary',
    'STATE_soak-run-key': 'k',
    RUNNER_TRACKING_ID: 'github_1',
  };
  expect(Object.keys(inheritedEnvironment(given))).toEqual([
    'PATH',
    'GITHUB_WORKSPACE',
    'GITHUB_SHA',
    'RUNNER_TEMP',
    'TOKEN',
  ]);
});
