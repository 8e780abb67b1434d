// A workflow that GitHub would not start: all reasons at once. What goes wrong in one job is that job's failure, not this.

export class WorkflowError extends Error {
  readonly issues: readonly string[];
  constructor(issues: readonly string[]) {
    super(issues.join('\n'));
    this.name = 'WorkflowError';
    this.issues = issues;
  }
}
