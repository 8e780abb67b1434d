// What programs of a scenario see of our own environment: all but what a workflow's runner gave to the action alone. With it, code
// under test could upload artifacts, write our outputs, or read the job's token; and it may outlive the job. Pure.

/** RUNNER_TRACKING_ID: the runner ends, with the job, every process that carries it. */
const ofTheAction =
  /^(INPUT_|STATE_|ACTIONS_|SOAK_LAUNCHER_PID$|RUNNER_TRACKING_ID$|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS)$)/;

export function inheritedEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheAction.test(name)));
}
