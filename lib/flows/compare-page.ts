import type { GivenRow } from '@/lib/core/choose/given-row';
import { matchedStudent } from '@/lib/core/choose/matched-student';
import { pickRecord } from '@/lib/core/choose/pick-record';
import { type FoundBy, pickRow, type RowPick, type RowRef } from '@/lib/core/choose/pick-row';
import { rowKeysOfReading } from '@/lib/core/choose/row-keys';
import { type CompareInput, compareRecord } from '@/lib/core/compare/compare-record';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { holdsDoubt } from '@/lib/core/record/in-doubt';
import type { RecordReading } from '@/lib/core/record/reading';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { recordOptions, recordsShown, rowOptions } from '@/lib/core/texts/options';
import type { Choices, CompareOutcome, RosterNote } from '@/lib/core/view/outcome';

/** What comes out, and what of the row it was compared with stays on this side. */
export interface ComparedPage {
  readonly outcome: CompareOutcome;
  /** 学号 of the row, '' without one: only for the picture */
  readonly studentNo: string;
  /** the row itself; null without one */
  readonly row: ExpectedRecord | null;
  /** which row it is; null without one */
  readonly given: GivenRow | null;
  /** what was compared, where values are in doubt that the screen may end */
  readonly inDoubt: CompareInput | null;
}

type KeptRows = Pick<RosterStore, 'kept' | 'candidates' | 'row'>;

/** Names of the counselor's other classes that may have the student of a record. */
export type SearchElsewhere = (record: RecordReading, roster: RosterAbout) => Promise<readonly string[]>;

const NOWHERE: SearchElsewhere = async () => [];

/** The row to compare with, or what has to be asked or said first. */
type Located =
  | { readonly kind: 'row'; readonly ref: RowRef | null; readonly locators: readonly FieldKey[] }
  | { readonly kind: 'outcome'; readonly outcome: CompareOutcome };

/**
 * Compares what was read from a page with the kept roster: picks the record, then its row, asks where either is not
 * certain, and compares. Without a roster only the free checks run, with the head that holds then. Rejects when the storage is out of order.
 */
export async function comparePage(
  records: readonly RecordReading[],
  choices: Choices,
  store: KeptRows,
  elsewhere: SearchElsewhere = NOWHERE,
  withoutFile: RosterAbout = DEFAULT_HEAD,
): Promise<ComparedPage> {
  const { kept, picks } = await picksOf(records, store);
  const note = kept && noteOf(kept);
  const head = kept?.head ?? withoutFile;
  const rows = picks.map((pick) => (pick?.kind === 'row' ? pick.ref.row : null));
  const chosen = choices.recordIndex;
  const picked =
    chosen !== null && chosen in records
      ? ({ kind: 'record', index: chosen } as const)
      : pickRecord(records, rows, head.school);
  if (picked.kind === 'several') {
    return withoutRow({
      state: 'asking',
      question: { kind: 'record', options: recordOptions(records, picked.indexes) },
      roster: note,
    });
  }
  const record = picked.kind === 'record' ? records[picked.index] : undefined;
  if (picked.kind === 'none' || !record) throw new Error('comparePage: a page without records');
  const located = await locate(record, picks[picked.index] ?? null, choices, note, store);
  if (located.kind === 'outcome') return withoutRow(await searched(located.outcome, record, elsewhere));
  const expected = located.ref?.row ?? null;
  const input: CompareInput = {
    record,
    expected,
    columns: kept?.columns ?? [],
    head,
    locators: located.locators,
    samePerson: choices.samePerson,
  };
  const comparison = compareRecord(input);
  const among = recordsShown(records, picked.index);
  return {
    outcome: {
      state: 'done',
      comparison,
      recordIndex: picked.index,
      ...(among && { among }),
      roster: note && withStudent(note, located.ref),
    },
    studentNo: expected?.values.studentNo ?? '',
    row: expected,
    given: kept && located.ref ? { loadedAt: kept.loadedAt, rowId: located.ref.rowId } : null,
    inDoubt: holdsDoubt(record) ? input : null,
  };
}

/** What is kept, and for each record which of its rows may be meant; null without a roster. */
async function picksOf(records: readonly RecordReading[], store: KeptRows) {
  // asked together: each is a journey to the disk
  const [kept, found] = await Promise.all([
    store.kept(),
    Promise.all(records.map((record) => store.candidates(rowKeysOfReading(record)))),
  ]);
  const picks = records.map((record, index): RowPick | null => {
    const candidates = found[index];
    return kept && candidates ? pickRow(record, candidates) : null;
  });
  return { kept, picks };
}

function withoutRow(outcome: CompareOutcome): ComparedPage {
  return { outcome, studentNo: '', row: null, given: null, inDoubt: null };
}

function noteOf({ fileName, role, head }: KeptRoster): RosterNote {
  return { fileName, role, head };
}

function withStudent(note: RosterNote, ref: RowRef | null): RosterNote {
  if (!ref) return note;
  const student = matchedStudent(ref.row);
  return { ...note, student, ...(ref.isAdded ? { isAdded: true as const } : {}) };
}

async function locate(
  record: RecordReading,
  pick: RowPick | null,
  choices: Choices,
  roster: RosterNote | null,
  store: KeptRows,
): Promise<Located> {
  if (!pick) return { kind: 'row', ref: null, locators: [] };
  switch (pick.kind) {
    case 'row':
      return pick;
    case 'none':
      return {
        kind: 'outcome',
        outcome: { state: 'failed', reason: hasKey(record) ? 'no-row' : 'no-key', roster },
      };
    case 'other-person':
      return choices.samePerson
        ? { kind: 'row', ref: pick.ref, locators: [] }
        : { kind: 'outcome', outcome: { state: 'asking', question: { kind: 'other-person' }, roster } };
    case 'several': {
      // only a row that was offered may be chosen: the page side learns of no other
      const chosen = pick.found.find(({ ref }) => ref.rowId === choices.rowId);
      const ref = chosen ? await store.row(chosen.ref.rowId) : null;
      if (chosen && ref) return { kind: 'row', ref, locators: locatorsOf(chosen.foundBy) };
      const question = { kind: 'row', options: rowOptions(record, pick.found) } as const;
      return { kind: 'outcome', outcome: { state: 'asking', question, roster } };
    }
    default:
      return pick satisfies never;
  }
}

/** To a counselor it is also said where else the student may be. */
async function searched(
  outcome: CompareOutcome,
  record: RecordReading,
  elsewhere: SearchElsewhere,
): Promise<CompareOutcome> {
  if (outcome.state !== 'failed' || outcome.reason !== 'no-row') return outcome;
  if (outcome.roster?.role !== 'counselor') return outcome;
  const otherClasses = await elsewhere(record, outcome.roster.head);
  return otherClasses.length === 0 ? outcome : { ...outcome, otherClasses };
}

function hasKey(record: RecordReading): boolean {
  return Object.values(rowKeysOfReading(record)).some((key) => key !== null);
}

function locatorsOf(foundBy: readonly FoundBy[]): FieldKey[] {
  return foundBy.flatMap((key): FieldKey[] => (key === 'name' ? ['name', 'birthDate'] : [key]));
}
