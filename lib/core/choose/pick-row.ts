import type { FieldKey } from '@/lib/core/fields/fields';
import { KEY_FIELDS, ROW_NUMBERS } from '@/lib/core/fields/key-fields';
import type { NumberField } from '@/lib/core/fields/kinds';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import {
  nameKeyOfReading,
  nameKeyOfRow,
  ROW_KEYS,
  type RowKey,
  rowKeysOfReading,
  rowKeysOfRow,
} from './row-keys';

/** A row of the kept roster and its place in it. */
export interface RowRef {
  readonly rowId: number;
  readonly row: ExpectedRecord;
  /** no row of the roster: the counselor added this student to the class by hand */
  readonly isAdded?: true;
}

/** The rows that a record's keys point to, looked up by whoever keeps the roster. A null key has no rows. */
export interface RowCandidates extends Readonly<Record<RowKey, readonly RowRef[]>> {
  /** The row of a file with one row; null for every other file. */
  readonly only: RowRef | null;
}

/** The field by which a row was found; `name` stands for name and birth date. */
export type FoundBy = NumberField | 'name';

/** A row that some of a record's keys point to, and which. */
export interface FoundRow {
  readonly ref: RowRef;
  readonly foundBy: readonly FoundBy[];
}

/**
 * - `row`: this row; `locators` are the fields that found it (none for a file of one row)
 * - `several`: keys point to different rows, or one key to several: a person chooses
 * - `other-person`: the file's only row differs in everything that tells people apart
 * - `none`: no row of the roster
 */
export type RowPick =
  | { readonly kind: 'row'; readonly ref: RowRef; readonly locators: readonly FieldKey[] }
  | { readonly kind: 'several'; readonly found: readonly FoundRow[] }
  | { readonly kind: 'other-person'; readonly ref: RowRef }
  | { readonly kind: 'none' };

/**
 * The roster's row for a record. By 学号, else ID number, else 考生号, else name and birth date; a key that points
 * elsewhere than the others is itself likely the error hunted, so nothing is decided by guess then. A file of one row
 * is always compared, unless 学号, ID and name (as far as both sides have them, two at least) all disagree. Read from
 * pixels, a roster's row is taken without asking only when two of 学号, ID (with a right check digit) and name are its own.
 */
export function pickRow(record: RecordReading, candidates: RowCandidates): RowPick {
  if (candidates.only !== null) return pickOnly(record, candidates.only);
  const strong = collect(candidates, ROW_NUMBERS);
  const [first] = strong.values();
  // Two people of one name and birth date do not make a doubt of what 学号 or ID say; a third person does.
  const nameSays = candidates.nameBirth;
  const confirmed =
    first !== undefined && strong.size === 1 && nameSays.some(({ rowId }) => rowId === first.ref.rowId);
  const all = confirmed ? strong : collect(candidates, ROW_KEYS);
  const found = [...all.values()];
  const [only] = found;
  if (only === undefined) return { kind: 'none' };
  if (found.length === 1 && (!isFromPixels(record) || twoKeysAgree(record, only.ref)))
    return { kind: 'row', ref: only.ref, locators: locatorsOf(only.foundBy, nameSays, only.ref) };
  return {
    kind: 'several',
    found: found.map(({ ref, foundBy }) => ({ ref, foundBy: [...foundBy] })),
  };
}

function isFromPixels(record: RecordReading): boolean {
  return KEY_FIELDS.some((field) => record.fields[field]?.state === 'pixels');
}

/** One misread digit points to a neighbour in the class: from pixels two of 学号, ID and name must be the row's. */
function twoKeysAgree(record: RecordReading, ref: RowRef): boolean {
  return keyPairs(record, ref).filter(([page, row]) => page !== null && page === row).length >= 2;
}

interface Found {
  readonly ref: RowRef;
  readonly foundBy: Set<FoundBy>;
}

function collect(candidates: RowCandidates, keys: readonly RowKey[]): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const key of keys) {
    for (const ref of candidates[key]) {
      const entry = found.get(ref.rowId) ?? { ref, foundBy: new Set() };
      entry.foundBy.add(key === 'nameBirth' ? 'name' : key);
      found.set(ref.rowId, entry);
    }
  }
  return found;
}

/** Name and birth date only located the row when nothing stronger did. */
function locatorsOf(foundBy: Set<FoundBy>, nameSays: readonly RowRef[], ref: RowRef): readonly FieldKey[] {
  const strong = [...foundBy].filter((key) => key !== 'name');
  if (strong.length > 0) return strong;
  return nameSays.some(({ rowId }) => rowId === ref.rowId) ? ['name', 'birthDate'] : [];
}

function pickOnly(record: RecordReading, ref: RowRef): RowPick {
  const comparable = keyPairs(record, ref).filter(([page, row]) => page !== null && row !== null);
  const otherPerson = comparable.length >= 2 && comparable.every(([page, row]) => page !== row);
  return otherPerson ? { kind: 'other-person', ref } : { kind: 'row', ref, locators: [] };
}

/** 学号, ID and name, on the page and in the row. */
function keyPairs(record: RecordReading, ref: RowRef): readonly (readonly [string | null, string | null])[] {
  const shown = rowKeysOfReading(record);
  const expected = rowKeysOfRow(ref.row);
  return KEY_FIELDS.map((field) =>
    field === 'name' ? [nameKeyOfReading(record), nameKeyOfRow(ref.row)] : [shown[field], expected[field]],
  );
}
