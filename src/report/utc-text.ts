// Times for pages that people in several time zones read: always UTC, to the minute.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Unix seconds -> "2026-11-22 11:02 UTC". Throws RangeError for a number that is no time. */
export function utcText(unixSeconds: number): string {
  return `${isoMinute(unixSeconds).replace('T', ' ')} UTC`;
}

/** Within so many seconds a time of day alone cannot be misread. */
const sameDaySeconds = 12 * 3_600;

/**
 * A guess at a time that is `awaySeconds` from now, to the next five minutes, since more would promise too much: "14:30 UTC", or
 * "14:30 UTC on 23 Nov" when it is far away. Throws RangeError for a number that is no time.
 */
export function aboutUtcText(unixSeconds: number, awaySeconds: number): string {
  const iso = isoMinute(Math.ceil(unixSeconds / 300) * 300);
  const time = `${iso.slice(11)} UTC`;
  return awaySeconds <= sameDaySeconds
    ? time
    : `${time} on ${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''}`;
}

function isoMinute(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString().slice(0, 16);
}
