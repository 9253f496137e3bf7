import { describe, expect, test } from 'vitest';
import { comparison, pageOutcome, records } from '@/lib/core/messages/shapes';
import { DONE } from '@/tests/support/check-world';
import { evidenceOf, pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord } from '@/tests/support/sample-record';

const LINE = {
  field: 'name',
  verdict: 'match',
  reason: 'pixels-look-alike',
  refused: null,
  shown: '林',
  expected: '林',
  shownDiffers: [],
  expectedDiffers: [],
  locator: false,
} as const;

describe('a field read from pixels, sent from a page', () => {
  test('comes through whole, list scores and shapes included', () => {
    const listed = [{ list: 'gender', best: { value: '女', score: -0.1 }, second: null, free: -0.1 }];
    const record = sampleRecord({
      gender: pixelReading('女', { listed, shapes: { 0: { margin: -1.5, rival: '汝', distance: 9 } } }),
    });
    expect(records.parse([record])).toEqual([record]);
  });

  test.each([
    ['too many lines', { lines: Array.from({ length: 7 }, () => []), crop: '' }],
    ['too many crops', evidenceOf('女', { crops: Array.from({ length: 9 }, () => '女') })],
    ['a probability above 1', evidenceOf('女', { probability: 1.5 })],
    ['a crop that is no PNG', { ...evidenceOf('女'), crop: 'https://example.com/a.png' }],
  ])('is refused with %s', (_, evidence) => {
    const record = sampleRecord({ gender: { state: 'pixels', text: '女', evidence } });
    expect(records.safeParse([record]).success).toBe(false);
  });
});

describe('a line that a person has seen', () => {
  const line = {
    ...LINE,
    readBy: 'hand',
    settledFrom: 'pixels',
    crop: evidenceOf('林').crop,
    otherForms: [{ character: '学', others: '學斈' }],
  };
  const counts = { match: 1, variant: 0, mismatch: 0, unsure: 0, absent: 0, unlisted: 0 };
  const whole = { result: 'match', checks: [], counts, compared: 1, notCompared: 0, otherPerson: false };

  test('comes through whole, with its picture and what it could be taken for', () => {
    expect(comparison.parse({ ...whole, lines: [line] }).lines).toEqual([line]);
  });

  test.each(['https://example.com/a.png', 'data:image/svg+xml,<svg/>', 'javascript:alert(1)'])(
    'is refused with a picture that is no PNG: %s',
    (crop) => {
      expect(comparison.safeParse({ ...whole, lines: [{ ...line, crop }] }).success).toBe(false);
    },
  );
});

test.each([
  [{ state: 'failed', reason: 'no-row', roster: null, otherClasses: ['B 班'] }, true],
  [{ state: 'failed', reason: 'no-row', roster: null }, true],
  [{ state: 'failed', reason: 'no-row', roster: null, otherClasses: 'B 班' }, false],
  [{ ...DONE, savePictures: 'always' }, true],
  [{ ...DONE, savePictures: 'sometimes' }, false],
])('what a class says beside an outcome: %j', (outcome, isAccepted) => {
  const parsed = pageOutcome.safeParse(outcome);
  expect(parsed.success).toBe(isAccepted);
  if (isAccepted) expect(parsed.data).toEqual(outcome);
});
