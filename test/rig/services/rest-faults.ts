// Ways in which the REST service can be made to fail: a status, or a connection that ends without an answer.

export interface FaultOptions {
  /** Only requests of this method; default all. */
  readonly method?: string;
  /** The request is carried out and then answered with the fault: what a gateway that gives up looks like. */
  readonly afterEffect?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** "hang-up": no answer, the connection ends. "silence": no answer, the connection stays. "cut-short": a 200 whose body ends in the middle. */
export type FaultKind = number | 'hang-up' | 'silence' | 'cut-short';

export interface Fault {
  readonly kind: FaultKind;
  readonly afterEffect: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Faults {
  failNext(kind: FaultKind, times: number, options?: FaultOptions): void;
  /** The fault for this request, used up by asking. */
  take(method: string): Fault | null;
}

export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; readonly method: string | null }[] = [];
  return {
    failNext(kind, times, { method, afterEffect = false, headers = {} }: FaultOptions = {}) {
      const fault = { kind, afterEffect, headers };
      for (let time = 0; time < times; time++) waiting.push({ fault, method: method ?? null });
    },
    take(asked) {
      const index = waiting.findIndex(({ method }) => method === null || method === asked);
      return index < 0 ? null : (waiting.splice(index, 1)[0]?.fault ?? null);
    },
  };
}
