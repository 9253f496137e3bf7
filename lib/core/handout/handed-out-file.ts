import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { JSON_VERSION, type JsonRoster, MAX_ABOUT_TEXT } from '@/lib/core/roster/json-schema';

/** Whether a file was handed out from a class: its head says from which. */
export function isHandedOut({ classId }: RosterAbout): boolean {
  return classId !== '';
}

/** A sheet may say more than our format holds; half a character is none. */
function cut(text: string): string {
  return text.length <= MAX_ABOUT_TEXT
    ? text
    : `${text.slice(0, MAX_ABOUT_TEXT - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function aboutOf({ deadline, advice, ...head }: RosterAbout): NonNullable<JsonRoster['about']> {
  return {
    ...head,
    contact: cut(head.contact),
    className: cut(head.className),
    advice: Object.fromEntries(Object.entries(advice).map(([field, text]) => [field, cut(text)])),
    ...(deadline === null ? {} : { deadline }),
  };
}

/** Reading takes one apostrophe, and ="…", for marks of a spreadsheet; a value that begins so gets one to lose. */
function asCell(value: string): string {
  return /^['=]/u.test(value) ? `'${value}` : value;
}

/** A column without a value stays a column: an empty cell needs eyes, a column that is not there does not. */
function rowOf(columns: readonly TextFieldKey[], { values }: ExpectedRecord): JsonRoster['rows'][number] {
  return Object.fromEntries(
    columns.map((field) => [field, values[field] === undefined ? null : asCell(values[field])]),
  );
}

/**
 * The file for one student: the head of the class and this row, in our JSON format. Read back it gives the same head
 * (texts over 500 characters cut short), columns and values; why a cell was refused is not carried.
 */
export function handedOutFile(
  { head, columns }: { readonly head: RosterAbout; readonly columns: readonly TextFieldKey[] },
  row: ExpectedRecord,
): string {
  const file: JsonRoster = {
    format: 'xueji-roster',
    version: JSON_VERSION,
    about: aboutOf(head),
    rows: [rowOf(columns, row)],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
