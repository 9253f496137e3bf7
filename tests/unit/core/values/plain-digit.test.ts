import { expect, test } from 'vitest';
import { plainDigit } from '@/lib/core/values/plain-digit';

test.each([
  ['0123456789', '0123456789'],
  ['０１２９', '0129'],
  ['𝟎𝟏𝟐𝟗𝟘𝟙𝟡𝟢𝟫𝟬𝟵𝟶𝟿', '0129019090909'],
  ['٠١٩۰۱۹०१९', '019019019'],
  ['⓪①②⑨❶❾➀➈➊➒⓵⓽⓿', '0129191919190'],
  ['⑴⑼⒈⒐⁰¹⁹₀₉', '19190190 9'.replace(' ', '')],
  ['〇零一二九壹玖', '0012919'],
])('%s reads %s', (dressed, plain) => {
  expect([...dressed].map(plainDigit).join('')).toBe(plain);
});

test.each(['X', 'a', 'O', '十', '⑩', '❿', '.', ' ', '年', '', '★', '½'])('%s is no digit', (character) => {
  expect(plainDigit(character)).toBeNull();
});
