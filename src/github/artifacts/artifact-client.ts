// Opens GitHub's artifact client, which is heavy: only when it is needed. What it prints (masks among it) goes to the log of the step.

import type { ArtifactClient } from '@actions/artifact';

/** An upload that does not move for so long is given up by the client itself, which then lets go of its connections. */
const stallMs = 120_000;

export async function openArtifactClient(): Promise<ArtifactClient> {
  // The client knows no other way to be told; its own default, five minutes, is longer than a cancelled job has.
  process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= String(stallMs);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
