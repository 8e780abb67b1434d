// Colour for terminals, and plain lines out of text that the target wrote. Colour only repeats what the words say.

export type Paint = (text: string, tone: Tone) => string;
export type Tone = 'good' | 'bad' | 'warn' | 'strong' | 'faint';

const codes: Readonly<Record<Tone, string>> = { good: '32', bad: '31', warn: '33', strong: '1', faint: '2' };
const escapeCharacter = String.fromCharCode(27);

/** A painter that colours, or one that leaves every text as it is. */
export function paintWith(color: boolean): Paint {
  return color ? (text, tone) => `${escapeCharacter}[${codes[tone]}m${text}${escapeCharacter}[0m` : (text) => text;
}

const ansiSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');

/** Takes terminal sequences and control characters out: a log line must not move the cursor of who reads the report. */
export function plainLine(text: string): string {
  return text
    .replace(ansiSequence, '')
    .replace(/\t/g, '  ')
    .replace(/\p{Cc}/gu, '');
}
