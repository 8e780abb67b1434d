// Tree -> Scenario, or every mistake at once: wrong shapes and unknown keys (zod), rules across fields, then defaults.
//
//   tree --draftSchema--> Draft --normalize--> Scenario --silentLoad--> issues that only the whole of it shows
//     \--crossFieldIssues--> issues, also when the shapes are wrong

import type { Issue, Result } from '../model/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { draftSchema, sectionKeys } from './draft.ts';
import { normalize } from './normalize.ts';
import { crossFieldIssues } from './rules.ts';
import { silentLoad } from './silent-load.ts';
import { issuesFromZod } from './zod-issues.ts';

export { notYet, notYetErrors, notYetWarnings } from './not-yet.ts';

/** Strict: an unknown key is a mistake. One issue per place; the shape of a value is spoken of before its meaning. */
export function decodeScenario(tree: unknown): Result<Scenario> {
  const decoded = draftSchema.safeParse(tree);
  const shape = decoded.success ? [] : issuesFromZod(decoded.error.issues, tree, sectionKeys);
  const issues = [...shape, ...crossFieldIssues(tree).filter((issue) => !covers(shape, issue))];
  if (!decoded.success || issues.length > 0) return { ok: false, issues };
  const value = normalize(decoded.data);
  const silent = silentLoad(value);
  return silent === null ? { ok: true, value } : { ok: false, issues: [silent] };
}

function covers(shape: readonly Issue[], { path }: Issue): boolean {
  return shape.some((issue) => issue.path === path);
}
