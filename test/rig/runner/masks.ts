// Hides secrets in what a job prints. Also the shapes a secret takes when it is quoted, encoded or printed line by line.

export interface Masks {
  add(secret: string): void;
  /** The text with every known secret replaced by ***. */
  hide(text: string): string;
}

export function createMasks(): Masks {
  const known = new Set<string>();
  let longestFirst: readonly string[] = [];

  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r\n|\n|\r/)]) {
        if (part.trim() === '') continue;
        for (const shape of shapesOf(part)) known.add(shape);
      }
      longestFirst = [...known].sort((a, b) => b.length - a.length);
    },
    hide(text) {
      return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    },
  };
}

function shapesOf(secret: string): readonly string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ];
}
