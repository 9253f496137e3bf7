import { describe, expect, test } from 'vitest';
import type { NameFinding } from '@/lib/core/school-name/name-finding';
import { copyNameText, nameFindingText, nameStateText } from '@/lib/core/texts/school-name';

test.each<[NameFinding, string]>([
  [{ kind: 'extra', text: '育才学院' }, '比校名多了“育才学院”。'],
  [{ kind: 'extra', text: '学'.repeat(31) }, `比校名多了“${'学'.repeat(30)}…”。`],
  [{ kind: 'look-alike', form: 'traditional', typed: '學', wanted: '学' }, '是繁体字“學”，不是“学”。'],
  [{ kind: 'look-alike', form: 'kangxi', typed: '⼤', wanted: '大' }, '是“⼤”（康熙部首），不是“大”。'],
  [{ kind: 'too-long', length: 10_000 }, '有 10000 个字，校名只有 4 个字。'],
  [{ kind: 'marks', marks: '”“' }, '多了引号。'],
  [{ kind: 'marks', marks: '.' }, '多了句号“.”。'],
  [{ kind: 'marks', marks: '!' }, '多了标点或符号“!”。'],
])('%j', (finding, said) => {
  expect(nameFindingText(finding, '西南大学')).toBe(said);
});

describe('the line above', () => {
  test.each([
    ['exact', '与“西南大学”逐字相同'],
    ['trimmed', '去掉前后的空格，就是“西南大学”'],
    ['differs', '与“西南大学”不同'],
  ] as const)('%s', (state, said) => {
    expect(nameStateText(state, '西南大学')).toBe(said);
  });
});

test('the button names what it copies', () => {
  expect(copyNameText('西南大学')).toBe('复制“西南大学”');
});
