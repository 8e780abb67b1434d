// Operations of the scenario -> ready for sending: templates read, headers merged, addresses joined.
// Pure. Not for mistakes in them (load-issues.ts) nor for choosing among them (traffic.ts).

import { assertNever } from '../model/error.ts';
import { kindOf } from '../model/operation-kind.ts';
import type { Load, Operation, Protocol, StreamSpec } from '../model/scenario.ts';
import { compileCaptures, compileContent, compileRequest, poolsOf } from './compile-request.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { compileExpectation } from './expectation.ts';
import { compileText } from './request-template.ts';

/** Expects a load without issues; throws Error otherwise. */
export function compileOperations(load: Load): readonly CompiledOperation[] {
  return load.operations.map((operation) => compileOperation(operation, load));
}

function compileOperation(operation: Operation, load: Load): CompiledOperation {
  const { name, timeoutSeconds, protocol, request } = operation;
  const { method } = request;
  const captures = compileCaptures(operation.capture ?? {});
  const isHttp = protocol !== 'stdio-mcp' && protocol !== 'command';
  const base = {
    name,
    timeoutSeconds,
    // Captures and schema are about what was called for: in JSON-RPC that is the result.
    expectation: compileExpectation(operation.expect, {
      captures,
      schemaAt: answersResult(protocol) ? ['result'] : [],
    }),
    kind: kindOf(operation),
    captures,
    needs: poolsOf(request, isHttp ? load.headers : {}),
  };
  const addressed = () => {
    const place = { target: operation.target ?? load.target, headers: load.headers };
    return compileRequest(request, place, defaultHeaders[protocol]);
  };
  const stream = operation.stream ?? null;
  switch (protocol) {
    case 'http':
      return { ...base, ...addressed(), protocol, method };
    case 'jsonrpc': {
      const { body: params, ...address } = addressed();
      const { batch, notification = false } = request;
      return { ...base, ...address, protocol, method, params, batch, notification };
    }
    case 'mcp': {
      const { body: params, ...at } = addressed();
      const address = JSON.stringify([operation.target ?? '', request.path, request.headers]);
      return { ...base, ...at, protocol, method, params, stream, address };
    }
    case 'stdio-mcp':
      return { ...base, protocol, method, params: compileContent(request).body, stream };
    case 'sse':
      return { ...base, ...addressed(), protocol, method, stream: stream ?? wholeStream };
    case 'websocket': {
      const { body: message, ...address } = addressed();
      return { ...base, ...address, protocol, message, stream };
    }
    case 'command':
      return { ...base, protocol, command: request.command.map((word) => compileText(word)) };
    default:
      return assertNever(protocol);
  }
}

const json = 'application/json';
const defaultHeaders: Readonly<Partial<Record<Protocol, Readonly<Record<string, string>>>>> = {
  jsonrpc: { 'content-type': json, accept: json },
  mcp: { 'content-type': json, accept: `${json}, text/event-stream` },
};

const wholeStream: StreamSpec = { events: null, forSeconds: null, gapSeconds: null, sequence: null };

function answersResult(protocol: Protocol): boolean {
  return protocol === 'jsonrpc' || protocol === 'mcp' || protocol === 'stdio-mcp';
}
