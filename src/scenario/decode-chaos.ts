// The section [chaos]: what clients do that good clients do not, and what is done to the system itself.

import { z } from 'zod';
import { duration, numberFrom, positiveDuration, share, strict } from './leaf.ts';

const perMinute = () => numberFrom(0, 1).describe('Probability per client and minute, 0 to 1.');
const reconnectAfter = () => duration().optional().describe('Pause before a client comes back. Default "5s".');
const deed = () => strict({ 'per-minute': perMinute() }).optional();
const every = (what: string) => positiveDuration().describe(`Time from one ${what} to the next.`);
const recoverWithin = () =>
  positiveDuration().optional().describe('The system must be ready again within this time. Default "60s".');

export const chaosSchema = strict({
  disconnect: strict({ 'per-minute': perMinute(), 'reconnect-after': reconnectAfter() })
    .optional()
    .describe('Clients close their connection cleanly and come back.'),
  vanish: deed().describe('Clients are simply gone: no DELETE, no FIN.'),
  'slow-reader': strict({
    'per-minute': perMinute(),
    for: positiveDuration().optional().describe('How long a client reads nothing. Default "30s".'),
  })
    .optional()
    .describe('Clients stop reading what they are sent for a while.'),
  'slow-writer': strict({
    'per-minute': perMinute(),
    for: positiveDuration().optional().describe('How long a client sends slowly. Default "30s".'),
  })
    .optional()
    .describe('Clients send the bodies of their requests slowly for a while.'),
  'half-open': deed().describe('A connection is opened, half a request is sent, and nothing more.'),
  cancel: deed().describe('A request is given up right after it was sent.'),
  'stale-id': deed().describe('A stream is resumed after an event that the server has long forgotten (Last-Event-ID).'),
  malformed: deed().describe('Something that is no message of the protocol is sent on a connection of its own.'),
  churn: deed().describe('The session is ended as it should be, and a new one begun.'),
  storm: strict({
    every: every('storm'),
    share: z
      .union([numberFrom(0, 1), share()], { error: 'a share of the clients such as 0.5 or "50%"' })
      .describe('Share of all clients that disconnect within a second: 0.5 or "50%".'),
    'reconnect-after': reconnectAfter(),
  })
    .optional()
    .describe('Every so often a share of all clients disconnects at once, and comes back.'),
  pause: strict({
    every: every('pause'),
    for: positiveDuration().optional().describe('How long the system stands still. Default "5s".'),
  })
    .optional()
    .describe('The system is stopped with SIGSTOP, and goes on after a while. Needs [system].'),
  kill: strict({ every: every('kill'), 'recover-within': recoverWithin() })
    .optional()
    .describe('The system is killed and booted again. Needs [system].'),
  restart: strict({ every: every('restart'), 'recover-within': recoverWithin() })
    .optional()
    .describe('The system is asked to end and booted again. Needs [system].'),
});
