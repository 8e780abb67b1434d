// Errors of undici, node and OpenSSL -> what is counted and said of the target. Not for answers that came (expectation.ts).

import { maxHeaderSize } from 'node:http';
import { type Failure, failures } from './failures.ts';

/** `host` is host and port, for the sentence. */
export function failureOf(error: Error, host: string): Failure {
  const code = codeOf(error);
  switch (code) {
    case 'ECONNREFUSED':
      return failures.refused(host);
    case 'ECONNRESET':
    case 'EPIPE':
      return failures.closed(host);
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_INFO':
      return ofUndici(error, host);
    case 'UND_ERR_HEADERS_OVERFLOW':
      return failures.headersTooLong(host, maxHeaderSize);
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return failures.contentLength(host);
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return failures.cutOff();
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return failures.hostNotFound(host);
    case 'UND_ERR_INVALID_ARG':
    case 'UND_ERR_NOT_SUPPORTED':
    case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
    case 'BODY_NOT_MADE':
      return failures.notMade(error.message);
    case 'NO_HTTP2':
      return failures.noHttp2(host);
    default:
      if (error.name === 'HTTPParserError') return ofParser(error, host);
      if (code.startsWith('ERR_HTTP2_')) return failures.http2(host, error.message);
      if (isAboutTls(code)) return failures.tls(host, tlsReason(error), code);
      return failures.network(host, code === '' ? error.name : code, error.message);
  }
}

// What undici calls it when bytes come that no request asked for.
const unasked = 'bad response';

/** A connection was closed because bytes came on it, unless it is also the error of a request: then that is what it was about. */
export function isSurplus(error: Error): boolean {
  return error.message === unasked;
}

// One code for several things; only the message tells them apart.
function ofUndici(error: Error, host: string): Failure {
  if (error.message.startsWith('HTTP/2')) return failures.http2(host, error.message);
  if (error.message === unasked) return failures.notHttp(host, 'status 100 that nobody waited for');
  if (error.message === 'bad upgrade') return failures.notHttp(host, 'an upgrade that nobody asked for');
  return failures.closed(host);
}

// "Response does not match the HTTP/1.1 protocol (Invalid character in chunk size)"; it has no code.
function ofParser(error: Error, host: string): Failure {
  const reason = /\((.*)\)$/.exec(error.message)?.[1] ?? error.message;
  return reason === 'Invalid EOF state' ? failures.closed(host) : failures.notHttp(host, reason);
}

const tlsCodes =
  /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|PATH_LENGTH_|INVALID_CA$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$|EPROTO$)/;

function isAboutTls(code: string): boolean {
  return tlsCodes.test(code);
}

// OpenSSL's own messages begin with numbers and function names and carry the reason apart; node's end with advice about itself.
function tlsReason(error: Error): string {
  if ('library' in error && 'reason' in error && typeof error.reason === 'string') return error.reason;
  return (error.message.split(';', 1)[0] ?? '').replace(/:\s*$/, '');
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
