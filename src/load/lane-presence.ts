// The coming and going of one client: its session is begun and what its protocols need is opened, and all of that is ended as it
// should be, or left as it stands. Not for sends (lane.ts), nor for when (lane-deeds.ts).

import type { ClientSession, SessionOutcome } from './client-session.ts';
import type { Outcome } from './outcome.ts';
import type { ProtocolClient } from './protocol-client.ts';
import type { SessionVariables, Traffic } from './traffic.ts';
import type { Wire } from './wire.ts';

export interface Presence {
  /** What it learnt; null: it keeps nothing. */
  variables(): SessionVariables | null;
  /** Begins the session that a send needs, unless it is there. null: it is there; otherwise why not. Never rejects. */
  begin(send: number, deadlineSeconds: number): Promise<Outcome | null>;
  /** Begins and opens all there is; what fails is tried again by the next send. Never rejects. */
  come(deadlineSeconds?: number): Promise<void>;
  /** Ends the sessions politely; the connection stays. Never rejects. */
  endSessions(deadlineSeconds?: number): Promise<void>;
  /** The same, then closes the connection; the next send opens another. Never rejects. */
  leave(): Promise<void>;
  /** Simply gone, without a word: sessions and connection are left as they stand. */
  vanish(): void;
}

export interface PresenceParts {
  readonly wires: readonly Wire[];
  readonly clients: readonly ProtocolClient[];
  readonly session: ClientSession | null;
  readonly traffic: Traffic;
  /** Number of the send that this part of the run begins with. */
  readonly firstSend: number;
  readonly nowSeconds: () => number;
  /** What became of each request of the session. */
  readonly onSession: (which: 'begin' | 'end', outcome: SessionOutcome) => void;
}

const comingSeconds = 10;
const leavingSeconds = 3;

export function createPresence(parts: PresenceParts): Presence {
  const { wires, clients, session, traffic, nowSeconds, onSession } = parts;
  // No two beginnings of a client draw the same, and those of a send draw what belongs to it.
  let beginning = parts.firstSend - 1;

  const variables = () => session?.variables() ?? null;
  const source = () => traffic.source(beginning, variables());

  async function begin(send: number, deadlineSeconds: number): Promise<Outcome | null> {
    beginning = Math.max(send, beginning + 1);
    if (session === null || session.isOpen()) return null;
    const outcomes = await session.begin(source(), deadlineSeconds);
    for (const outcome of outcomes) onSession('begin', outcome);
    return session.isOpen() ? null : (outcomes.at(-1) ?? null);
  }

  async function endSessions(deadlineSeconds = nowSeconds() + leavingSeconds): Promise<void> {
    for (const client of clients) await client.close(source(), deadlineSeconds);
    if (session === null) return;
    for (const outcome of await session.end(source(), deadlineSeconds)) onSession('end', outcome);
  }

  return {
    variables,
    begin,
    endSessions,
    async come(deadlineSeconds = nowSeconds() + comingSeconds) {
      const missing = await begin(beginning + 1, deadlineSeconds);
      // Its protocols may need what the session would have learnt.
      if (missing !== null) return;
      for (const client of clients) await client.open(source(), deadlineSeconds);
    },
    async leave() {
      await endSessions();
      // Not awaited: a connection that does not close must not hold the lane.
      for (const wire of wires) wire.reset().catch(() => undefined);
    },
    vanish() {
      for (const client of clients) client.forget();
      session?.forget();
      for (const wire of wires) wire.abandon();
    },
  };
}
