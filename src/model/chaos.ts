// What is done to the system on purpose besides load: clients that misbehave, and the system itself stopped or killed.

/** Deeds of clients, with a probability per client and minute, and what is done to the system. Absent as null: not asked. */
export interface Chaos {
  /** The session is ended and the connection closed, cleanly; the client comes back later. */
  readonly disconnect: { readonly perMinute: number; readonly reconnectAfterSeconds: number } | null;
  /** The client is simply gone: no DELETE, no FIN. A new one takes its place. */
  readonly vanish: { readonly perMinute: number } | null;
  /** It does not read what it is sent for a while. */
  readonly slowReader: { readonly perMinute: number; readonly forSeconds: number } | null;
  /** It sends its bodies slowly for a while. */
  readonly slowWriter?: { readonly perMinute: number; readonly forSeconds: number } | null;
  /** A connection is opened, half a request is sent, and nothing more. */
  readonly halfOpen?: { readonly perMinute: number } | null;
  /** The next request is given up right after it was sent. */
  readonly cancel?: { readonly perMinute: number } | null;
  /** A stream is resumed after an event that the server has long forgotten (Last-Event-ID). */
  readonly staleId?: { readonly perMinute: number } | null;
  /** Something that is no message of the protocol is sent on a connection of its own. */
  readonly malformed?: { readonly perMinute: number } | null;
  /** The session is ended as it should be and a new one begun. */
  readonly churn?: { readonly perMinute: number } | null;
  /** Every so often this share of all clients disconnects within a second and comes back. */
  readonly storm?: {
    readonly everySeconds: number;
    readonly share: number;
    readonly reconnectAfterSeconds: number;
  } | null;
  /** The system is stopped with SIGSTOP and goes on after so long. */
  readonly pause?: { readonly everySeconds: number; readonly forSeconds: number } | null;
  /** The system is killed, or asked to end, and booted again; it must be ready within so long. */
  readonly kill?: { readonly everySeconds: number; readonly recoverWithinSeconds: number } | null;
  readonly restart?: { readonly everySeconds: number; readonly recoverWithinSeconds: number } | null;
}
