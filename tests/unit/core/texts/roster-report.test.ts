import { expect, test } from 'vitest';
import { FILE_FORMATS } from '@/lib/core/roster/formats/file-format';
import { NOTICES, ROSTER_PROBLEMS } from '@/lib/core/roster/model/roster';
import {
  goodRowsText,
  noticeText,
  PROBLEM_KINDS,
  problemPlace,
  rosterProblemText,
  seenText,
} from '@/lib/core/texts/roster-report';

test.each(ROSTER_PROBLEMS)('the problem %s names its row and column and says something', (kind) => {
  const text = rosterProblemText({ kind, rowNumber: 7, column: '身份证号' });
  expect(text).toMatch(/^第 7 行“身份证号”：.+。$/u);
});

test('a problem without a row or a column does not speak of one', () => {
  expect(rosterProblemText({ kind: 'row-without-key', rowNumber: 7, column: '' })).toMatch(/^第 7 行：/u);
  expect(rosterProblemText({ kind: 'head-unreadable', rowNumber: null, column: '截止时间' })).toMatch(
    /^“截止时间”：/u,
  );
});

test('lost digits are explained with the way to repair the column', () => {
  expect(rosterProblemText({ kind: 'digits-lost', rowNumber: 2, column: '身份证号' })).toContain(
    '设为“文本”',
  );
});

test.each(ROSTER_PROBLEMS)('the problem %s has a short name, a why and a way to mend it', (kind) => {
  const { title, why, mend } = PROBLEM_KINDS[kind];
  expect(title.length).toBeLessThan(14);
  expect([why, mend].every((text) => text.length > 5 && !text.endsWith('。'))).toBe(true);
});

test('a place names its file when there are several, and what was seen is quoted', () => {
  const problem = {
    kind: 'bad-id',
    rowNumber: 3,
    column: '身份证号',
    seen: '12',
    source: '1班.xlsx',
  } as const;
  expect(problemPlace(problem)).toBe('1班.xlsx 第 3 行“身份证号”');
  expect(seenText(problem)).toBe('看到“12”');
  expect(seenText({ kind: 'bad-id', rowNumber: 3, column: '' })).toBe('');
});

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

test.each([
  [36, 36, '36 行可以使用，都没有发现问题'],
  [1, 1, '可以使用，没有发现问题'],
  [1, 0, '可以使用，有需要留意的地方'],
  [36, 33, '36 行可以使用，其中 33 行没有发现问题'],
])('%i rows, %i good', (rows, good, text) => {
  expect(goodRowsText(rows, good)).toBe(text);
});
