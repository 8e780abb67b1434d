// A real pipe for one output stream of a process. Node itself gives children sockets, and then /dev/stdout cannot be
// opened again, which servers that are written for containers do. One for each stream, so that no line is cut by another.

import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

export interface OutputPipe {
  /** For the child; closed here by `childHasIt`, so that the end of the child is the end of the stream. */
  readonly writeEnd: number;
  readonly reader: Socket;
  childHasIt(): void;
}

/** null where pipes with names cannot be made (no `mkfifo`, a file system without them): then sockets must do. */
export function openOutputPipe(folder: string, name: string): OutputPipe | null {
  const path = join(folder, `${name}.pipe`);
  let readEnd: number;
  let writeEnd: number;
  try {
    rmSync(path, { force: true });
    execFileSync('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
    // Without O_NONBLOCK it would wait here for a writer, who comes only in the next line.
    readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    writeEnd = openSync(path, constants.O_WRONLY);
  } catch {
    return null;
  } finally {
    rmSync(path, { force: true });
  }
  return {
    writeEnd,
    reader: new Socket({ fd: readEnd, readable: true, writable: false }),
    childHasIt: () => closeSync(writeEnd),
  };
}
