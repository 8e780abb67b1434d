// Headers of an answer as undici gives them -> one value each, made anew only where it must be.

/** Names in lower case; of repeated ones the first. */
export type Headers = Readonly<Record<string, string>>;

export type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>;

export const noHeaders: Headers = {};

// Nearly always none is repeated, and what undici made can be used as it is.
export function firstValues(received: ReceivedHeaders): Headers {
  if (isSingle(received)) return received;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(received)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers[name] = first;
  }
  return headers;
}

function isSingle(received: ReceivedHeaders): received is Headers {
  for (const name in received) if (typeof received[name] !== 'string') return false;
  return true;
}

export function announcesBody(headers: Headers): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0;
}
