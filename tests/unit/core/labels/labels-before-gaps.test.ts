import { describe, expect, test } from 'vitest';
import { labelsBeforeGaps } from '@/lib/core/labels/labels-before-gaps';

function shown(text: string, lines = false): readonly string[] {
  return labelsBeforeGaps(text, lines).map(({ start, end }) => text.slice(start, end).trim());
}

describe('labelsBeforeGaps', () => {
  test.each([
    ['姓名　林知夏', ['姓名']],
    ['姓　名　林知夏', ['姓　名']],
    ['姓名\u00a0\u00a0林知夏', ['姓名']],
    ['\n   姓名\n   林知夏\n', ['姓名']],
    ['姓名 林知夏', ['姓名']],
    ['学制　4 年　层次　本科', ['学制', '层次']],
    ['姓名　张 三　性别　男', ['姓名', '性别']],
  ])('the label of %j is found without a colon', (text, labels) => {
    expect(shown(text)).toEqual(labels);
  });

  test.each([
    ['labels beside each other', '姓名　性别　民族'],
    ['a label without a value', '姓名　'],
    ['a sentence', '姓名 与学号如有误，请联系学校'],
    ['a label inside a text', '您的姓名 林知夏'],
    ['a word that begins like a label', '姓名表 林知夏'],
  ])('%s: no label', (_what, text) => {
    expect(shown(text)).toEqual([]);
  });

  test('in preformatted text every line is one of its own, and a header row tells no values', () => {
    expect(shown('姓名\t林知夏\n班级\n学号\t2220', true)).toEqual(['姓名', '学号']);
    expect(shown('姓名  性别  学号\n林知夏  女  2220', true)).toEqual([]);
  });

  test('the gap belongs to the label: a blank is never the beginning of a value', () => {
    expect(labelsBeforeGaps('学校　　西南大学', false)).toMatchObject([{ start: 0, end: 4 }]);
  });
});
