// A step that cannot be carried out as it is written: its author's mistake, or something this rig does not imitate.

export class StepError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepError';
  }
}
