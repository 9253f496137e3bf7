import { expect, test } from 'vitest';
import { FILE_FORMATS } from '@/lib/core/roster/formats/file-format';
import { NOTICES, ROSTER_PROBLEMS } from '@/lib/core/roster/model/roster';
import {
  goodRowsText,
  noticeText,
  PROBLEM_KINDS,
  problemPlace,
  seenText,
} from '@/lib/core/texts/roster-report';

test('lost digits are explained with the way to repair the column', () => {
  expect(PROBLEM_KINDS['digits-lost'].mend).toContain('设为“文本”');
});

test.each([
  ['a cell', { rowNumber: 7, column: '身份证号' }, '第 7 行“身份证号”'],
  ['a row', { rowNumber: 7, column: '' }, '第 7 行'],
  ['what a file says about itself', { rowNumber: null, column: '截止时间' }, '“截止时间”'],
  ['a whole file', { rowNumber: null, column: '' }, ''],
])('a problem of %s has its place', (_, problem, place) => {
  expect(problemPlace({ kind: 'digits-lost', ...problem })).toBe(place);
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
