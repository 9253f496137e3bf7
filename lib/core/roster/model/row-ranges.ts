/** As many as a person can look up; how many more there are is told by the count. */
const MOST_RANGES = 30;

/** Row numbers in a short form: 3, 4, 5, 9 is `3-5,9`; with `…` at the end where there are too many to list. */
export function rowRanges(rowNumbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rowNumbers.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = Math.max(last[1], row);
    else ranges.push([row, row]);
  }
  const told = ranges
    .slice(0, MOST_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return ranges.length > MOST_RANGES ? `${told.join(',')},…` : told.join(',');
}
