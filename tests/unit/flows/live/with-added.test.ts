import { describe, expect, test } from 'vitest';
import type { RowRef } from '@/lib/core/choose/pick-row';
import type { RecordReading } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { boardRows } from '@/lib/core/session/board-rows';
import type { ClassStore } from '@/lib/core/session/class-store';
import { NO_CHOICES } from '@/lib/core/view/outcome';
import { comparePage } from '@/lib/flows/compare-page';
import { withAdded } from '@/lib/flows/live/with-added';
import { classOf, classRow, classStudent } from '@/tests/support/made-up-class';
import { rowsInMemory } from '@/tests/support/rows-in-memory';
import { HEAD, HERE, landingIn, OTHER, storeOf } from './live-class';

const ADDED = classStudent(7, {
  row: null,
  name: classRow(7).values.name ?? '',
  studentNo: classRow(7).values.studentNo ?? '',
});
const CLASS = classOf([classStudent(0), classStudent(1), ADDED]);
const ROSTER: Roster = {
  fileName: '名册.xlsx',
  head: HEAD,
  columns: HERE.about.columns,
  rows: [classRow(0), classRow(1)],
  problems: [],
  notices: [],
};
const plainly = (ask: () => Promise<readonly RowRef[]>) => ask();

function page(index: number, shown: Readonly<Record<string, string>> = {}): readonly RecordReading[] {
  const values = { ...classRow(index).values, school: DEFAULT_HEAD.school, ...shown };
  const fields = Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, { state: 'text', text }] as const),
  );
  return [{ title: '', fields, photo: 'missing', notShown: [] }];
}

async function compared(
  records: readonly RecordReading[],
  classes: ClassStore,
  roster = ROSTER,
  choices = NO_CHOICES,
) {
  return comparePage(records, choices, withAdded(rowsInMemory(roster), classes, plainly));
}

describe('a live check of a student who was added by hand', () => {
  test('compares 学号, name and school, says that the rest is not in the roster, and is not 一致', async () => {
    const { outcome, studentNo } = await compared(page(7), await storeOf(CLASS));
    if (outcome.state !== 'done') throw new Error(`not compared: ${outcome.state}`);
    const { comparison, roster } = outcome;
    expect(comparison).toMatchObject({ result: 'unsure', compared: 3, otherPerson: false });
    expect(comparison.lines.filter(({ verdict }) => verdict === 'match').map(({ field }) => field)).toEqual([
      'name',
      'school',
      'studentNo',
    ]);
    expect(comparison.lines.find(({ field }) => field === 'idNumber')).toMatchObject({
      verdict: 'unlisted',
      reason: 'refused',
      refused: 'not-in-roster',
    });
    expect(roster).toMatchObject({ isAdded: true });
    expect(studentNo).toBe(ADDED.studentNo);
  });

  test('lands on them', async () => {
    const classes = await storeOf(CLASS);
    const { live, surprises } = landingIn(classes);
    const { outcome, row } = await compared(page(7), classes);
    if (outcome.state !== 'done' || row === null) throw new Error('not compared');
    await live.land('tab', { comparison: outcome.comparison, row, head: HEAD });
    const kept = await classes.read('class-1');
    const rows = kept.ok && kept.value ? boardRows(kept.value) : [];
    expect(rows.map(({ student, standing }) => [student.studentKey, standing.state])).toEqual([
      ['student-0', 'waiting'],
      ['student-1', 'waiting'],
      ['student-7', 'eyes'],
    ]);
    expect(surprises).toEqual([]);
  });

  test('differs when the page names another school', async () => {
    const { outcome } = await compared(page(7, { school: '西南大学校' }), await storeOf(CLASS));
    expect(outcome).toMatchObject({ state: 'done', comparison: { result: 'mismatch' } });
  });

  test('a 学号 of theirs beside the ID of somebody of the roster is asked, and either can be taken', async () => {
    const mixed = page(0, { studentNo: ADDED.studentNo });
    const classes = await storeOf(CLASS);
    const { outcome } = await compared(mixed, classes);
    if (outcome.state !== 'asking' || outcome.question.kind !== 'row') throw new Error('not asked');
    expect(outcome.question.options.map(({ agrees }) => agrees)).toEqual([
      ['studentNo'],
      ['idNumber', 'examineeNo', 'name'],
    ]);
    const rowId = outcome.question.options[0]?.rowId ?? null;
    const chosen = await compared(mixed, classes, ROSTER, { ...NO_CHOICES, rowId });
    expect(chosen).toMatchObject({ studentNo: ADDED.studentNo, outcome: { state: 'done' } });
  });
});

test('in a roster of one row they are themselves, not that row’s student', async () => {
  const roster = { ...ROSTER, rows: [classRow(0)] };
  const { outcome, studentNo } = await compared(page(7), await storeOf(CLASS), roster);
  expect(outcome).toMatchObject({ state: 'done', roster: { isAdded: true } });
  expect(studentNo).toBe(ADDED.studentNo);
});

test.each([
  ['nobody was added', HERE],
  ['another class is open', OTHER],
])('nobody is found when %s', async (_, open) => {
  const { outcome } = await compared(page(7), await storeOf(open, CLASS));
  expect(outcome).toMatchObject({ state: 'failed', reason: 'no-row' });
});

test('the roster’s own students are compared as without them', async () => {
  const { outcome } = await compared(page(1), await storeOf(CLASS));
  expect(outcome).toMatchObject({ state: 'done', comparison: { result: 'match' } });
  expect(outcome.roster).not.toHaveProperty('isAdded');
});

test('the classes are read once for all records of a page', async () => {
  const classes = await storeOf(CLASS);
  let reads = 0;
  const counted = withAdded(
    rowsInMemory(ROSTER),
    {
      openClass: () => classes.openClass(),
      list: () => classes.list(),
      read: (classKey) => {
        reads += 1;
        return classes.read(classKey);
      },
    },
    plainly,
  );
  await comparePage([...page(7), ...page(0)], NO_CHOICES, counted);
  expect(reads).toBe(1);
});
