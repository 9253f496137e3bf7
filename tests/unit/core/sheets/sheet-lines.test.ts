import { expect, test } from 'vitest';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import { DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import { linesBelow } from '@/lib/core/sheets/sheet-lines';
import { statisticsSheet } from '@/lib/core/sheets/statistics-sheet';
import { filedClass } from '@/tests/support/filed-class';

const ROOM = '＿＿＿＿＿＿';

test.each([
  [['counselor', 'party'], `辅导员（签字）：${ROOM}　书记（签字）：${ROOM}　日期：${ROOM}`],
  [[], null],
] as const)('who signs stands below the rows in one line: %j', (signatories, line) => {
  const lines = linesBelow(classSheet(filedClass([]), { ...DEFAULT_CLASS_SHEET, signatories }, '2026-11-26'));
  expect(lines.filter((one) => one.includes(ROOM))).toEqual(line === null ? [] : [line]);
  expect(lines.at(-1)).toContain('红字');
});

test('a sheet that nobody signs has its notes alone', () => {
  expect(linesBelow(statisticsSheet([filedClass([])], '2026-11-26'))).toHaveLength(1);
});
