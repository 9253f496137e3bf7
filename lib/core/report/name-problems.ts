import { matchedStudent } from '@/lib/core/choose/matched-student';
import type { Roster, RosterProblem } from '@/lib/core/roster/model/roster';
import { rowPlace } from './row-problems';

/** The problems, each with whose row it is in; rows that were left out, and what concerns the file, name nobody. */
export function nameProblems({
  rows,
  problems,
}: Pick<Roster, 'rows' | 'problems'>): readonly RosterProblem[] {
  if (problems.length === 0) return problems;
  const places = new Set(problems.map(rowPlace));
  const owners = new Map(
    rows.filter((row) => places.has(rowPlace(row))).map((row) => [rowPlace(row), matchedStudent(row)]),
  );
  return problems.map((problem) => {
    const who = owners.get(rowPlace(problem));
    return who === undefined || (who.name === '' && who.numberEnd === '') ? problem : { ...problem, who };
  });
}
