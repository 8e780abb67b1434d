// Inputs and secrets of a called workflow, and inputs of a dispatched one: what is declared, what is given, what comes of it.

import type { Json } from '../contracts.ts';
import { type Contexts, EvaluationError, evaluateTree } from '../expressions.ts';
import { findIgnoringCase, type JsonRecord, mapValues, namesOf, recordOf, type Texts, textOf } from './tree.ts';
import type { CallJob, WorkflowFile } from './workflow-file.ts';

/** Mistakes of a call that show before anything runs. */
export function callIssues(job: CallJob, called: WorkflowFile): readonly string[] {
  const inputs = recordOf(called.on.workflow_call?.inputs);
  const secrets = recordOf(called.on.workflow_call?.secrets);
  const issues: string[] = [];
  for (const [name, given] of Object.entries(job.with)) {
    const definition = findIgnoringCase(inputs, name);
    if (definition === undefined) {
      issues.push(`input ${name} is not defined there; it has ${listed(inputs)}`);
    } else if (typeof given !== 'string' || !given.includes('${{')) {
      issues.push(...mistakeOf(() => convert(name, recordOf(definition), given)));
    }
  }
  for (const name of required(inputs)) {
    if (findIgnoringCase(job.with, name) === undefined) issues.push(`input ${name} is required, but not given`);
  }
  if (job.secrets === 'inherit') return issues;
  for (const name of Object.keys(job.secrets)) {
    if (findIgnoringCase(secrets, name) === undefined) {
      issues.push(`secret ${name} is not defined there; it has ${listed(secrets)}`);
    }
  }
  for (const name of required(secrets)) {
    if (findIgnoringCase(job.secrets, name) === undefined) issues.push(`secret ${name} is required, but not given`);
  }
  return issues;
}

/** The `inputs` context of a called workflow. `caller`: contexts of the calling job. Throws EvaluationError. */
export function callInputs(job: CallJob, called: WorkflowFile, caller: Contexts): JsonRecord {
  const { github = null, vars = null } = caller;
  return mapValues(recordOf(called.on.workflow_call?.inputs), (definition, name) => {
    const rules = recordOf(definition);
    const given = findIgnoringCase(job.with, name);
    if (given !== undefined) return convert(name, rules, evaluateTree(given, caller));
    if (rules.default === undefined) return emptyOf(rules);
    return convert(name, rules, evaluateTree(rules.default, { github, vars }));
  });
}

/** The secrets of a called workflow. Throws EvaluationError. */
export function callSecrets(job: CallJob, own: Texts, caller: Contexts): Texts {
  if (job.secrets === 'inherit') return own;
  return mapValues(job.secrets, (text) => textOf(evaluateTree(text, { ...caller, secrets: own })));
}

/** The `inputs` context of a workflow_dispatch; what is wrong with the given ones goes to `issues`. */
export function dispatchInputs(file: WorkflowFile, given: Texts, issues: string[]): JsonRecord {
  const definitions = recordOf(file.on.workflow_dispatch?.inputs);
  for (const name of Object.keys(given)) {
    if (findIgnoringCase(definitions, name) === undefined) {
      issues.push(`${file.path}: unexpected input ${name}; it has ${listed(definitions)}`);
    }
  }
  return mapValues(definitions, (definition, name) => {
    const rules = recordOf(definition);
    const text = findIgnoringCase(given, name);
    if (text === undefined && rules.required === true && rules.default === undefined) {
      issues.push(`${file.path}: input ${name} is required, but not given`);
    }
    const value = text ?? rules.default ?? emptyOf(rules);
    if (rules.type === 'choice' && value !== '' && !namesOf(rules.options).includes(textOf(value))) {
      issues.push(
        `${file.path}: input ${name}: expected one of ${namesOf(rules.options).join(', ')}, got ${textOf(value)}`,
      );
    }
    if (rules.type === 'boolean') return textOf(value) === 'true';
    return rules.type === 'number' ? Number(value) : textOf(value);
  });
}

function convert(name: string, rules: JsonRecord, value: Json): Json {
  const type = textOf(rules.type);
  if (type === 'string' && (value === null || typeof value !== 'object')) return textOf(value);
  if (typeof value === type) return value;
  throw new EvaluationError(`input ${name}: expected a ${type}, got ${JSON.stringify(value)}`);
}

function emptyOf(rules: JsonRecord): Json {
  if (rules.type === 'boolean') return false;
  return rules.type === 'number' ? 0 : '';
}

/** Names that must be given; GitHub asks for them although there is a default. */
function required(definitions: JsonRecord): readonly string[] {
  return Object.keys(definitions).filter((name) => recordOf(definitions[name]).required === true);
}

function listed(definitions: JsonRecord): string {
  const names = Object.keys(definitions);
  return names.length === 0 ? 'none' : names.join(', ');
}

function mistakeOf(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof EvaluationError) return [error.message];
    throw error;
  }
}
