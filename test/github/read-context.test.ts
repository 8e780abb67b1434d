import { describe, expect, it } from 'vitest';
import { ContextError, type Environment, readContext } from '../../src/github/read-context.ts';
import { contextOf, headSha, jobEnv, mergeSha } from './a-job.ts';

const head = (fullName: string | null) => ({
  sha: headSha,
  ref: 'feature',
  repo: fullName === null ? null : { full_name: fullName },
});

/** The problems of a context that cannot be read. */
function problemsOf(env: Environment, read: () => string): readonly string[] {
  try {
    readContext(env, read);
  } catch (error) {
    if (error instanceof ContextError) return error.problems;
    throw error;
  }
  return [];
}

describe('the context of a job', () => {
  it('is read from the environment and the event', () => {
    expect(contextOf('push', { ref: 'refs/heads/main' })).toEqual({
      owner: 'acme',
      repo: 'service',
      runId: '9001',
      runAttempt: 2,
      job: 'report',
      eventName: 'push',
      eventSha: mergeSha,
      headSha: mergeSha,
      pullRequest: null,
      workflowRun: null,
      defaultBranch: 'trunk',
      refName: 'main',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runUrl: 'https://github.com/acme/service/actions/runs/9001',
      hosted: true,
    });
  });

  it('asks the reader for the file that GitHub names', () => {
    const asked: string[] = [];
    readContext(jobEnv, (path) => {
      asked.push(path);
      return '{}';
    });
    expect(asked).toEqual(['/event.json']);
  });

  it.each(['schedule', 'workflow_dispatch'])('has neither pull request nor other run in %s', (eventName) => {
    expect(contextOf(eventName, {})).toMatchObject({ pullRequest: null, workflowRun: null, headSha: mergeSha });
  });

  it('does not know the default branch when the event does not say it', () => {
    expect(contextOf('schedule', { repository: undefined }).defaultBranch).toBeNull();
  });

  it('takes a machine for hosted only when GitHub says so', () => {
    const hosted = (value: string | undefined) => contextOf('push', {}, { RUNNER_ENVIRONMENT: value }).hosted;
    expect([hosted('github-hosted'), hosted('self-hosted'), hosted(undefined)]).toEqual([true, false, false]);
  });

  it('leaves no slash at the end of addresses', () => {
    const { runUrl, apiUrl } = contextOf(
      'push',
      {},
      { GITHUB_SERVER_URL: 'https://a.ghe.com/', GITHUB_API_URL: 'http://127.0.0.1:1/' },
    );
    expect([runUrl, apiUrl]).toEqual(['https://a.ghe.com/acme/service/actions/runs/9001', 'http://127.0.0.1:1']);
  });
});

describe('a pull request', () => {
  it.each(['labeled', 'synchronize'])('is soaked at its head, not at the merge commit, when it was %s', (action) => {
    const {
      eventSha,
      headSha: soaked,
      pullRequest,
    } = contextOf('pull_request', {
      action,
      pull_request: { number: 7, head: head('acme/service') },
    });
    expect({ eventSha, soaked, pullRequest }).toEqual({
      eventSha: mergeSha,
      soaked: headSha,
      pullRequest: { number: 7, headSha, fromFork: false },
    });
  });

  it.each([
    ['another repository', 'mallory/service', true],
    ['a fork that was deleted', null, true],
    ['the same repository in other letters', 'Acme/Service', false],
    ['a repository that is called similarly', 'acme/service2', true],
  ])('with its head in %s', (_name, repository, fromFork) => {
    const { pullRequest } = contextOf('pull_request', { pull_request: { number: 7, head: head(repository) } });
    expect(pullRequest?.fromFork).toBe(fromFork);
  });
});

describe('the run that a workflow_run event is about', () => {
  const run = {
    id: 12345678901,
    head_sha: headSha,
    head_branch: 'feature',
    head_repository: { owner: { login: 'mallory' } },
    pull_requests: [],
  };

  it('is told by id, head commit, branch and owner', () => {
    const { workflowRun, headSha: own } = contextOf('workflow_run', { workflow_run: run });
    expect(workflowRun).toEqual({ id: '12345678901', headSha, headBranch: 'feature', headOwner: 'mallory' });
    expect(own).toBe(mergeSha);
  });

  it('has an empty branch and owner when its repository is gone', () => {
    const { workflowRun } = contextOf('workflow_run', {
      workflow_run: { ...run, head_branch: null, head_repository: null },
    });
    expect(workflowRun).toMatchObject({ headBranch: '', headOwner: '' });
  });
});

describe('a context that cannot be read', () => {
  it('names every missing variable at once', () => {
    const { GITHUB_RUN_ID: _run, GITHUB_JOB: _job, ...env } = jobEnv;
    expect(problemsOf({ ...env, GITHUB_SHA: '' }, () => '{}')).toEqual([
      'GITHUB_RUN_ID is not set',
      'GITHUB_JOB is not set',
      'GITHUB_SHA is not set',
    ]);
  });

  it('says what to do instead', () => {
    expect(() => readContext({}, () => '{}')).toThrow(/GITHUB_REPOSITORY is not set.*use the command `soak`/);
  });

  it.each([
    [
      'a repository without an owner',
      { GITHUB_REPOSITORY: 'service' },
      '{}',
      ['GITHUB_REPOSITORY is not "owner/name"'],
    ],
    [
      'two wrong values',
      { GITHUB_REPOSITORY: 'a/b/c', GITHUB_RUN_ATTEMPT: 'x' },
      '{}',
      ['GITHUB_REPOSITORY is not "owner/name"', 'GITHUB_RUN_ATTEMPT is not a number from 1'],
    ],
    ['an event that is not JSON', {}, '{', ['GITHUB_EVENT_PATH, /event.json, does not hold an object in JSON']],
    ['an event that is a list', {}, '[]', ['GITHUB_EVENT_PATH, /event.json, does not hold an object in JSON']],
    [
      'a pull request without number and head',
      {},
      '{"pull_request":{}}',
      ['the event has no pull_request.number', 'the event has no pull_request.head.sha'],
    ],
    [
      'another run without id and head',
      { GITHUB_EVENT_NAME: 'workflow_run' },
      '{}',
      ['the event has no workflow_run.id', 'the event has no workflow_run.head_sha'],
    ],
  ])('because of %s', (_name, env: Environment, event, problems) => {
    expect(problemsOf({ ...jobEnv, ...env }, () => event)).toEqual(problems);
  });

  it('because the file of the event is not there', () => {
    const missing = () => {
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    };
    expect(problemsOf(jobEnv, missing)).toEqual(['GITHUB_EVENT_PATH, /event.json, cannot be read (ENOENT)']);
  });

  it('and a bug in the reader is not taken for one', () => {
    const broken = () => {
      throw new TypeError('a bug');
    };
    expect(() => readContext(jobEnv, broken)).toThrow(TypeError);
  });
});
