import { expect, test } from 'vitest';
import { LISTED_FIELDS } from '@/lib/core/fields/kinds';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import { readDuration } from '@/lib/core/values/duration';
import { readEthnicity } from '@/lib/core/values/ethnicity';

test('no list names a value twice or with a blank', () => {
  for (const list of LISTED_FIELDS) {
    const values = LISTED_VALUES[list];
    expect(new Set(values).size).toBe(values.length);
    expect(values.filter((value) => /\s/.test(value))).toEqual([]);
  }
});

test('what is listed is what comparing understands; 穿青人 stays itself', () => {
  expect(LISTED_VALUES.ethnicity.filter((value) => readEthnicity(value) === null)).toEqual(['穿青人']);
  expect(LISTED_VALUES.duration.filter((value) => readDuration(value) === null)).toEqual([]);
});
