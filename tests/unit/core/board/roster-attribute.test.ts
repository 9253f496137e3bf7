import { expect, test } from 'vitest';
import type { RosterQuestion } from '@/lib/core/board/class-view';
import { rosterAttribute } from '@/lib/core/board/roster-attribute';
import type { LoadState } from '@/lib/core/roster/load-state';
import { classAbout } from '@/tests/support/made-up-class';

const READING: LoadState = { state: 'reading', fileName: 'a.xlsx', percent: null };
const REFUSED: LoadState = {
  state: 'refused',
  refusal: 'no-rows',
  detail: '',
  fileName: 'a.xlsx',
  kept: null,
};
const QUESTION: RosterQuestion = {
  fileName: 'a.xlsx',
  rowCount: 3,
  className: '1班',
  same: 2,
  changed: 0,
  added: 1,
  gone: 0,
};

test.each([
  [{ state: 'none' } as const, null, null, 'none'],
  [{ state: 'none' } as const, null, classAbout(), 'ready'],
  [READING, null, classAbout(), 'reading'],
  [READING, QUESTION, classAbout(), 'asking'],
  [REFUSED, null, classAbout(), 'refused'],
])('data-roster %#', (load, question, about, attribute) => {
  expect(rosterAttribute({ load, question, about })).toBe(attribute);
});
