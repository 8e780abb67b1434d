// Groups of points: points of one group share an intercept, all groups share a slope.
// Knows nothing of what a group stands for.

export interface Group {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Index of each point on the group's even grid, rising; a missing point shows as a jump of more than one. */
  readonly places: readonly number[];
  /** Length of the even grid, missing points included. */
  readonly slots: number;
}

const fewestPoints = 3;

/**
 * The stretch of every group from one share of its grid to another (0..1), ends rounded outwards.
 * Groups left with fewer than 3 points are left out.
 */
export function partOf(groups: readonly Group[], from: number, to: number): readonly Group[] {
  return groups.flatMap((group) => {
    const first = Math.floor(from * group.slots);
    const end = Math.ceil(to * group.slots);
    const begin = firstAtOrAfter(group.places, first);
    const stop = firstAtOrAfter(group.places, end);
    if (stop - begin < fewestPoints) return [];
    return [
      {
        x: group.x.slice(begin, stop),
        y: group.y.slice(begin, stop),
        places: group.places.slice(begin, stop).map((place) => place - first),
        slots: Math.min(end, group.slots) - first,
      },
    ];
  });
}

function firstAtOrAfter(places: readonly number[], place: number): number {
  const index = places.findIndex((one) => one >= place);
  return index < 0 ? places.length : index;
}

/** Points of all groups together. */
export function pointCount(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.x.length, 0);
}

/** Share of the grids' places that hold no point; 0 for no groups. */
export function missingShare(groups: readonly Group[]): number {
  const slots = groups.reduce((sum, group) => sum + group.slots, 0);
  return slots === 0 ? 0 : 1 - pointCount(groups) / slots;
}
