import { describe, expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { NO_CHOICES } from '@/lib/core/view/outcome';
import { comparePage } from '@/lib/flows/compare-page';
import { madeUpRoster, rowsInMemory } from '@/tests/support/rows-in-memory';

const roster = await madeUpRoster();
const CLASS = rowsInMemory(roster);
const OWN = rowsInMemory({ ...roster, rows: roster.rows.slice(0, 1) });
const NO_FILE = { ...CLASS, kept: async () => null };

const GOOD: Readonly<Partial<Record<TextFieldKey, string>>> = {
  name: '林知夏',
  gender: '女',
  birthDate: '2006年03月18日',
  ethnicity: '汉族',
  idNumber: '500109200603180029',
  school: '西南大学',
  level: '本科',
  major: '计算机科学与技术',
  duration: '4 年',
  studentNo: '222026321062001',
  enrollDate: '2026年09月01日',
  expectedGraduation: '2030年06月30日',
  status: '在籍（注册学籍）',
};

function recordOf(values: Readonly<Partial<Record<TextFieldKey, string>>>): RecordReading {
  const fields = Object.fromEntries(
    Object.entries(values).map(([key, text]): [string, FieldReading] => [key, { state: 'text', text }]),
  );
  return { title: '', fields, photo: 'present', notShown: ['examineeNo'] };
}

const SOMEBODY = {
  name: '周不在册',
  idNumber: '110105200604010016',
  studentNo: '222026999999999',
} as const;

test('without a file the school is the one that the person gave, else the default', async () => {
  const schoolLine = async (head?: RosterAbout) => {
    const { outcome } = await comparePage([recordOf(GOOD)], NO_CHOICES, NO_FILE, undefined, head);
    if (outcome.state !== 'done') throw new Error('not compared');
    return outcome.comparison.lines.find(({ field }) => field === 'school');
  };
  expect(await schoolLine()).toMatchObject({ verdict: 'match', expected: '西南大学' });
  const other = { ...DEFAULT_HEAD, school: '重庆大学' };
  expect(await schoolLine(other)).toMatchObject({ verdict: 'mismatch', expected: '重庆大学' });
});

describe('picking the row', () => {
  test('by 学号, and the picture learns that number', async () => {
    const { outcome, studentNo } = await comparePage([recordOf(GOOD)], NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'done', comparison: { result: 'match' }, recordIndex: 0 });
    expect(studentNo).toBe('222026321062001');
  });

  test('a record of nobody in the file is said, not compared', async () => {
    const { outcome, studentNo } = await comparePage([recordOf({ ...GOOD, ...SOMEBODY })], NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'no-row' });
    expect(studentNo).toBe('');
  });

  test('of a record of nobody a counselor hears which other classes may have it', async () => {
    const nobody = [recordOf({ ...GOOD, ...SOMEBODY })];
    const searched: unknown[] = [];
    const { outcome, row } = await comparePage(nobody, NO_CHOICES, CLASS, async (record, { className }) => {
      searched.push([record, className]);
      return ['B 班'];
    });
    expect(outcome).toMatchObject({ state: 'failed', reason: 'no-row', otherClasses: ['B 班'] });
    expect(searched).toEqual([[nobody[0], outcome.roster?.head.className]]);
    expect(row).toBe(null);
    const alone = await comparePage(nobody, NO_CHOICES, CLASS, async () => []);
    expect(alone.outcome).not.toHaveProperty('otherClasses');
  });

  test('the row that was compared is handed on', async () => {
    const { row } = await comparePage([recordOf(GOOD)], NO_CHOICES, CLASS);
    expect(row?.values).toMatchObject({ name: '林知夏', studentNo: '222026321062001' });
  });

  test('a record without anything sure to find it by is said so', async () => {
    const { outcome } = await comparePage([recordOf({ school: '西南大学' })], NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'no-key' });
  });

  test('keys that point to two rows are asked about, then the disagreeing key is the mismatch', async () => {
    const mixed = [recordOf({ ...GOOD, studentNo: '222026321062003' })];
    const { outcome } = await comparePage(mixed, NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'asking', question: { kind: 'row' } });
    const chosen = await comparePage(mixed, { ...NO_CHOICES, rowId: 0 }, CLASS);
    if (chosen.outcome.state !== 'done') throw new Error('the chosen row is compared');
    const differing = chosen.outcome.comparison.lines.filter(({ verdict }) => verdict === 'mismatch');
    expect(differing.map(({ field }) => field)).toEqual(['studentNo']);
  });

  test('a row that was not offered cannot be chosen', async () => {
    const mixed = [recordOf({ ...GOOD, studentNo: '222026321062003' })];
    const { outcome } = await comparePage(mixed, { ...NO_CHOICES, rowId: 5 }, CLASS);
    expect(outcome.state).toBe('asking');
  });

  test('a one-row file of somebody else is asked about before anything is red', async () => {
    const other = [recordOf({ ...GOOD, ...SOMEBODY })];
    const { outcome } = await comparePage(other, NO_CHOICES, OWN);
    expect(outcome).toMatchObject({ state: 'asking', question: { kind: 'other-person' } });
    const anyway = await comparePage(other, { ...NO_CHOICES, samePerson: true }, OWN);
    expect(anyway.outcome).toMatchObject({ state: 'done', comparison: { result: 'mismatch' } });
  });

  test('without a file the free checks run and nothing is called a match but the school', async () => {
    const { outcome } = await comparePage([recordOf(GOOD)], NO_CHOICES, NO_FILE);
    if (outcome.state !== 'done') throw new Error('the free checks run');
    expect(outcome.comparison.result).toBe('none');
    expect(outcome.comparison.checks).toHaveLength(3);
    const matching = outcome.comparison.lines.filter(({ verdict }) => verdict === 'match');
    expect(matching.map(({ field }) => field)).toEqual(['school']);
  });
});

describe('picking the record', () => {
  const former = recordOf({ ...GOOD, level: '专科', status: '不在籍（毕业）', studentNo: '2023001' });

  test('an earlier record that is no longer in the register does not stand in the way', async () => {
    const { outcome } = await comparePage([former, recordOf(GOOD)], NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'done', recordIndex: 1 });
  });

  test('two current records that nothing tells apart are asked about', async () => {
    const twice = [recordOf(GOOD), recordOf(GOOD)];
    const { outcome } = await comparePage(twice, NO_CHOICES, CLASS);
    expect(outcome).toMatchObject({ state: 'asking', question: { kind: 'record' } });
    const second = await comparePage(twice, { ...NO_CHOICES, recordIndex: 1 }, CLASS);
    expect(second.outcome).toMatchObject({ state: 'done', recordIndex: 1 });
  });
});
