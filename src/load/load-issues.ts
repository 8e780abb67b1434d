// Mistakes of a load that can be seen before it is sent. Pure: files are looked at in tls-files.ts and replay.ts.
// Paths are those of the scenario. Not for mistakes inside one request (request-issues.ts).

import type { Issue } from '../model/issue.ts';
import type { Load, Operation } from '../model/scenario.ts';
import { refusals } from './messages.ts';
import { mayBeLarge, payloadClasses, realisticSizes } from './payload-sizes.ts';
import { answerIssues, type Place, requestIssues, textIssues } from './request-issues.ts';

/** Every mistake that keeps this load from being sent as it is written. */
export function loadIssues(load: Load): readonly Issue[] {
  const captured = load.operations.flatMap(({ capture }) => Object.keys(capture ?? {}));
  const learnt = [...(load.session?.begin ?? []), ...load.operations].flatMap(({ capture }) =>
    Object.keys(capture ?? {}),
  );
  const place: Place = {
    captured: [...new Set(captured)],
    learnt: load.session === undefined || load.session === null ? [] : [...new Set(learnt)],
    mayBeLarge: (of) => mayBeLarge(of, load.payload ?? realisticSizes),
  };
  return [
    ...targetIssues(load),
    ...payloadIssues(load),
    ...textIssues('load.headers', load.headers, place, 'short'),
    ...load.operations.flatMap((operation, index) => {
      const at = `load.operations[${index}]`;
      return [...requestIssues(`${at}.request`, operation, place), ...answerIssues(at, operation)];
    }),
    ...(['begin', 'end'] as const).flatMap((when) =>
      (load.session?.[when] ?? []).flatMap((request, index) => {
        const at = `load.session.${when}[${index}]`;
        const asHttp = { ...request, protocol: 'http' as const };
        const own = { ...place, captured: null };
        return [...requestIssues(`${at}.request`, asHttp, own), ...answerIssues(at, asHttp)];
      }),
    ),
  ];
}

/** Each protocol needs an address that it can use. Commands need none. */
function targetIssues(load: Load): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const ask = (path: string, target: string, protocol: Operation['protocol']) => {
    const expected = wrongTarget(target, protocol);
    if (expected === null || seen.has(path + expected)) return;
    seen.add(path + expected);
    issues.push({ path, expected, got: target, hint: null });
  };
  load.operations.forEach(({ protocol, target }, index) => {
    const own = target ?? null;
    ask(own === null ? 'load.target' : `load.operations[${index}].target`, own ?? load.target, protocol);
  });
  const hasSessionRequests = (load.session?.begin.length ?? 0) + (load.session?.end.length ?? 0) > 0;
  if (hasSessionRequests) ask('load.target', load.target, 'http');
  return issues;
}

function wrongTarget(target: string, protocol: Operation['protocol']): string | null {
  const scheme = URL.parse(target)?.protocol ?? '';
  switch (protocol) {
    case 'command':
      return null;
    case 'stdio-mcp':
      return scheme === 'stdio:' ? null : refusals.stdioTarget;
    case 'websocket':
      return /^(?:ws|http)s?:$/.test(scheme) ? null : refusals.websocketTarget;
    default:
      return /^https?:$/.test(scheme) ? null : refusals.target;
  }
}

function payloadIssues({ payload }: Load): readonly Issue[] {
  if (payload === null || Object.keys(payloadClasses).some((one) => payload[one as keyof typeof payload] > 0))
    return [];
  return [{ path: 'load.payload', expected: refusals.payloadShares, got: 'only shares of 0', hint: null }];
}
