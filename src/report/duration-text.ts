// Seconds as people read them: "2 min 30 s" in prose, "1:02:05" where columns must line up.
// Not for scenario files: their units are parsed and printed by scenario/units.ts.

const unitSeconds = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const;

/** Seconds -> the two largest units that are not zero: "2 min 30 s", "24 h", "7 d 3 h". Days only from 48 h on. */
export function formatDuration(seconds: number): string {
  let rest = Math.round(Math.max(0, seconds));
  const parts: string[] = [];
  for (const unit of unitSeconds) {
    if (unit.name === 'd' && rest < 2 * unit.seconds) continue;
    const count = Math.floor(rest / unit.seconds);
    if (count > 0) parts.push(`${count} ${unit.name}`);
    else if (parts.length > 0) break;
    rest -= count * unit.seconds;
    if (parts.length === 2) break;
  }
  return parts.length === 0 ? '0 s' : parts.join(' ');
}

/** A wait: tenths below ten seconds ("0.8 s"), as `formatDuration` beyond. */
export function formatWait(seconds: number): string {
  return seconds < 10 ? `${Math.max(0, seconds).toFixed(1)} s` : formatDuration(seconds);
}

/** Seconds -> "0:45", "12:05", "27:02:05": minutes and seconds, hours when there are any. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
