import type { Roster } from './roster';

/** How many rows of a roster have no problem of any kind. */
export const goodRows = ({ rows, problems }: Pick<Roster, 'rows' | 'problems'>): number => {
  if (problems.length === 0) return rows.length;
  const place = (source: string | undefined, rowNumber: number | null): string =>
    `${source ?? ''}#${rowNumber}`;
  const told = new Set(problems.map(({ source, rowNumber }) => place(source, rowNumber)));
  return rows.filter(({ source, rowNumber }) => !told.has(place(source, rowNumber))).length;
};
