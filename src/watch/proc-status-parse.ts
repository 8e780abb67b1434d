// Reads the text of /proc/<pid>/status. Preferred over statm, which counts in pages: their size is not 4096 everywhere,
// and Node cannot ask for it.

export interface ProcStatus {
  /** null for a process without memory of its own: a zombie or a kernel thread. */
  readonly residentBytes: number | null;
  readonly threads: number | null;
}

const bytesPerKibibyte = 1024;

/** What is not in the text is null. */
export function parseProcStatus(text: string): ProcStatus {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1];
  const threads = /^Threads:\s+(\d+)$/m.exec(text)?.[1];
  return {
    residentBytes: kibibytes === undefined ? null : Number(kibibytes) * bytesPerKibibyte,
    threads: threads === undefined ? null : Number(threads),
  };
}
