// One request and its answer, as undici tells of it, turned into a result. A class, because one is made per request and its
// methods must not be. Not for connections (wire-connect.ts), nor for what an error means (wire-failures.ts).

import type { Dispatcher } from 'undici';
import { type Failure, failures } from './failures.ts';
import type { Follower, Reading, WireResult } from './wire.ts';
import { failureOf } from './wire-failures.ts';
import { announcesBody, firstValues, type Headers, noHeaders, type ReceivedHeaders } from './wire-headers.ts';
import type { Slowness } from './wire-slow.ts';

/** What the exchanges of one wire share. */
export interface Surroundings {
  readonly host: string;
  readonly nowSeconds: () => number;
  readonly slowness: Slowness;
  /** Handed to the connection, but not yet to the network. */
  readonly unsentBytes: () => number;
  /**
   * Ends the connection with all that is on it. It takes back a request that was not begun; and over HTTP/2 one with a body, since
   * to end its stream alone while the body waits for room sends node:http2 round in circles, natively and for ever.
   */
  readonly dropConnection: () => void;
  readonly isHttp2: boolean;
  /** The exchange under way; it is settled when it no longer stands here. */
  current: Exchange | null;
  /** What the newest exchange that failed was told. */
  lastError: Error | null;
  /** Bytes came after the end of an answer that was already given. */
  hasSurplus: boolean;
}

// A stream that has given its answer may take this long to end by itself before its connection is dropped.
const lingerSeconds = 1;
const givenUp = new Error('given up by the load process');

export class Exchange implements Dispatcher.DispatchHandler {
  deadlineSeconds: number;
  private readonly hasBody: boolean;
  private readonly around: Surroundings;
  private readonly reading: Reading;
  private readonly isCancelled: boolean;
  private readonly resolve: (result: WireResult) => void;
  private controller: Dispatcher.DispatchController | null = null;
  private sentSeconds: number | null = null;
  private isSent = false;
  private status = 0;
  private headers: Headers = noHeaders;
  private follower: Follower | null = null;
  private completeSeconds: number | null = null;
  private first: Buffer | null = null;
  private more: Buffer[] | null = null;
  private keptBytes = 0;
  private bodyBytes = 0;
  private contradiction: Failure | null = null;

  /** `isCancelled`: it is given up as soon as it is sent. */
  constructor(
    around: Surroundings,
    reading: Reading,
    hasBody: boolean,
    isCancelled: boolean,
    resolve: (result: WireResult) => void,
  ) {
    this.hasBody = hasBody;
    this.around = around;
    this.reading = reading;
    this.isCancelled = isCancelled;
    this.resolve = resolve;
    this.deadlineSeconds = reading.deadlineSeconds;
  }

  /** The deadline has passed. */
  giveUp(): void {
    if (this.completeSeconds !== null) this.settleAnswer(this.completeSeconds);
    else if (this.around.slowness.hasActed()) this.settleCancelled();
    else this.settle({ kind: 'timeout', endedSeconds: this.around.nowSeconds(), sentSeconds: this.sentSeconds });
    this.takeBack();
  }

  /** Its connection is no longer ours: nothing is told to the target. */
  cancel(): void {
    this.settleCancelled();
  }

  /** Gives it up if that was asked for and every byte of it has left this process. */
  cancelWhenSent(): void {
    if (!this.isCancelled || !this.isSent || !this.isCurrent() || this.around.unsentBytes() > 0) return;
    this.settleCancelled();
    this.takeBack();
  }

  fail(failure: Failure): void {
    const { sentSeconds } = this;
    this.settle({ kind: 'broken', failure, endedSeconds: this.around.nowSeconds(), sentSeconds });
  }

  // Called when the connection stands and before the first byte is written.
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (!this.isCurrent()) {
      controller.abort(givenUp);
      return;
    }
    this.controller = controller;
    this.sentSeconds ??= this.around.nowSeconds();
  }

  onRequestSent(): void {
    if (!this.isCancelled) return;
    this.isSent = true;
    // After this turn: what was written is then on its way, over HTTP/2 too.
    setImmediate(() => this.cancelWhenSent());
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, received: ReceivedHeaders): void {
    // Told of what may come, not the answer.
    if (status < 200) return;
    this.status = status;
    this.headers = firstValues(received);
    if (status === 204 && announcesBody(this.headers)) {
      this.contradiction = failures.notHttp(this.around.host, 'status 204 with a body');
    }
    this.follower = this.reading.follow?.(this.headers) ?? null;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bodyBytes += chunk.length;
    this.around.slowness.hasRead(chunk.length, controller);
    if (this.follower !== null) {
      if (this.completeSeconds !== null || !this.follower(chunk)) return;
      this.completeSeconds = this.around.nowSeconds();
      this.deadlineSeconds = Math.min(this.deadlineSeconds, this.completeSeconds + lingerSeconds);
      return;
    }
    const room = this.reading.keepBytes - this.keptBytes;
    if (room > 0) this.keep(chunk.length <= room ? chunk : chunk.subarray(0, room));
  }

  onResponseEnd(): void {
    this.settleAnswer(this.around.nowSeconds());
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.around.lastError = error;
    if (!this.isCurrent()) return;
    if (this.completeSeconds !== null) this.settleAnswer(this.completeSeconds);
    // A target may shut out whom it finds too slow.
    else if (this.around.slowness.hasActed()) this.settleCancelled();
    else this.fail(failureOf(error, this.around.host));
  }

  private takeBack(): void {
    if (this.controller === null || (this.around.isHttp2 && this.hasBody)) this.around.dropConnection();
    else this.controller.abort(givenUp);
  }

  private keep(part: Buffer): void {
    this.keptBytes += part.length;
    if (this.first === null) this.first = part;
    else if (this.more === null) this.more = [this.first, part];
    else this.more.push(part);
  }

  private isCurrent(): boolean {
    return this.around.current === this;
  }

  private settleAnswer(endedSeconds: number): void {
    if (!this.isCurrent()) return;
    const fault = this.contradiction ?? this.takeSurplus();
    if (fault !== null) {
      this.fail(fault);
      return;
    }
    const kept = this.more === null ? this.first : Buffer.concat(this.more);
    this.settle({
      kind: 'answer',
      status: this.status,
      headers: this.headers,
      body: kept === null ? '' : kept.toString('utf8'),
      keptBytes: this.keptBytes,
      bodyBytes: this.bodyBytes,
      endedSeconds,
      sentSeconds: this.sentSeconds,
      slowed: this.around.slowness.hasActed(),
    });
  }

  private takeSurplus(): Failure | null {
    if (!this.around.hasSurplus) return null;
    this.around.hasSurplus = false;
    return failures.surplus(this.around.host);
  }

  private settleCancelled(): void {
    this.settle({ kind: 'cancelled', endedSeconds: this.around.nowSeconds(), sentSeconds: this.sentSeconds });
  }

  private settle(result: WireResult): void {
    if (!this.isCurrent()) return;
    this.around.current = null;
    this.resolve(result);
  }
}
