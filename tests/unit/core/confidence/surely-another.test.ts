import { expect, test } from 'vitest';
import { isSameDrawing, isTellable, kindOf, mayBe } from '@/lib/core/confidence/surely-another';
import type { ReadCharacter } from '@/lib/core/record/pixels';

test.each([
  ['林', 'han'],
  ['7', 'narrow'],
  ['X', 'narrow'],
  ['·', 'mark'],
  ['(', 'mark'],
  ['年', 'han'],
])('%s is %s', (character, kind) => {
  expect(kindOf(character)).toBe(kind);
});

test.each([
  ['7', true],
  ['X', true],
  ['伟', true],
  ['翀', false],
  ['真', false],
  ['·', false],
])('%s is read as itself wherever it is drawn: %s', (character, tellable) => {
  expect(isTellable(character)).toBe(tellable);
});

test.each([
  ['x', 'X', true],
  ['（', '(', true],
  ['２', '2', true],
  ['2', '3', false],
])('%s and %s are one drawing: %s', (one, other, same) => {
  expect(isSameDrawing(one, other)).toBe(same);
});

const read = (character: string, others: ReadCharacter['others'] = []): ReadCharacter => ({
  character,
  probability: 0.99,
  left: 0,
  right: 1,
  others,
});

test.each([
  ['itself', '2', read('2'), true],
  ['another digit', '2', read('3'), false],
  [
    'another digit beside which it has a share',
    '2',
    read('3', [{ character: '2', probability: 0.002 }]),
    true,
  ],
  ['another form of it', '吳', read('吴'), true],
  ['a form of it that it is read for', '吴', read('吳'), true],
  ['what people take for it', '未', read('末'), true],
  ['a ring', '0', read('〇'), true],
  ['a stroke', '1', read('|'), true],
  ['another character', '伟', read('强'), false],
])('%s: it may be %s', (_, said, seen, may) => {
  expect(mayBe(said, seen)).toBe(may);
});
