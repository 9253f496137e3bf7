import { expect, test } from 'vitest';
import { makePerson } from '@/bench/reading/people';
import { Random } from '@/bench/reading/random';
import type { RecordLook } from '@/bench/reading/record-html';
import type { SampleTruth } from '@/bench/reading/sample';
import { SampleCounts } from '@/bench/reading/sample-counts';
import type { RecordReading } from '@/lib/core/record/reading';

const LOOK: RecordLook = {
  layout: 'one-column',
  background: 'plain',
  font: 'Noto Sans CJK SC',
  size: 12,
  colon: true,
  paleLabels: false,
  narrow: false,
};
/** nobody with a planted value or a hard name */
const PERSON = makePerson(new Random(4), 4);
const PAGE: SampleTruth = {
  part: 'wider',
  kind: 'values',
  index: 4,
  scale: 1,
  look: LOOK,
  jpeg: null,
  person: PERSON,
  boxes: {},
};
const NOTHING: RecordReading = { title: '', fields: {}, photo: 'unknown', notShown: ['examineeNo'] };
const AS_SHOWN: RecordReading = {
  ...NOTHING,
  fields: Object.fromEntries(
    Object.entries(PERSON.shown).map(([key, text]) => [key, { state: 'text', text }]),
  ),
};

function rowsOf(...samples: readonly SampleTruth[]): readonly string[] {
  const counts = new SampleCounts('none');
  for (const sample of samples) counts.add(sample, AS_SHOWN);
  return [...counts.tallies.bySample.keys()];
}

test.each<[string, Partial<SampleTruth>, Partial<RecordLook>, readonly string[]]>([
  [
    'a page',
    {},
    {},
    ['protected pages 1x', '12 px', '12 px at 1x', 'ground dark on white', 'fonts tuned on', 'style sans'],
  ],
  ['a page at 150 %', { scale: 1.5 }, { size: 16 }, ['protected pages 1.5x', '16 px at 1.5x']],
  [
    'a picture at 125 %',
    { kind: 'picture', scale: 1.25 },
    {},
    ['pictures', 'pictures 1.25x', '12 px at 1.25x'],
  ],
  ['white on green', {}, { background: 'green' }, ['ground white on colour', 'background green']],
  ['a gradient', {}, { background: 'gradient' }, ['ground dark on a gradient']],
  ['light on dark', {}, { background: 'dark' }, ['ground light on dark']],
  ['a face never seen', {}, { font: 'FandolKai' }, ['fonts never tuned on', 'style Kai', 'font FandolKai']],
  [
    'a face made from one seen',
    {},
    { font: 'Droid Sans Fallback' },
    ['fonts kin of those tuned on', 'style sans'],
  ],
  ['a face only reported', {}, { font: 'AR PL UKai CN' }, ['fonts never tuned on', 'style Kai']],
  [
    'a face that margins were measured in',
    {},
    { font: 'Noto Serif CJK SC' },
    ['fonts tuned on', 'style Song'],
  ],
])('%s is counted in its rows', (_, sample, look, rows) => {
  expect(rowsOf({ ...PAGE, ...sample, look: { ...LOOK, ...look } })).toEqual(
    expect.arrayContaining([...rows]),
  );
});

const CLOSER = 'protected pages 1.25x, doubtful values enlarged';

test.each<[string, readonly Partial<SampleTruth>[], boolean]>([
  ['a page and the same at twice its scale', [{ scale: 1.25 }, { scale: 2.5 }], true],
  ['a page alone', [{ scale: 1.25 }], false],
  ['another page at twice its scale', [{ scale: 1.25 }, { scale: 2.5, index: 5 }], false],
  ['the same at another scale', [{ scale: 1.25 }, { scale: 3 }], false],
])('%s: looked at more closely %j', (_, samples, isCloser) => {
  expect(rowsOf(...samples.map((one) => ({ ...PAGE, ...one }))).includes(CLOSER)).toBe(isCloser);
});

test('a closer look counts the record once more', () => {
  const counts = new SampleCounts('none');
  for (const scale of [1, 2] as const) counts.add({ ...PAGE, scale }, AS_SHOWN);
  expect(counts.tallies.of('all', 'other fields').fields).toBe(3 * 16);
  expect(counts.tallies.of('all', 'names, ordinary')).toMatchObject({ fields: 3, exact: 3, unsure: 0 });
});

test.each<['none' | 'wrong', number]>([
  ['none', 0],
  ['wrong', 17],
])('of a record that was not read, with words of %s: %d lines', (words, lines) => {
  const counts = new SampleCounts(words);
  counts.add(PAGE, NOTHING);
  expect(counts.words).toHaveLength(lines);
});
