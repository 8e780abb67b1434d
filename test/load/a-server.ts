// A small HTTP server inside the test process, and a run of the real load process against it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createLoad } from '../../src/load/load-port.ts';
import type { LoadOrder, LoadPort, LoadReport } from '../../src/run/ports.ts';
import {
  createLatencyHistogram,
  decodeHistogram,
  type LatencyQuantiles,
  mergeInto,
  quantiles,
} from '../../src/stats/latency-histogram.ts';

export const loadEntry = fileURLToPath(new URL('./load-entry.mjs', import.meta.url));

export interface TestServer extends AsyncDisposable {
  readonly url: string;
}

/** Listens on a port that the OS chose; closed with all its connections at the end of the test. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<TestServer> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What all reports of a run say together. */
export interface LoadSum {
  readonly reports: readonly LoadReport[];
  readonly scheduled: number;
  readonly sent: number;
  readonly notSent: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly inFlight: number;
  readonly failures: ReadonlySet<string>;
  readonly latency: LatencyQuantiles | null;
}

export function sumOf(reports: readonly LoadReport[]): LoadSum {
  const operations = reports.flatMap((report) => Object.values(report.operations));
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const latency = createLatencyHistogram();
  for (const { histogram } of operations) if (histogram !== null) mergeInto(latency, decodeHistogram(histogram));
  return {
    reports,
    scheduled: total(reports.map((report) => report.scheduled)),
    sent: total(reports.map((report) => report.sent)),
    notSent: total(reports.map((report) => report.notSent)),
    succeeded: total(operations.map((operation) => operation.succeeded)),
    failed: total(operations.map((operation) => operation.failed)),
    inFlight: reports.at(-1)?.inFlight ?? 0,
    failures: new Set(operations.flatMap(({ lastFailure }) => (lastFailure === null ? [] : [lastFailure]))),
    latency: quantiles(latency),
  };
}

/** Gives the load for about `seconds`, stops it as the engine would, and sums what was reported. */
export async function giveLoad(order: LoadOrder, seconds: number): Promise<LoadSum> {
  const load: LoadPort = createLoad({ loadEntry });
  const reports: LoadReport[] = [];
  const losses: string[] = [];
  load.onReport((report) => reports.push(report));
  load.onLost((message) => losses.push(message));
  try {
    await load.start(order);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    await load.stop();
  } finally {
    load.kill();
  }
  if (losses.length > 0) throw new Error(losses.join('; '));
  return sumOf(reports);
}
