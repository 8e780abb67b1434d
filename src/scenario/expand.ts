// `${port}`, `${name.port}` and `${env.X}` -> their values, just before use. The record keeps the scenario unexpanded, so
// that secrets stay out of it. Generators of the load are left for the load.

import { assertNever } from '../model/error.ts';
import type { Issue, Result } from '../model/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { isTable, type Path, pathText } from './tree.ts';
import { takesGenerators, variableOf, variablePattern } from './variables.ts';

export interface Surroundings {
  /** "port" and "<companion>.port" -> number. */
  readonly ports: Readonly<Record<string, number>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The scenario with every variable filled in; or one issue per name that has no value, at the first place that uses it. */
export function expandScenario<S extends Scenario>(scenario: S, surroundings: Surroundings): Result<S> {
  const missing = new Map<string, Issue>();
  const expand = <T>(value: T, ...path: Path) =>
    mapTexts(value, path, (text, at) => fill(text, at, surroundings, missing));
  const value: S = {
    ...scenario,
    system: expand(scenario.system, 'system'),
    companions: expand(scenario.companions, 'companions'),
    load: expand(scenario.load, 'load'),
    watch: expand(scenario.watch, 'watch'),
  };
  return missing.size === 0 ? { ok: true, value } : { ok: false, issues: [...missing.values()] };
}

function fill(text: string, path: Path, { ports, env }: Surroundings, missing: Map<string, Issue>): string {
  const isShell = path[0] === 'system' && path[1] === 'setup';
  const escapes = path[0] !== 'load' && !isShell;
  return text.replace(variablePattern(), (all, name: string) => {
    const dollar = all.startsWith('$$') ? '$' : '';
    if (dollar !== '' && escapes) return all.slice(1);
    const variable = variableOf(name);
    switch (variable.kind) {
      case 'port': {
        const port = Object.hasOwn(ports, variable.name) ? ports[variable.name] : undefined;
        if (port !== undefined) return dollar + port;
        return lacking('a port that was chosen', null);
      }
      case 'env': {
        const found = Object.hasOwn(env, variable.name) ? env[variable.name] : undefined;
        if (found !== undefined) return dollar + found;
        return lacking(`the environment variable ${variable.name}`, `set ${variable.name} and start again`);
      }
      case 'generator':
      case 'unknown':
        return isShell || takesGenerators(path) ? all : lacking('a variable that exists', null);
      default:
        return assertNever(variable);
    }

    function lacking(expected: string, hint: string | null): string {
      if (!missing.has(name)) missing.set(name, { path: pathText(writtenPath(path)), expected, got: 'nothing', hint });
      return all;
    }
  });
}

/** Places are named as in the file, not as in the normalised scenario. */
const writtenKeys: Readonly<Record<string, string>> = { address: 'tcp', pattern: 'log', dataDir: 'data-dir' };

function writtenPath(path: Path): Path {
  return path.flatMap((key, index) => {
    const above = path[index - 1];
    if (above === 'ready' && key === 'url') return 'http';
    if (above === 'load' && key === 'connection') return 'tls';
    if (above === 'request' && key === 'form' && path[index + 1] !== 'fields') return 'upload';
    if (above === 'form' && path[index - 2] === 'request' && key === 'fields') return [];
    const isOurs = above === 'ready' || above === 'watch';
    return isOurs ? (writtenKeys[key] ?? key) : key;
  });
}

/** The same value with every text in it replaced; keys stay. */
function mapTexts<T>(value: T, path: Path, change: (text: string, path: Path) => string): T {
  const map = (item: unknown, at: Path): unknown => {
    if (typeof item === 'string') return change(item, at);
    if (Array.isArray(item)) return item.map((inner, index) => map(inner, [...at, index]));
    if (!isTable(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, map(inner, [...at, key])]));
  };
  // Texts stay texts and the rest is copied as it is, so the shape is that of the value given.
  return map(value, path) as T;
}
