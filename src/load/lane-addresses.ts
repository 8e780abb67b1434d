// Where the clients of a load go: one address, nearly always; and what one client has for each: a connection, and who speaks the
// protocols there. Not for what is sent (lane.ts).

import type { Load } from '../model/scenario.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import type { ProtocolClient } from './protocol-client.ts';
import { createSpeakers } from './protocol-clients.ts';
import { createWire, type Wire } from './wire.ts';
import type { Connecting } from './wire-connect.ts';

/** One address and what is sent there. */
export interface LoadAddress {
  /** Scheme, host and port of plain requests. */
  readonly origin: string;
  /** The load as it would be if all of it went there. */
  readonly load: Load;
  readonly operations: readonly CompiledOperation[];
}

/** That of the load's own target first, also when nothing is sent there. The same for all clients. */
export function addressesOf(load: Load, operations: readonly CompiledOperation[]): readonly LoadAddress[] {
  const ownTargets = new Map(load.operations.map(({ name, target }) => [name, target ?? load.target]));
  const targetOf = ({ name }: CompiledOperation) => ownTargets.get(name) ?? load.target;
  const targets = new Set([load.target, ...operations.map(targetOf)]);
  return [...targets].map((target) => ({
    origin: plainOrigin(target),
    load: { ...load, target },
    operations: operations.filter((operation) => targetOf(operation) === target),
  }));
}

/** Without a host, as with programs or a server on stdio, there are no plain requests; nothing is connected before the first. */
function plainOrigin(target: string): string {
  const { protocol, host } = URL.parse(target) ?? { protocol: '', host: '' };
  if (host === '') return 'http://127.0.0.1';
  return `${protocol === 'https:' || protocol === 'wss:' ? 'https' : 'http'}://${host}`;
}

export interface LaneAddresses {
  /** In the order of the addresses. */
  readonly wires: readonly Wire[];
  readonly clients: readonly ProtocolClient[];
  readonly clientOf: ReadonlyMap<CompiledOperation, ProtocolClient>;
}

export interface LaneAddressesParts {
  readonly addresses: readonly LoadAddress[];
  /** Number of this client among all. */
  readonly lane: number;
  readonly connecting: Connecting;
  readonly nowSeconds: () => number;
}

/** Those of one client. */
export function createLaneAddresses(parts: LaneAddressesParts): LaneAddresses {
  const { addresses, lane, connecting, nowSeconds } = parts;
  const wires: Wire[] = [];
  const clientOf = new Map<CompiledOperation, ProtocolClient>();
  for (const { origin, load, operations } of addresses) {
    const wire = createWire(origin, nowSeconds, connecting);
    wires.push(wire);
    for (const speaker of createSpeakers(operations, { load, lane, wire, nowSeconds, connecting })) {
      for (const operation of speaker.operations) clientOf.set(operation, speaker.client);
    }
  }
  return { wires, clients: [...new Set(clientOf.values())], clientOf };
}
