import { expect, test } from 'vitest';
import { WhenShown } from '@/lib/flows/live/when-shown';

const ONE = { tabId: 1, documentId: 'one' };
const TWO = { tabId: 2, documentId: 'two' };

function waiting(): {
  readonly when: WhenShown;
  readonly landed: string[];
  keep(asker: typeof ONE, what: string): void;
} {
  const when = new WhenShown();
  const landed: string[] = [];
  return { when, landed, keep: (asker, what) => when.keep(asker, () => void landed.push(what)) };
}

test('what was compared lands when its document shows it, once', () => {
  const { when, landed, keep } = waiting();
  keep(ONE, 'a');
  keep(TWO, 'b');
  expect(landed).toEqual([]);
  expect(when.shown(ONE)).toBe(true);
  expect(when.shown(ONE)).toBe(true);
  expect(landed).toEqual(['a']);
  when.shown(TWO);
  expect(landed).toEqual(['a', 'b']);
});

test('a later comparison takes the place of one that was never shown', () => {
  const { when, landed, keep } = waiting();
  keep(ONE, 'a');
  keep(ONE, 'b');
  when.shown(ONE);
  expect(landed).toEqual(['b']);
});

test('nothing lands of another document of the tab, of a tab that was closed, or where a question took its place', () => {
  const { when, landed, keep } = waiting();
  keep(ONE, 'a');
  expect(when.shown({ ...ONE, documentId: 'another' })).toBe(false);
  when.forget(1);
  expect(when.shown(ONE)).toBe(false);
  keep(ONE, 'b');
  when.keep(ONE, null);
  expect(when.shown(ONE)).toBe(true);
  expect(landed).toEqual([]);
});
