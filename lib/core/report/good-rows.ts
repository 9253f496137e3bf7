import type { Roster } from '@/lib/core/roster/model/roster';
import { rowPlace } from './row-problems';

/** How many rows of a roster have no problem of any kind. */
export function goodRows({ rows, problems }: Pick<Roster, 'rows' | 'problems'>): number {
  if (problems.length === 0) return rows.length;
  const withProblems = new Set(problems.map(rowPlace));
  return rows.filter((row) => !withProblems.has(rowPlace(row))).length;
}
