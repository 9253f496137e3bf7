import { expect, test } from 'vitest';
import { hidingCss } from '@/lib/core/capture/hiding-css';

test('covering elements become invisible, sticky parts of the record stand still', () => {
  expect(
    hidingCss({ hide: [':root > :nth-child(2) > :nth-child(1)'], unstick: [':root > :nth-child(2)'] }),
  ).toBe(
    ':root > :nth-child(2) > :nth-child(1),:root > :nth-child(2) > :nth-child(1) *{visibility:hidden!important;transition:none!important;animation:none!important}' +
      ':root > :nth-child(2){position:relative!important;inset:auto!important;transition:none!important}',
  );
});

test('nothing to hide gives no style sheet', () => {
  expect(hidingCss({ hide: [], unstick: [] })).toBe('');
});

test.each([
  'body',
  ':root',
  '*',
  ':root > :nth-child(2){} *',
  ':root > :nth-child(2), body',
  ':root > :nth-child(1) ',
])('the path %j is left out: only positions are taken', (path) => {
  expect(hidingCss({ hide: [path], unstick: [path] })).toBe('');
});
