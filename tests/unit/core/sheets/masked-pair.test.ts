import { expect, test } from 'vitest';
import { maskedPair } from '@/lib/core/sheets/masked-pair';
import { hideIds } from '@/lib/core/values/hidden-digits';

const hide = (text: string): string => hideIds(text, ['E12345678', 'E12345679']);

test.each([
  [
    'differ where they are seen',
    '500109200603180037',
    '500109200603180029',
    '500109**********37',
    '500109**********29',
  ],
  [
    'differ where they are hidden',
    '50010920061101000X',
    '50010920060101000X',
    '**********1*******',
    '**********0*******',
  ],
  ['are passports', 'E12345678', 'E12345679', '********8', '********9'],
  ['are the same', '500109200603180029', '500109200603180029', '500109**********29', '500109**********29'],
  ['hold no number', '2006年03月18日', '2006年03月08日', '2006年03月18日', '2006年03月08日'],
])('two values that %s', (_, one, other, left, right) => {
  expect(maskedPair(one, other, hide)).toEqual([left, right]);
  expect(maskedPair(other, one, hide)).toEqual([right, left]);
});
