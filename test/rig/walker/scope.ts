// What can be cancelled together: a run, or below it the legs of one matrix. Cancelling is told once, downwards.

export interface Scope {
  cancelled(): boolean;
  cancel(): void;
  /** Calls when it is cancelled from now on; the answer stops that. */
  onCancel(listener: () => void): () => void;
  child(): Scope;
}

export function createScope(): Scope {
  let isCancelled = false;
  const listeners = new Set<() => void>();
  const scope: Scope = {
    cancelled: () => isCancelled,
    cancel() {
      if (isCancelled) return;
      isCancelled = true;
      for (const listener of [...listeners]) listener();
    },
    onCancel(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    child() {
      const below = createScope();
      if (isCancelled) below.cancel();
      listeners.add(() => below.cancel());
      return below;
    },
  };
  return scope;
}
