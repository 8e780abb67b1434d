import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/github/artifacts/client-error.ts';

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function rest(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { headers } });
}

const nonRetryable = 'Received non-retryable error: Failed request:';

describe('what an error of the artifact client means', () => {
  it.each([
    [
      'taken',
      `Failed to CreateArtifact: ${nonRetryable} (409) Conflict: an artifact with this name already exists on the workflow run`,
    ],
    ['refused', `Failed to CreateArtifact: ${nonRetryable} (403) Forbidden: permission denied`],
    ['refused', `Failed to CreateArtifact: ${nonRetryable} (401) Unauthorized: token is expired`],
    ['refused', `Failed to CreateArtifact: ${nonRetryable} (400) Bad Request: not a name`],
    ['refused', `Failed to CreateArtifact: ${nonRetryable} (404) Not Found`],
    [
      'refused',
      'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore',
    ],
    [
      'transient',
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    ],
    [
      'transient',
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (429) Too Many Requests',
    ],
    [
      'transient',
      'Failed to CreateArtifact: Unable to make request: ECONNREFUSED\nIf you are using self-hosted runners',
    ],
    ['transient', 'Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout: /twirp/x'],
    // The name is lost, a new one is not: it was seen with these, and none of them was about permission.
    ['transient', `Failed to FinalizeArtifact: ${nonRetryable} (403) Forbidden`],
    ['transient', `Failed to FinalizeArtifact: ${nonRetryable} (409) Conflict`],
    ['transient', 'Upload progress stalled.'],
    ['transient', 'Unable to download and extract artifact: Artifact download failed after 5 retries.'],
    ['gone', `Failed to GetSignedArtifactURL: ${nonRetryable} (404) Not Found: no such artifact`],
    ['gone', `Failed to DeleteArtifact: ${nonRetryable} (404) Not Found: no such artifact`],
    ['refused', `Failed to ListArtifacts: ${nonRetryable} (401) Unauthorized`],
    ['refused', 'Unable to get the ACTIONS_RUNTIME_TOKEN env variable'],
    ['refused', 'Failed to get backend IDs: The provided JWT token is invalid and/or missing claims'],
    [
      'refused',
      'The path for one of the files in artifact is not valid: /a:b. Contains the following character:  Colon :',
    ],
  ])('is "%s" for: %s', (kind, message) => {
    expect(meaningOf(new Error(message)).kind).toBe(kind);
  });

  it.each([
    ['gone', named('ArtifactNotFoundError', 'No artifacts found for ID: 7')],
    ['refused', named('GHESNotSupportedError', '@actions/artifact v2.0.0+ are not currently supported on GHES.')],
    ['transient', Object.assign(named('RestError', 'Server busy'), { statusCode: 503 })],
    ['transient', Object.assign(named('RestError', 'AuthenticationFailed'), { statusCode: 403 })],
    ['transient', rest(500, 'fetch failed')],
    ['gone', rest(410, 'Artifact has expired')],
    ['refused', rest(403, 'Resource not accessible by integration')],
    ['transient', rest(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })],
    ['transient', rest(403, 'You have exceeded a secondary rate limit', { 'retry-after': '60' })],
    ['transient', 'not even an error'],
  ])('is "%s" for the kind %#', (kind, error) => {
    expect(meaningOf(error).kind).toBe(kind);
  });

  it('is said in one line, with what to do where that is known', () => {
    const quota = meaningOf(
      new Error('Failed to CreateArtifact: Artifact storage quota has been hit.\nMore info on limits'),
    );
    expect(quota).toEqual({
      kind: 'refused',
      reason: 'The artifact storage quota is used up: delete artifacts or shorten their retention',
    });
    const refused = meaningOf(new Error('Failed to CreateArtifact: Unable to make request: ECONNREFUSED\nIf you are'));
    expect(refused).toEqual({
      kind: 'transient',
      reason: 'Failed to CreateArtifact: Unable to make request: ECONNREFUSED',
    });
  });
});
