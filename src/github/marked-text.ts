// A text of ours on GitHub: marked at its very start, so that only we can have begun it, and short enough to be taken.

import { isRecord } from '../capture/is-record.ts';
import type { JsonRecord } from './rest.ts';

/** GitHub takes 65,536; how it counts is not written down, so we keep away from it. */
export const longestText = 60_000;

/** Marker and body, the marker once. A body that is too long is a mistake of its renderer, which cuts by rule. */
export function markedText(marker: string, body: string): string {
  const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
  if (text.length > longestText) {
    throw new Error(`a text for GitHub has ${text.length} characters, at most ${longestText} were expected`);
  }
  return text;
}

/** True for a comment or an issue that begins with our marker and was written by a bot. A user who quotes the marker is not us. */
export function isOurs(item: JsonRecord, marker: string): boolean {
  const { user, body } = item;
  return isRecord(user) && user.type === 'Bot' && typeof body === 'string' && body.startsWith(marker);
}

/** Ids and numbers come as numbers; anything else means that this is not the API we know. */
export function numberIn(item: unknown, key: 'id' | 'number'): number {
  const value = isRecord(item) ? item[key] : undefined;
  if (typeof value !== 'number') throw new Error(`GitHub's answer has no number "${key}": ${JSON.stringify(item)}`);
  return value;
}
