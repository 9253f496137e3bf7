import { expect, test } from 'vitest';
import { asOnScreen, type ScreenSight } from '@/lib/core/compare/as-on-screen';
import { type CompareInput, compareRecord } from '@/lib/core/compare/compare-record';
import { settleField } from '@/lib/core/compare/settle-field';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { SightDoubt } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const CROP = 'data:image/png;base64,iVBORw0KGgo=';
type Seen = ScreenSight['seen'];

function sight(field: ScreenSight['field'], seen: Seen = 'otherwise'): ScreenSight {
  return { field, seen, crop: CROP };
}

function inputOf(changes: Parameters<typeof sampleRecord>[0]): CompareInput {
  return {
    record: sampleRecord(changes),
    expected: sampleRow(),
    head: DEFAULT_HEAD,
    locators: ['idNumber'],
    samePerson: false,
  };
}

function compared(changes: Parameters<typeof sampleRecord>[0] = {}): Comparison {
  return compareRecord(inputOf(changes));
}

function lineOf({ lines }: Comparison, field: FieldKey) {
  return lines.find((line) => line.field === field);
}

test.each(['name', 'school', 'idNumber'] as const)(
  '%s that agreed is unsure, and so is the record',
  (field) => {
    const before = compared();
    const after = asOnScreen(before, [sight(field)], null);
    expect(lineOf(after, field)).toEqual({
      ...lineOf(before, field),
      verdict: 'unsure',
      reason: 'screen-differs',
      crop: CROP,
    });
    expect([before.result, after.result]).toEqual(['match', 'unsure']);
    expect(after.counts.unsure).toBe(before.counts.unsure + 1);
    expect(after.compared).toBe(before.compared - 1);
  },
);

test('a difference that nobody sees is no difference', () => {
  const before = compared({ major: '软件工程' });
  const after = asOnScreen(before, [sight('major')], null);
  expect([before.result, after.result]).toEqual(['mismatch', 'unsure']);
  expect(lineOf(after, 'major')).toMatchObject({ shown: '软件工程', shownDiffers: [], expectedDiffers: [] });
});

test.each<[string, Comparison]>([
  ['nothing is doubted', compared()],
  ['the value was in doubt already', compared({ name: '林*夏' })],
  ['the value was read from pixels', compared({ name: pixelReading('林知夏') })],
  ['a person settled it', settleField(compared({ name: '林*夏' }), 'name', 'match')],
  ['nothing was compared with it', { ...compared(), lines: [] }],
])('%s: the comparison stays as it was', (what, comparison) => {
  const doubts = what === 'nothing is doubted' ? [] : [sight('name')];
  expect(asOnScreen(comparison, doubts, null)).toBe(comparison);
});

test('what is drawn on several lines keeps its pictures', () => {
  const after = asOnScreen(compared(), [{ ...sight('major'), cropsBelow: [CROP] }], null);
  expect(lineOf(after, 'major')).toMatchObject({ crop: CROP, cropsBelow: [CROP] });
});

/** 林知夏's record in which these values are in doubt. */
function doubted(doubts: Readonly<Partial<Record<ScreenSight['field'], SightDoubt>>>) {
  const record = sampleRecord({});
  const fields = Object.entries(doubts).map(([field, doubt]) => {
    const reading = record.fields[field as ScreenSight['field']];
    return [field, { ...reading, doubt }];
  });
  return inputOf(Object.fromEntries(fields));
}

test.each<[string, SightDoubt, Seen, string, string | null, string | null]>([
  ['drawn otherwise, and seen as it says', 'drawn-otherwise', 'as-said', 'match', null, null],
  ['covered, and seen as it says', 'covered', 'as-said', 'match', null, null],
  ['for eyes only, and seen as it says', 'eyes-only', 'as-said', 'unsure', 'eyes-only', CROP],
  ['drawn otherwise, and seen so', 'drawn-otherwise', 'otherwise', 'unsure', 'screen-differs', CROP],
  ['covered, and not surely read', 'covered', 'unclear', 'unsure', 'covered', CROP],
])('a value %s', (_how, doubt, seen, verdict, reason, crop) => {
  const input = doubted({ name: doubt });
  const after = asOnScreen(compareRecord(input), [sight('name', seen)], input);
  expect(lineOf(after, 'name')).toMatchObject({ verdict, reason, crop });
  expect(after.result).toBe(verdict);
});

test('a doubt that ends does so in the checks without roster too; another one stays', () => {
  const input = doubted({ idNumber: 'covered', gender: 'drawn-otherwise' });
  const before = compareRecord(input);
  expect(before.checks.map(({ verdict }) => verdict)).toEqual(['unsure', 'unsure', 'unsure']);
  const after = asOnScreen(before, [sight('idNumber', 'as-said'), sight('gender', 'unclear')], input);
  expect(after.checks.map(({ verdict }) => verdict)).toEqual(['match', 'match', 'unsure']);
  expect(lineOf(after, 'gender')).toMatchObject({ reason: 'drawn-otherwise', crop: CROP });
});

test('what a person said meanwhile stays', () => {
  const input = doubted({ name: 'covered', major: 'covered' });
  const settled = settleField(compareRecord(input), 'name', 'mismatch');
  const after = asOnScreen(settled, [sight('name', 'as-said'), sight('major', 'as-said')], input);
  expect(lineOf(after, 'name')).toBe(lineOf(settled, 'name'));
  expect(lineOf(after, 'major')).toMatchObject({ verdict: 'match' });
});

test('a value that differs from the roster stays so, whatever ends', () => {
  const input = inputOf({ major: { state: 'text', text: '软件工程', doubt: 'covered' } });
  const after = asOnScreen(compareRecord(input), [sight('major', 'as-said')], input);
  expect(lineOf(after, 'major')).toMatchObject({ verdict: 'mismatch', crop: null });
});
