// What is written twice stays in step: schemas and code, versions, the verbs and the README.

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addVerbs } from '../../src/cli/commands.ts';
import { actionManifest, inputsTable, outputsTable, replaceSection } from '../../src/github/action-manifest.ts';
import { commands } from '../../src/github/inputs-table.ts';
import { verdictJsonSchema } from '../../src/report/json.ts';
import { scenarioJsonSchema } from '../../src/scenario/schema.ts';
import { toolVersion } from '../../src/verbs/tool-version.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const text = (path: string) => readFileSync(path, 'utf8');

/** The verbs as the command line knows them. */
function verbsOfCli(): readonly string[] {
  const program = new Command();
  addVerbs(program, { say() {}, note() {}, color: false }, () => {});
  return program.commands.map((command) => command.name());
}

describe('what ships', () => {
  it('has the JSON Schemas that the decoders make', () => {
    expect(json('schema/scenario.json')).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
    expect(json('schema/verdict.json')).toEqual(JSON.parse(JSON.stringify(verdictJsonSchema())));
  });

  it('prints the version of the package', () => {
    expect(toolVersion).toBe(json('package.json').version);
  });

  it('has a written reason for every dependency', () => {
    const { devDependencies, optionalDependencies } = json('package.json');
    const reasons = text('docs/decisions/0005-dependencies.md');
    const unexplained = Object.keys({ ...devDependencies, ...optionalDependencies }).filter(
      (name) => !reasons.includes(name),
    );
    expect(unexplained).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const { devDependencies, optionalDependencies } = json('package.json');
    const loose = Object.values({ ...devDependencies, ...optionalDependencies } as Record<string, string>).filter(
      (version) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('names every verb in the README', () => {
    const verbs = verbsOfCli();
    expect(verbs.length).toBeGreaterThan(5);
    expect(verbs.filter((verb) => !text('README.md').includes(`soak ${verb}`))).toEqual([]);
  });

  it('has no verb in one shell only', () => {
    expect(verbsOfCli().toSorted()).toEqual([...commands].toSorted());
  });
});

describe('the table of inputs and outputs', () => {
  it('is what action.yml says: "npm run build" writes it', () => {
    expect(text('action.yml')).toBe(actionManifest());
  });

  it.each([
    ['inputs', inputsTable()],
    ['outputs', outputsTable()],
  ])('is what the README says of %s: "npm run build" writes it', (section, table) => {
    expect(text('README.md')).toBe(replaceSection(text('README.md'), section, table));
  });
});
