import { expect, test } from 'vitest';
import { isUntold, marginReachedByForms, marginReachedFor } from '@/lib/core/characters/measured-margin';
import { isKnown } from '@/lib/core/characters/weak-characters';
import data from '@/lib/core/data/measured-margins.json' with { type: 'json' };

test('増 was seen nearly as near to 增 as 增 itself, nothing to 林, and nobody looked at 甍', () => {
  expect(marginReachedFor('增')).toBeGreaterThan(1);
  expect(marginReachedFor('林')).toBe(0);
  expect(marginReachedFor('甍')).toBeNull();
});

test('each character is measured once, and is one that the recogniser can give', () => {
  const measured = Array.from(data.measured);
  expect(new Set(measured).size).toBe(measured.length);
  expect(measured.filter((one) => !isKnown(one))).toEqual([]);
});

test('what was reached is of measured characters, each with one margin', () => {
  const reached = Object.values(data.reached).flatMap((some) => Array.from(some));
  expect(new Set(reached).size).toBe(reached.length);
  expect(reached.filter((one) => marginReachedFor(one) === null)).toEqual([]);
  expect(
    Object.keys(data.reached)
      .map(Number)
      .every((margin) => margin > 0 && margin < 12),
  ).toBe(true);
});

test('幵 is drawn so much like 开 that no drawing of 开 tells them; 稅 is as near to 税 among words', () => {
  expect(['开', '增', '林'].map(isUntold)).toEqual([true, false, false]);
  expect(marginReachedByForms('税')).toBeGreaterThan(1);
  expect([marginReachedByForms('林'), marginReachedByForms('甍')]).toEqual([0, null]);
});
