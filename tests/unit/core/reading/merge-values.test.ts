import { expect, test } from 'vitest';
import { mergeValues } from '@/lib/core/reading/merge-values';
import type { FieldReading } from '@/lib/core/record/reading';

function text(value: string): FieldReading {
  return { state: 'text', text: value };
}
const DOUBTED = { state: 'text', text: '女', doubt: 'drawn-otherwise' } as const satisfies FieldReading;
const EMPTY: FieldReading = { state: 'unreadable', reason: 'empty', text: '' };
const PICTURE: FieldReading = { state: 'unreadable', reason: 'picture', text: '' };
function conflict(value: string): FieldReading {
  return { state: 'unreadable', reason: 'conflict', text: value };
}

test.each<[string, [FieldReading, ...FieldReading[]], FieldReading]>([
  ['one value is that value', [text('女')], text('女')],
  ['the same value twice is fine', [text('女'), text('女')], text('女')],
  ['blanks around do not make a conflict', [text('女'), text(' 女 ')], text('女')],
  ['different values are a conflict', [text('女'), text('男')], conflict('女')],
  ['an empty place beside a value does not count', [EMPTY, text('女')], text('女')],
  ['only empty places are empty', [EMPTY, EMPTY], EMPTY],
  ['a doubt about one of two is a doubt', [text('女'), DOUBTED], DOUBTED],
  ['a doubt about both is for eyes only', [DOUBTED, DOUBTED], { ...DOUBTED, doubt: 'eyes-only' }],
  ['a picture beside a text is a conflict', [text('女'), PICTURE], conflict('女')],
])('%s', (_what, readings, merged) => {
  expect(mergeValues(readings)).toEqual(merged);
});
