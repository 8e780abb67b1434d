// action.yml and the tables of the README, from the one table of inputs and outputs. Pure: text out, nothing written.

import { type InputRow, inputs, outputs } from './inputs-table.ts';

/** The whole of action.yml. */
export function actionManifest(): string {
  return `# Made from src/github/inputs-table.ts by \`npm run build\`; a change by hand is overwritten.
name: Soak Action
description: Soak tests in CI. Boots a system, keeps it under load for hours or days over chained jobs, and says with evidence whether it leaks.
author: The Soak Action authors
branding: { icon: droplet, color: blue }

inputs:
${Object.entries(inputs).map(inputLines).join('\n')}

outputs:
${Object.entries(outputs).map(outputLines).join('\n')}

runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
`;
}

function inputLines([name, row]: readonly [string, InputRow]): string {
  return `  ${name}:\n    description: ${JSON.stringify(withWords(row))}\n    required: false\n    default: ${JSON.stringify(row.default)}`;
}

function outputLines([name, description]: readonly [string, string]): string {
  return `  ${name}:\n    description: ${JSON.stringify(description)}`;
}

function withWords({ description, words }: InputRow): string {
  return words === null ? description : `${description} One of: ${words.join(', ')}.`;
}

/** Markdown table of the inputs. */
export function inputsTable(): string {
  const rows = Object.entries<InputRow>(inputs).map(([name, row]) => {
    const standard = row.default === '' || row.default.includes('github.token') ? '' : `\`${row.default}\``;
    return `| \`${name}\` | ${standard} | ${withWords(row)} |`;
  });
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Markdown table of the outputs. */
export function outputsTable(): string {
  const rows = Object.entries(outputs).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** Puts `content` between the comments `<!-- name -->` and `<!-- /name -->`. Throws when they are not there. */
export function replaceSection(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the text has no section ${begin} ... ${end}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
