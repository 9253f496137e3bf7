import { headFor } from '@/lib/core/roster/model/default-head';
import type { Roster, RosterProblem } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { isUsableSchoolName } from '@/lib/core/values/school-name';

/** The roster is of another school than the one that is set. */
export interface SchoolQuestion {
  /** the name that the roster is checked against, or that its rows say */
  readonly named: string;
  /** the name that is set */
  readonly set: string;
  /** rows that say `named` */
  readonly rowCount: number;
}

export type SchoolAnswer = 'roster' | 'set';

/**
 * Which school a roster is of, as against the one that is set; null when they are the same one. Where no row names the
 * school that the head says, the name that most rows say is the roster's.
 */
export function schoolQuestion(
  { head, rows }: Pick<Roster, 'head' | 'rows'>,
  set: string,
): SchoolQuestion | null {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    if (values.school !== undefined) counts.set(values.school, (counts.get(values.school) ?? 0) + 1);
  }
  const named = counts.size === 0 || counts.has(head.school) ? head.school : mostNamed(counts);
  if (named === null || (named === set && head.school === set)) return null;
  return { named, set, rowCount: counts.get(named) ?? 0 };
}

/** Of names that can be tested against at all. */
function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  let most: string | null = null;
  for (const [name, count] of counts) {
    if (isUsableSchoolName(name) && (most === null || count > (counts.get(most) ?? 0))) most = name;
  }
  return most;
}

/** The roster as it is checked against this school: which rows name another one is told anew. */
export function withSchool<Given extends Pick<Roster, 'head' | 'rows' | 'problems'>>(
  roster: Given,
  school: string,
): Given {
  const head = headFor(roster.head, school);
  if (head.school === roster.head.school) return head === roster.head ? roster : { ...roster, head };
  const former = roster.problems.find(({ kind }) => kind === 'other-school');
  const column = former?.column ?? FIELD_NAMES.school;
  const others = roster.rows.flatMap(({ rowNumber, source, values }): readonly RosterProblem[] => {
    if (values.school === undefined || values.school === school) return [];
    const place = { rowNumber, column, ...(source === undefined ? {} : { source }) };
    return [{ kind: 'other-school', seen: values.school, ...place }];
  });
  return {
    ...roster,
    head,
    problems: [...roster.problems.filter(({ kind }) => kind !== 'other-school'), ...others],
  };
}
