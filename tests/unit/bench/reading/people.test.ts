import { expect, test } from 'vitest';
import { makePerson } from '@/bench/reading/people';
import { NAME_KINDS } from '@/bench/reading/plant-wrong-name';
import { Random } from '@/bench/reading/random';
import { checkIdNumber } from '@/lib/core/values/id-check';

const everybody = Array.from({ length: 240 }, (_, index) => makePerson(new Random(index), index));
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '') || (text ?? '');
}

test('a third has one value that differs, and nothing else does', () => {
  expect(everybody.filter(({ planted }) => planted !== null)).toHaveLength(80);
  for (const { shown, expected, planted } of everybody) {
    const differing = Object.keys(expected).filter(
      (key) => plain(shown[key as 'name']) !== plain(expected[key as 'name']),
    );
    expect(differing).toEqual(planted === null ? [] : [planted]);
  }
});

test('every kind of wrong name and every confusable school is among them', () => {
  const kinds = new Set(everybody.map(({ wrongKind }) => wrongKind));
  expect(NAME_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  const schools = new Set(everybody.map(({ shown }) => shown.school));
  expect(schools.size).toBe(13);
});

test('nobody has an ID with a wrong check digit unless it was planted', () => {
  const wrong = everybody.filter(
    ({ shown, planted }) => planted !== 'idNumber' && checkIdNumber(shown.idNumber ?? '') !== 'ok',
  );
  expect(wrong).toEqual([]);
});
