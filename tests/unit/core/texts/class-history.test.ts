import { expect, test } from 'vitest';
import { CONCERNS, type HistoryEntry } from '@/lib/core/session/model/class-session';
import { CONCERN_TEXTS, historyText } from '@/lib/core/texts/class-history';
import { check, differing, doubtful, rowChanged, settled, word } from '@/tests/support/made-up-class';

test.each<[HistoryEntry, string]>([
  [check('a', 1), '现场核对：一致'],
  [
    check('a', 1, { way: 'confirmation', concern: 'old-roster' }),
    '确认图（自报）：一致；用的是旧名册或别的班的名册',
  ],
  [differing('a', 1, { way: 'screenshot' }), '截图：不一致（入学日期）'],
  [doubtful('a', 1, { way: 'report' }), '验证报告：需人工核对'],
  [word('w', 1, 'agreed'), '人工标为一致'],
  [word('w', 1, 'missing'), '人工标为不参加：休学'],
  [word('w', 1, null), '取消人工标记'],
  [settled(1, 'a', 'match'), '人工核对姓名：一致'],
  [settled(1, 'a', 'unsure'), '人工核对姓名：待定'],
  [rowChanged(1, 'major', 'enrollDate'), '名册已更新：专业、入学日期'],
])('%#', (entry, text) => {
  expect(historyText(entry)).toBe(text);
});

test.each(CONCERNS)('%s is told politely', (concern) => {
  expect(CONCERN_TEXTS[concern]).not.toMatch(/错误|伪造|作弊|已认证/);
});
