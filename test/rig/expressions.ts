// `${{ }}` as GitHub reads it: texts with expressions in them, values, conditions. The grammar and the functions are those of
// @actions/expressions; the status functions and hashFiles are added here. Where an expression may stand is the parser's business.

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Json } from './contracts.ts';
import { hashFiles } from './hash-files.ts';

/** Name of a context ("github", "needs") -> its content. A known name that is absent is null. */
export type Contexts = Readonly<Record<string, Json>>;

export interface StatusFacts {
  /** failure(): a step before this one, or a job that this one waits for, failed. */
  readonly failed: boolean;
  readonly cancelled: boolean;
  /** Folder of hashFiles; '' where there is none. */
  readonly workspace: string;
  /** success(), where it is not just "neither failed nor cancelled": a job behind a skipped one. */
  readonly succeeded?: boolean;
}

/** An expression that cannot be read or evaluated. GitHub fails the job it stands in. */
export class EvaluationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvaluationError';
  }
}

interface Piece {
  readonly kind: 'text' | 'expression';
  readonly text: string;
}

const contextNames = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs'],
];
const statusNames: readonly string[] = ['success', 'failure', 'cancelled', 'always'];
const noFacts: StatusFacts = { failed: false, cancelled: false, workspace: '' };

/** Every `${{ }}` replaced by its value as text; null is ''. Throws EvaluationError, also for an object or a list. */
export function evaluateTemplate(text: string, contexts: Contexts, facts: StatusFacts = noFacts): string {
  return splitTemplate(text)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const value = evaluate(piece.text, contexts, facts);
      if (!value.primitive)
        throw new EvaluationError(`expected text from \${{ ${piece.text.trim()} }}, got ${show(value)}`);
      return value.coerceString();
    })
    .join('');
}

/** The value itself when the whole text is one expression, else the text. Throws EvaluationError. */
export function evaluateValue(text: string, contexts: Contexts, facts: StatusFacts = noFacts): Json {
  const pieces = splitTemplate(text);
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'expression') return fromData(evaluate(only.text, contexts, facts));
  return evaluateTemplate(text, contexts, facts);
}

/** evaluateValue for every text of a tree, as `strategy` and `runs-on` need it. Throws EvaluationError. */
export function evaluateTree(tree: Json, contexts: Contexts): Json {
  if (typeof tree === 'string') return evaluateValue(tree, contexts);
  if (tree === null || typeof tree !== 'object') return tree;
  if (Array.isArray(tree)) return tree.map((item: Json) => evaluateTree(item, contexts));
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, evaluateTree(value, contexts)]));
}

/** An `if`, with or without `${{ }}`. Without a status function `success() &&` is implied. Throws EvaluationError. */
export function evaluateCondition(expression: string | null, contexts: Contexts, facts: StatusFacts): boolean {
  const inner = expression === null ? '' : stripBraces(expression);
  if (inner === '') return succeeded(facts);
  const asksStatus = lex(inner).some(
    (token, index, all) => statusNames.includes(token.lexeme.toLowerCase()) && all[index + 1]?.lexeme === '(',
  );
  if (!asksStatus && !succeeded(facts)) return false;
  return isTruthy(evaluate(inner, contexts, facts));
}

/** `${{ x }}` -> `x`; a bare expression stays. Text around `${{ }}` makes an `if` true for ever, so it is refused. */
export function stripBraces(condition: string): string {
  const trimmed = condition.trim();
  if (!trimmed.includes('${{')) return trimmed;
  const pieces = splitTemplate(trimmed);
  const [only] = pieces;
  if (pieces.length !== 1 || only === undefined) {
    throw new EvaluationError(`if: ${trimmed} is a text, which is always true: put all of it inside \${{ }}, or none`);
  }
  return only.text.trim();
}

/** The texts between `${{` and `}}`, in order. Throws EvaluationError when one is not closed. */
export function expressionsIn(text: string): readonly string[] {
  return splitTemplate(text).flatMap((piece) => (piece.kind === 'expression' ? [piece.text.trim()] : []));
}

function splitTemplate(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const opened = text.indexOf('${{', at);
    if (opened === -1) break;
    if (opened > at) pieces.push({ kind: 'text', text: text.slice(at, opened) });
    const closed = endOfExpression(text, opened + 3);
    pieces.push({ kind: 'expression', text: text.slice(opened + 3, closed) });
    at = closed + 2;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** Where its `}}` is; one inside quotes does not count. */
function endOfExpression(text: string, from: number): number {
  let inQuotes = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") inQuotes = !inQuotes;
    else if (!inQuotes && text.startsWith('}}', at)) return at;
  }
  throw new EvaluationError(`expected }} after \${{ in: ${text}`);
}

function evaluate(expression: string, contexts: Contexts, facts: StatusFacts): data.ExpressionData {
  const functions = functionsFor(facts);
  const names = [...new Set([...contextNames, ...Object.keys(contexts)])];
  const tokens = lex(expression);
  try {
    const tree = new Parser(tokens, names, [...functions.values()]).parse();
    const dictionary = new data.Dictionary(...names.map((key) => ({ key, value: toData(contexts[key] ?? null) })));
    return new Evaluator(tree, dictionary, functions).evaluate();
  } catch (error) {
    throw new EvaluationError(`\${{ ${expression.trim()} }}: ${messageOf(error)}`, { cause: error });
  }
}

function lex(expression: string): ReturnType<Lexer['lex']>['tokens'] {
  try {
    // The library un-doubles only the first '' of a text.
    return new Lexer(expression)
      .lex()
      .tokens.map((token) =>
        token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
      );
  } catch (error) {
    throw new EvaluationError(`\${{ ${expression.trim()} }}: ${messageOf(error)}`, { cause: error });
  }
}

function functionsFor(facts: StatusFacts): Map<string, FunctionDefinition> {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const all: readonly FunctionDefinition[] = [
    answer('success', succeeded(facts)),
    answer('failure', facts.failed),
    answer('cancelled', facts.cancelled),
    answer('always', true),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns) =>
        new data.StringData(
          hashFiles(
            facts.workspace,
            patterns.map((one) => one.coerceString()),
          ),
        ),
    },
  ];
  return new Map(all.map((definition) => [definition.name.toLowerCase(), definition]));
}

function succeeded(facts: StatusFacts): boolean {
  return facts.succeeded ?? !(facts.failed || facts.cancelled);
}

function isTruthy(value: data.ExpressionData): boolean {
  const plain = fromData(value);
  return plain !== null && plain !== false && plain !== 0 && plain !== '';
}

function toData(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function fromData(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}

function show(value: data.ExpressionData): string {
  const text = JSON.stringify(value, data.replacer);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
