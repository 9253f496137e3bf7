import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLabels } from '@/lib/core/labels/split-labels';

/** Labels as <label>, other parts as they are. */
function shown(text: string, edges: readonly number[] = []): readonly string[] {
  return splitLabels(text, edges).map(({ label, start, end }) =>
    label ? `<${text.slice(start, end)}>` : text.slice(start, end),
  );
}

describe('splitLabels', () => {
  test.each([
    ['姓名：林知夏', ['<姓名：>', '林知夏']],
    ['姓名: 林知夏', ['<姓名:>', '林知夏']],
    ['姓　名：林知夏　性　别：女', ['<姓　名：>', '林知夏', '<性　别：>', '女']],
    ['姓名：林知夏；学号：2220', ['<姓名：>', '林知夏', '<学号：>', '2220']],
    ['系（所、函授站）：', ['<系（所、函授站）：>']],
    ['  学号  ', ['<学号>']],
    ['手机号码：', ['<手机号码：>']],
    ['分院：　班级：计科1班', ['<分院：>', '<班级：>', '计科1班']],
    ['备考姓名：林', ['备考姓名：林']],
    ['姓名有误怎么办？', ['姓名有误怎么办？']],
    ['请核对民族、专业等信息后反映。', ['请核对民族、专业等信息后反映。']],
    ['', []],
    [' \n　', []],
  ])('%j is %j', (text, parts) => {
    expect(shown(text)).toEqual(parts);
  });

  test.each([
    ['an element of its own is a label without a colon', '姓名林知夏', [2], ['<姓名>', '林知夏']],
    [
      'pairs without blanks between them',
      '姓名林知夏性别女',
      [2, 5, 7],
      ['<姓名>', '林知夏', '<性别>', '女'],
    ],
    [
      'a colon in a text node of its own belongs to the label',
      '姓名：林知夏',
      [2, 3],
      ['<姓名：>', '林知夏'],
    ],
    ['a word set off in a sentence is no label', '如姓名有误', [1, 3], ['如姓名有误']],
  ])('%s', (_what, text, edges, parts) => {
    expect(shown(text, edges)).toEqual(parts);
  });

  test('advice about a field leaves the label without a meaning', () => {
    const meanings = (text: string) => splitLabels(text, []).map(({ label }) => label?.meaning ?? null);
    expect(meanings('姓名：以身份证为准')).toEqual(['other', null]);
    expect(meanings('姓名：林知夏')).toEqual(['name', null]);
  });

  test('the full stop behind several fields belongs to none of them', () => {
    expect(shown('姓名：林知夏；性别：女。')).toEqual(['<姓名：>', '林知夏', '<性别：>', '女']);
  });

  test('in preformatted text a value ends with its line', () => {
    const parts = splitLabels('姓名：林知夏\n曾用名\n性别：女', [], { lines: true, gaps: false });
    expect(parts.map(({ start, end }) => '姓名：林知夏\n曾用名\n性别：女'.slice(start, end))).toEqual([
      '姓名：',
      '林知夏',
      '曾用名',
      '性别：',
      '女',
    ]);
  });

  test('a gap is enough only where it is asked for', () => {
    expect(splitLabels('姓名　林知夏', [], { lines: false, gaps: true })).toHaveLength(2);
    expect(splitLabels('姓名　林知夏', [])).toHaveLength(1);
  });

  test('parts are in order, do not overlap and lie within the text, whatever it is', () => {
    const words = fc.constantFrom('姓名', '性别', '：', ':', '　', ' ', '林', '系（所、函授站）', '；', '\n');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const ends = splitLabels(text, []).flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
      }),
    );
  });
});
