import { expect, test } from 'vitest';
import { differingFields } from '@/lib/core/capture/differing-fields';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const BOXES = [{ left: 0, top: 0, width: 60, height: 20 }];
const VALUES = [
  { field: 'name', said: '林知夏', boxes: BOXES },
  { field: 'enrollDate', said: '2026年09月01日', boxes: BOXES },
] as const;

test.each([
  [['林知夏', '2026年09月01日'], []],
  [['林知夏', '2026年09月02日'], ['enrollDate']],
  [['王林知夏', '2026年09月01日'], ['name']],
  [
    ['王林知夏', '2025年09月01日'],
    ['name', 'enrollDate'],
  ],
])('read %j: %j differ', (texts, fields) => {
  expect(
    differingFields(
      VALUES,
      texts.map((text) => evidenceOf(text)),
    ),
  ).toEqual(fields);
});

test('a value that is not in the picture differs, and so does one that was not read', () => {
  expect(differingFields(VALUES, [evidenceOf('林知夏'), { lines: [], crop: '' }])).toEqual(['enrollDate']);
  expect(differingFields(VALUES, [evidenceOf('林知夏')])).toEqual(['enrollDate']);
});
