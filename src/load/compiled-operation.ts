// Operations of the scenario made ready for sending. Only their shape: compile-operations.ts makes them.

import type { OperationKind, StreamSpec } from '../model/scenario.ts';
import type { BodyTemplate } from './body.ts';
import type { CompiledExpectation } from './expectation.ts';
import type { JsonPath } from './json-path.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { Template } from './request-template.ts';

interface Compiled {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly expectation: CompiledExpectation;
  readonly kind: OperationKind;
  /** What joins the pools when the answer was right. */
  readonly captures: readonly { readonly name: string; readonly path: JsonPath }[];
  /** Pools that its request draws from: it can only be sent when none of them is empty. */
  readonly needs: readonly string[];
}

interface Addressed {
  /** From the root of the server, the path of the target included. */
  readonly path: Template;
  /** Names and values in turn. */
  readonly headers: (source: PayloadSource) => string[];
}

export interface HttpOperation extends Compiled, Addressed {
  readonly protocol: 'http';
  readonly method: string;
  readonly body: BodyTemplate | null;
}

export interface JsonrpcOperation extends Compiled, Addressed {
  readonly protocol: 'jsonrpc';
  readonly method: string;
  readonly params: BodyTemplate | null;
  /** Calls in one request; 1 is a single call, not an array. */
  readonly batch: number;
  /** Sent without an id: no answer but a success status is awaited. */
  readonly notification: boolean;
}

export interface McpOperation extends Compiled, Addressed {
  readonly protocol: 'mcp';
  readonly method: string;
  readonly params: BodyTemplate | null;
  readonly stream: StreamSpec | null;
  /** Equal for operations that may share a session: their path and headers as written. */
  readonly address: string;
}

export interface StdioMcpOperation extends Compiled {
  readonly protocol: 'stdio-mcp';
  readonly method: string;
  readonly params: BodyTemplate | null;
  readonly stream: StreamSpec | null;
}

export interface SseOperation extends Compiled, Addressed {
  readonly protocol: 'sse';
  readonly method: string;
  readonly body: BodyTemplate | null;
  readonly stream: StreamSpec;
}

export interface WebSocketOperation extends Compiled, Addressed {
  readonly protocol: 'websocket';
  /** null: nothing is said, the server is only listened to. */
  readonly message: BodyTemplate | null;
  readonly stream: StreamSpec | null;
}

export interface CommandOperation extends Compiled {
  readonly protocol: 'command';
  readonly command: readonly Template[];
}

export type CompiledOperation =
  | HttpOperation
  | JsonrpcOperation
  | McpOperation
  | StdioMcpOperation
  | SseOperation
  | WebSocketOperation
  | CommandOperation;
