import { expect, test } from 'vitest';
import { FILE_FORMATS } from '@/lib/core/roster/formats/file-format';
import { NOTICES, type NoticeKind } from '@/lib/core/roster/model/roster';
import { noticeText } from '@/lib/core/texts/file-notices';

test.each(NOTICES)('the notice %s names its file and what it is about', (kind) => {
  const text = noticeText({ kind, fileName: '名单.xls', detail: '旧名单' });
  expect(text).toMatch(/^名单\.xls：.+。$/u);
});

test.each(FILE_FORMATS)('an ending that disagrees says what the file is: %s', (format) => {
  expect(noticeText({ kind: 'ending-differs', fileName: 'a.xls', detail: format })).not.toContain(
    `是${format}`,
  );
});

test('a value for the whole class is told with the name of its field', () => {
  expect(noticeText({ kind: 'common-value', fileName: 'a.xls', detail: 'duration:4' })).toBe(
    'a.xls：全班统一的学制：4。',
  );
});

/** What was read all the same, or read as it stands: nothing is to be done. */
const NOTHING_TO_DO: readonly NoticeKind[] = [
  'blocks',
  'line-breaks',
  'invisible-characters',
  'apostrophes',
  'decimal-zeros',
  'merged-cells',
  'hidden-columns',
  'head-ignored',
  'common-value',
  'joined',
];

test.each(NOTICES.filter((kind) => !NOTHING_TO_DO.includes(kind)))(
  'the notice %s says what to do, or that nothing is',
  (kind) => {
    const text = noticeText({ kind, fileName: '名单.xls', detail: '旧名单', rows: '3-5,9' });
    expect(text).toMatch(/请|不必改动/u);
  },
);

test.each([
  'total-rows',
  'other-rows',
  'repeated-headers',
  'numbered-rows',
  'rows-above',
  'missing-values',
] as const)('the notice %s says which rows of the file are meant', (kind) => {
  const text = noticeText({ kind, fileName: '名单.xls', detail: '旧名单', rows: '3-5,9' });
  expect(text).toContain('第 3–5、9 行');
});
