import { describe, expect, test } from 'vitest';
import {
  announcement,
  beginText,
  cropText,
  eyesQuestion,
  finishedText,
  openText,
  restText,
  summaryText,
} from '@/lib/core/texts/eyes';
import type { FieldLine } from '@/lib/core/verdict/comparison';

const LINE: FieldLine = {
  field: 'name',
  verdict: 'unsure',
  reason: 'pixels-weak-character',
  refused: null,
  shown: '林知夏',
  expected: '林知睿',
  shownDiffers: [],
  expectedDiffers: [],
  readBy: 'pixels',
  crop: null,
  locator: false,
};

describe('what is said to who listens', () => {
  test.each([
    [null, LINE, '', 3, '姓名：识读为“林知夏”，名册为“林知睿”。还有 3 项。'],
    ['match', LINE, '', 2, '已记为一致。姓名：识读为“林知夏”，名册为“林知睿”。还有 2 项。'],
    ['mismatch', { ...LINE, expected: null }, '', 1, '已记为不一致。姓名：识读为“林知夏”。还有 1 项。'],
    ['later', { ...LINE, shown: null }, '', 1, '以后再看。姓名：没有读出文字，名册为“林知睿”。还有 1 项。'],
    ['back', LINE, '欧阳子墨', 4, '已撤回。欧阳子墨，姓名：识读为“林知夏”，名册为“林知睿”。还有 4 项。'],
    [null, { ...LINE, field: 'admissionPhoto' }, '', 1, '录取照片：照片是你本人吗。还有 1 项。'],
    ['match', null, '', 0, '已记为一致。都看完了。'],
  ] as const)('after %s', (done, line, who, open, words) => {
    expect(announcement(done, line, who, open)).toBe(words);
  });
});

test('a crop is told to who cannot see it', () => {
  expect(cropText(LINE)).toBe('学信网上“姓名”一项的截图，识读为“林知夏”');
  expect(cropText({ ...LINE, shown: null })).toBe('学信网上“姓名”一项的截图，没有读出文字');
});

test('figures are in their sentences', () => {
  expect([beginText(3), openText(2)]).toEqual(['逐项核对 3 项', '还有 2 项']);
  expect(summaryText({ match: 5, mismatch: 1, later: 0 })).toBe('一致 5 项，不一致 1 项');
  expect(summaryText({ match: 5, mismatch: 1, later: 2 })).toBe('一致 5 项，不一致 1 项，留下 2 项');
});

test('what was put off is not called done', () => {
  expect([finishedText(0), finishedText(2)]).toEqual(['都看完了', '还有 2 项留待以后']);
  expect(announcement('later', null, '', 2)).toBe('以后再看。还有 2 项留待以后。');
});

test.each([
  [[], false, '', '都看完了'],
  [[], true, '下面的照片', '看得到的都看完了，还剩下面的照片'],
  [
    ['ethnicity', 'level'],
    false,
    '页面上没有找到的民族、层次',
    '看得到的都看完了，还剩页面上没有找到的民族、层次',
  ],
  [
    ['ethnicity'],
    true,
    '页面上没有找到的民族，和下面的照片',
    '看得到的都看完了，还剩页面上没有找到的民族，和下面的照片',
  ],
] as const)('what is open elsewhere is not called done: %j, photo %s', (nowhere, photo, rest, finished) => {
  expect(restText(nowhere, photo)).toBe(rest);
  expect(finishedText(0, rest)).toBe(finished);
  expect(announcement('match', null, '', 0, rest)).toBe(`已记为一致。${finished}。`);
});

test('the photo has a question of its own', () => {
  expect(eyesQuestion('admissionPhoto')).toEqual({
    question: '照片是你本人吗？',
    yes: '是本人',
    no: '不是本人',
  });
  expect(eyesQuestion('name')).toEqual({ question: '', yes: '一致', no: '不一致' });
});
