// zod's issues -> ours: dotted path, what was expected in words, what stood there, what to do. One mistake, one issue.

import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { didYouMean } from './suggest.ts';
import { at, describeValue, type Path, pathText } from './tree.ts';

type ZodIssue = z.core.$ZodIssue;

/** `sections` maps the name of a table to its keys, for keys that stand in the wrong one. */
export function issuesFromZod(
  found: readonly ZodIssue[],
  tree: unknown,
  sections: Readonly<Record<string, readonly string[]>>,
  above: Path = [],
): readonly Issue[] {
  return found.flatMap((issue): readonly Issue[] => {
    const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    const [expected = '', hint = null] = issue.message.split('\n');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(path, key, expected.split(', '), sections));
      case 'invalid_union': {
        const meant = issue.errors.find((branch) => !branch.some(isOtherType));
        if (meant !== undefined) return issuesFromZod(meant, tree, sections, path);
        break;
      }
      default:
    }
    return [{ path: pathText(path), expected, got: describeValue(at(tree, ...path)), hint }];
  });
}

/** The branch of a union is not the one that was meant when not even the type of the whole fits. */
function isOtherType(issue: ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function unknownKey(
  table: Path,
  key: string,
  known: readonly string[],
  sections: Readonly<Record<string, readonly string[]>>,
): Issue {
  const home = Object.keys(sections).find((section) => section !== table[0] && sections[section]?.includes(key));
  const belongs = home === undefined ? null : `"${key}" belongs in [${home}]`;
  return {
    path: pathText([...table, key]),
    expected: `one of the keys ${known.filter((name) => !name.startsWith('$')).join(', ')}`,
    got: `the unknown key "${key}"`,
    hint: didYouMean(key, known) ?? belongs,
  };
}
