// The load of a scenario after decoding and normalising: what is sent, when, by whom, and what a right answer is.
// Durations are seconds, sizes bytes, rates per second. Optional keys are those that records of older versions do not have.

import type { JsonValue } from './scenario.ts';

export interface Load {
  readonly target: string;
  /** "max" = closed loop. */
  readonly rate: { readonly kind: 'open'; readonly perSecond: number } | { readonly kind: 'max' };
  readonly nominalPerSecond: number | null;
  readonly clients: number;
  readonly timeoutSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly arrival: Arrival;
  /** Shares by size class; null: payloads are what the operations say. */
  readonly payload: PayloadMix | null;
  readonly preload: { readonly operation: string; readonly count: number } | null;
  /** Preset of shares by kind of request; null: the operations' own weights. */
  readonly mix: 'realistic' | null;
  /** The mix varies at random in blocks of this length, its mean unchanged; null, or absent in what was stored before: it does not. */
  readonly mixBlockSeconds?: number | null;
  /** Virtual clients that begin, keep what they learnt, and end; null or absent: a client lives as long as the load. */
  readonly session?: SessionSpec | null;
  /** How connections are made; null or absent: plain HTTP/1.1, certificates checked against the machine's authorities. */
  readonly connection?: ConnectionSpec | null;
  /** Recorded requests sent again in place of a schedule; null or absent: none. */
  readonly replay?: ReplaySpec | null;
  /** At least one; weights are 0 or more, one at least above 0, and need not sum to anything. */
  readonly operations: readonly Operation[];
}

/** How sends are spread over time: the course of the rate, and how single sends lie in it. */
export type Arrival = RateCourse | { readonly pattern: 'poisson' } | RateSum;

/**
 * The rate over time as a multiple of `rate`, over seconds of load since the run began. `spacing` even: the next send is due when
 * the course has given another 1/rate of full rate; random: after a gap of that mean (a Poisson process of that rate). Absent: even.
 */
export type RateCourse = { readonly spacing?: 'even' | 'random' } & (
  | { readonly pattern: 'constant' }
  | {
      readonly pattern: 'diurnal';
      readonly peak: number;
      readonly trough: number;
      readonly peakHour: number;
      readonly troughHour: number;
      readonly startHour: number;
      readonly daySeconds: number;
    }
  /** A straight line from one multiple to the other, which then stays. */
  | { readonly pattern: 'ramp'; readonly from: number; readonly to: number; readonly overSeconds: number }
  /** 1, and `factor` for `forSeconds` at the end of every `everySeconds`. */
  | {
      readonly pattern: 'burst';
      readonly factor: number;
      readonly everySeconds: number;
      readonly forSeconds: number;
    }
  /** One multiple after the other, each for so long, then from the first again. */
  | { readonly pattern: 'steps'; readonly factors: readonly number[]; readonly eachSeconds: number }
);

/** The courses of its parts added up, each times its share. */
export interface RateSum {
  readonly pattern: 'sum';
  readonly spacing?: 'even' | 'random';
  readonly parts: readonly { readonly share: number; readonly course: RateCourse }[];
}

/** What one virtual client does besides its share of the load. */
export interface SessionSpec {
  /** Requests at its beginning, in order; they are not part of the mix and count as the operation "session begin". */
  readonly begin: readonly SessionRequest[];
  /** Requests at its end, when it ends politely; they count as "session end". */
  readonly end: readonly SessionRequest[];
  /** It ends after so many requests, or after so long; null: it does not end by that. */
  readonly requests: number | null;
  readonly seconds: number | null;
  /** How it ends: politely, or simply gone, without a word and with its connection left open. Absent: "end". */
  readonly leave?: 'end' | 'vanish';
}

export interface SessionRequest {
  readonly request: OperationRequest;
  readonly expect: Expectation;
  /** As of an operation, for this client alone: `${session(name)}`. */
  readonly capture: Readonly<Record<string, string>>;
}

export interface ConnectionSpec {
  /** Files in PEM, from where soak was started; null: none. */
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
  /** False: any certificate will do. */
  readonly verify: boolean;
  readonly http2: boolean;
}

export interface ReplaySpec {
  /** JSON lines or HAR, from where soak was started. */
  readonly file: string;
  /** 1: as recorded; 2: twice as fast. */
  readonly pace: number;
}

export interface PayloadMix {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  readonly huge: number;
}

export type Protocol = 'http' | 'jsonrpc' | 'mcp' | 'stdio-mcp' | 'sse' | 'websocket' | 'command';

export interface Operation {
  readonly name: string;
  readonly weight: number;
  readonly protocol: Protocol;
  readonly request: OperationRequest;
  readonly timeoutSeconds: number;
  readonly expect: Expectation;
  /** Bytes per operation that rightly stay; subtracted from growth. */
  readonly growsBytes: number;
  /** Address of its own in place of that of the load; null or absent: the load's. */
  readonly target?: string | null;
  /** Operation that asks the same without the system between: the difference is what the system adds. null or absent: none. */
  readonly control?: string | null;
  /** Kind of request for the preset of the mix; null or absent: told by its form. */
  readonly kind?: OperationKind | null;
  /** Name -> JSON path in a right answer: its value joins the bounded pool of that name, for `${captured(name)}`. */
  readonly capture?: Readonly<Record<string, string>>;
  /** What is asked of a stream (sse, websocket, MCP progress); null or absent: that it comes. */
  readonly stream?: StreamSpec | null;
}

/** simple .60 batch .20 streaming .10 error .05 slow .05 in the preset "realistic". */
export type OperationKind = 'simple' | 'batch' | 'streaming' | 'error' | 'slow';

export interface StreamSpec {
  /** Events of a complete stream; null: until the server ends it. */
  readonly events: number | null;
  /** A stream that goes on is read for so long, then ended by us: that is success; null: until it is complete. */
  readonly forSeconds: number | null;
  /** A longer pause between two events is a failure; null: not asked. */
  readonly gapSeconds: number | null;
  /** JSON path in each event's data to a number that rises by one; null: not asked. */
  readonly sequence: string | null;
}

export interface OperationRequest {
  /** HTTP method for http; JSON-RPC or MCP method ("tools/call") for jsonrpc and mcp. */
  readonly method: string;
  /** Path below load.target; "" keeps the target as it is. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON body for http; `params` for jsonrpc and mcp. undefined: none. Strings inside may hold `${...}` generators. */
  readonly json: JsonValue | undefined;
  readonly body: string | null;
  /** jsonrpc: calls per request; 1 is single, more is a batch. */
  readonly batch: number;
  /** jsonrpc: a call without an id, which is not answered. Absent: it is answered. */
  readonly notification?: boolean;
  /** http: a file sent as multipart/form-data, or fields as a form; null or absent: neither. */
  readonly form?: FormBody | null;
  /** command protocol only. */
  readonly command: readonly string[];
}

export type FormBody =
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, string>> }
  /** `content` as a text with generators, such as "${payload}". */
  | { readonly kind: 'upload'; readonly field: string; readonly filename: string; readonly content: string };

export interface Expectation {
  /** Accepted HTTP status; null: any 2xx. */
  readonly status: number | readonly number[] | null;
  /** A path such as "$.result.content" that must exist in the JSON answer; null: not asked. */
  readonly json: string | null;
  /** Text that must appear in the answer; null: not asked. */
  readonly contains: string | null;
  /** True: a JSON-RPC or tool error is what is wanted (error operations of a mix). */
  readonly error: boolean;
  /** JSON Schema that the JSON answer must meet; undefined: not asked. */
  readonly schema?: JsonValue | undefined;
  /** Size of the answer's body; null or absent: not asked. */
  readonly bytes?: { readonly atLeast: number | null; readonly atMost: number | null } | null;
}
