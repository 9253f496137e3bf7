import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { ReadHead } from '@/lib/core/roster/columns/read-head';
import {
  type FileNotice,
  MAX_ROWS,
  type RosterProblem,
  type RosterResult,
} from '@/lib/core/roster/model/roster';
import { findDuplicates } from '@/lib/core/roster/rows/find-duplicates';
import { findOddLengths } from '@/lib/core/roster/rows/find-odd-lengths';
import { isUsableSchoolName } from '@/lib/core/values/school-name';
import { leaveOutSample } from './template';
import { visibleRoster } from './visible-roster';

function refuse(refusal: 'bad-school' | 'too-many-rows' | 'no-rows', detail: string): RosterResult {
  return {
    ok: false,
    refusal,
    detail,
  };
}

function fromOf({ source }: ExpectedRecord): { readonly source?: string } {
  return source === undefined ? {} : { source };
}

function sampleProblem(row: ExpectedRecord): RosterProblem {
  return {
    kind: 'sample-row',
    rowNumber: row.rowNumber,
    column: '',
    ...fromOf(row),
  };
}

/** What else is the matter with a row that is left out anyway concerns nobody. */
function withoutRows(
  problems: readonly RosterProblem[],
  rows: readonly ExpectedRecord[],
): readonly RosterProblem[] {
  return rows.length === 0
    ? problems
    : problems.filter(
        ({ rowNumber, source }) => !rows.some((row) => row.rowNumber === rowNumber && row.source === source),
      );
}

/** Everything that was read, from one table or from several. */
export interface RosterParts {
  readonly fileName: string;
  readonly head: ReadHead;
  /** columns and whole-class values of all tables */
  readonly columns: readonly Column[];
  readonly rows: readonly ExpectedRecord[];
  readonly problems: readonly RosterProblem[];
  readonly notices: readonly FileNotice[];
}

/**
 * The roster, with what can only be seen over all rows together. Refusals: `bad-school` (detail: the name),
 * `too-many-rows` (detail: how many), `no-rows`.
 */
export function finishRoster({
  fileName,
  head,
  columns,
  rows,
  problems,
  notices,
}: RosterParts): RosterResult {
  if (!isUsableSchoolName(head.head.school)) return refuse('bad-school', head.head.school);
  if (rows.length > MAX_ROWS) return refuse('too-many-rows', String(rows.length));
  if (rows.length === 0) return refuse('no-rows', '');
  const { rows: students, samples } = leaveOutSample(rows);
  const overAll = [
    ...samples.map(sampleProblem),
    ...findDuplicates(students, columns),
    ...findOddLengths(students, columns),
  ];
  return {
    ok: true,
    roster: visibleRoster({
      fileName,
      head: head.head,
      columns: TEXT_FIELD_KEYS.filter((key) => columns.some(({ field }) => field === key)),
      rows: students,
      problems: [...head.problems, ...withoutRows(problems, samples), ...overAll],
      notices,
    }),
  };
}
