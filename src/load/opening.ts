// Brings all clients of a load up, a few at a time, and down again. Not for what one client needs (lane-presence.ts).

import type { Lane } from './lane.ts';

const openedAtOnce = 16;
const openingSeconds = 10;

/**
 * Opens lane after lane, 16 at once. What fails, or does not come within ten seconds, is opened by its first send. `goesOn`: asked
 * before each lane.
 */
export async function openLanes(
  lanes: readonly Lane[],
  nowSeconds: () => number,
  goesOn: () => boolean,
): Promise<void> {
  const deadlineSeconds = nowSeconds() + openingSeconds;
  const waiting = lanes.values();
  const opener = async () => {
    for (const lane of waiting) {
      if (!goesOn() || nowSeconds() >= deadlineSeconds) return;
      await lane.open(deadlineSeconds);
    }
  };
  await Promise.all(Array.from({ length: openedAtOnce }, opener));
}

/** Ends the clients that are not busy; a busy one cannot end politely, its connection is cut with the process. */
export async function closeLanes(lanes: readonly Lane[], deadlineSeconds: number): Promise<void> {
  await Promise.all(lanes.map(async (lane) => (lane.isBusy() ? undefined : await lane.close(deadlineSeconds))));
}
