import { hasInvisible, stripInvisible } from '@/lib/core/characters/blanks';
import { visibleText } from '@/lib/core/characters/visible-text';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { isNumber } from '@/lib/core/fields/kinds';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Roster, RosterProblem } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';

/**
 * The roster with every character that shows nothing made visible (visible-text.ts), each told with its row: from here on
 * nobody is shown one as it is. Out of numbers they are taken: what is left is what a person reads, and a row is found by it.
 */
export function visibleRoster(roster: Roster): Roster {
  const told: RosterProblem[] = [];
  const rows = roster.rows.map((row) => visibleRow(row, told));
  return {
    ...roster,
    fileName: visibleText(roster.fileName),
    head: visibleHead(roster.head),
    rows,
    problems: [...roster.problems.map(visibleProblem), ...told],
    notices: roster.notices.map((notice) => ({
      ...notice,
      fileName: visibleText(notice.fileName),
      detail: visibleText(notice.detail),
    })),
  };
}

/** The same row where there is nothing to make visible. */
function visibleRow(row: ExpectedRecord, told: RosterProblem[]): ExpectedRecord {
  const odd: (readonly [TextFieldKey, string])[] = [];
  for (const field of TEXT_FIELD_KEYS) {
    const text = row.values[field];
    if (text !== undefined && visibleText(text) !== text) odd.push([field, text]);
  }
  const source = row.source === undefined ? {} : { source: visibleText(row.source) };
  const remark = row.remark === undefined ? {} : { remark: visibleText(row.remark) };
  for (const [field, text] of odd) {
    const place = { rowNumber: row.rowNumber, column: FIELD_NAMES[field], ...source };
    told.push({ kind: 'hidden-character', seen: visibleText(text), ...place });
  }
  if (odd.length === 0 && source.source === row.source && remark.remark === row.remark) return row;
  return {
    ...row,
    ...source,
    ...remark,
    values: { ...row.values, ...Object.fromEntries(odd.map(visibleValue)) },
  };
}

function visibleValue([field, text]: readonly [TextFieldKey, string]): readonly [TextFieldKey, string] {
  return [field, isNumber(field) ? stripInvisible(text) : visibleText(text)];
}

/** Not the school's name: one that holds such a character is refused (finish-roster.ts). */
function visibleHead(head: RosterAbout): RosterAbout {
  const advice = Object.entries(head.advice).map(([field, text]) => [field, visibleText(text)]);
  return {
    ...head,
    contact: visibleText(head.contact),
    className: visibleText(head.className),
    advice: Object.fromEntries(advice),
  };
}

function visibleProblem(problem: RosterProblem): RosterProblem {
  const { column, seen, source } = problem;
  if (!hasInvisible(`${column}${seen}${source}`)) return problem;
  return {
    ...problem,
    column: visibleText(column),
    ...(seen === undefined ? {} : { seen: visibleText(seen) }),
    ...(source === undefined ? {} : { source: visibleText(source) }),
  };
}
