// Reads the text of /proc/<pid>/task/<tid>/children: pids with spaces between them.

export function parseChildren(text: string): readonly number[] {
  return text
    .split(/\s+/)
    .filter((word) => /^\d+$/.test(word))
    .map(Number);
}
