import { trimLayout } from '@/lib/core/characters/blanks';
import { compareLevel } from '@/lib/core/compare/compare-listed';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import { readStatus } from '@/lib/core/values/status';
import { rowKeysOfReading, rowKeysOfRow } from './row-keys';

/**
 * - `record`: compare this one (`index` into the page's records)
 * - `several`: nothing tells them apart; a person chooses (`indexes` into the page's records)
 * - `none`: the page has no record
 */
export type RecordPick =
  | { readonly kind: 'record'; readonly index: number }
  | { readonly kind: 'several'; readonly indexes: readonly number[] }
  | { readonly kind: 'none' };

interface Candidate {
  readonly index: number;
  readonly record: RecordReading;
  readonly row: ExpectedRecord | null;
}

/**
 * Which of the records on a page is compared. The caller looks up a row for each record first (`pickRow`):
 * `rows[i]` is the row of `records[i]`, null when there is none, several or no file. `school` is the head's school.
 *
 * A former record (不在籍) never wins over one that is not. One current record is the one, whatever it says: its
 * differences are what we look for. Among several: the one whose 学号 is its row's, then the one whose school is the
 * head's or the row's, then the one whose 层次 is the row's; still a tie: ask, with what the page says.
 */
export function pickRecord(
  records: readonly RecordReading[],
  rows: readonly (ExpectedRecord | null)[],
  school: string,
): RecordPick {
  const all = records.map((record, index): Candidate => ({ index, record, row: rows[index] ?? null }));
  const notFormer = all.filter(({ record }) => inRegister(record) !== false);
  const current = notFormer.length > 0 ? notFormer : all;
  const left = [hasRowsNumber, hasSchool(school), hasRowsLevel].reduce(narrow, current);
  const [first] = left;
  if (first === undefined) return { kind: 'none' };
  if (left.length === 1) return { kind: 'record', index: first.index };
  return { kind: 'several', indexes: left.map(({ index }) => index) };
}

type Test = (candidate: Candidate) => boolean;

/** A test that nobody passes, or everybody, tells nothing. */
function narrow(candidates: readonly Candidate[], test: Test): readonly Candidate[] {
  if (candidates.length === 1) return candidates;
  const passed = candidates.filter(test);
  return passed.length > 0 ? passed : candidates;
}

function textOf({ fields }: RecordReading, field: 'status' | 'school' | 'level'): string {
  const reading = fields[field];
  return reading && reading.state !== 'unreadable' ? trimLayout(reading.text) : '';
}

function inRegister(record: RecordReading): boolean | null {
  return readStatus(textOf(record, 'status')).inRegister;
}

function hasRowsNumber({ record, row }: Candidate): boolean {
  const shown = rowKeysOfReading(record).studentNo;
  return row !== null && shown !== null && shown === rowKeysOfRow(row).studentNo;
}

function hasSchool(school: string): Test {
  return ({ record, row }) => {
    const shown = textOf(record, 'school');
    return shown !== '' && (shown === school || shown === row?.values.school);
  };
}

function hasRowsLevel({ record, row }: Candidate): boolean {
  const shown = textOf(record, 'level');
  const expected = row?.values.level ?? '';
  if (shown === '' || expected === '') return false;
  const { verdict } = compareLevel(shown, expected);
  return verdict === 'match' || verdict === 'variant';
}
