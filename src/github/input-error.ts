// A mistake in what the workflow gives to the action: an input, or the list of secrets. Not one in the scenario, which has a file to point at.

import { ScenarioError } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';

export class InputError extends ScenarioError {
  constructor(issues: readonly Issue[]) {
    super(issues);
    this.name = 'InputError';
  }
}
