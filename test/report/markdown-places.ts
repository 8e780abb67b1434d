// Places of a run on GitHub, for goldens of Markdown.

import { summaryBudgetBytes } from '../../src/report/byte-budget.ts';
import type { MarkdownPlaces } from '../../src/report/markdown-facts.ts';

export const exampleMarker = '<!-- soak-action:verdict:quickstart -->';

export const examplePlaces: MarkdownPlaces = {
  reportUrl: 'https://github.com/acme/shop/actions/runs/4711/artifacts/99',
  runUrl: 'https://github.com/acme/shop/actions/runs/4711',
  headSha: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  artifactName: 'soak-report-quickstart-20261122-110205',
  budgetBytes: summaryBudgetBytes,
};
