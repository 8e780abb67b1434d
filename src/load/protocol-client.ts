// What every protocol gives a lane: one client's way to speak it. One send at a time.
// Not for connections (wire.ts), nor for choosing sends (generator.ts).

import type { Load } from '../model/scenario.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import type { Outcome } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { Wire } from './wire.ts';
import type { Connecting } from './wire-connect.ts';

export interface ProtocolClient<O extends CompiledOperation = CompiledOperation> {
  /** Opens what it needs before its first send; what fails is tried again by that send. Never rejects. */
  open(source: PayloadSource, deadlineSeconds: number): Promise<void>;
  /** May reject only for a request that cannot be made. */
  send(operation: O, source: PayloadSource, deadlineSeconds: number): Promise<Outcome>;
  /** Gives up what is past its deadline. Called often; not for what goes over the lane's wire, which is asked by the lane. */
  expire(): void;
  /** Ends sessions and connections of its own as a good client does. Never rejects. */
  close(source: PayloadSource, deadlineSeconds: number): Promise<void>;
  /** Forgets all of that without a word: connections of its own are left as they stand, open and unread. */
  forget(): void;
  /** The next stream is resumed after an event that the server cannot know. False: it has no streams. */
  resumeStale(): boolean;
}

/** What a lane gives its protocol clients. */
export interface ClientContext<O extends CompiledOperation = CompiledOperation> {
  readonly load: Load;
  /** Number of this client among all, from 0. */
  readonly lane: number;
  /** The lane's own connection; shared by its protocols, one exchange at a time. */
  readonly wire: Wire;
  /** Operations that this client will be given; at least one. */
  readonly operations: readonly [O, ...O[]];
  /** Monotonic. */
  readonly nowSeconds: () => number;
  /** How connections beside `wire` are made; absent: plainly. */
  readonly connecting?: Connecting;
}

/** For protocols that keep nothing beside the lane's wire. */
export const keepsNothing = {
  open: async () => {},
  expire() {},
  close: async () => {},
  forget() {},
  resumeStale: () => false,
} as const satisfies Omit<ProtocolClient, 'send'>;
