import { describe, expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import {
  askRoleText,
  keptText,
  keptTitle,
  problemCountText,
  readingText,
  rowCountText,
  START_TEXTS,
  startReasonProblem,
} from '@/lib/core/texts/start';
import { START_REASONS } from '@/lib/core/view/start-reason';

const kept: KeptRoster = {
  fileName: '计科1班.xlsx',
  head: DEFAULT_HEAD,
  columns: ['name', 'studentNo'],
  role: 'counselor',
  rowCount: 36,
  problemCount: 0,
  loadedAt: '2026-11-24T08:00:00.000Z',
  keepUntil: '2026-12-24',
};

describe('the words of the start page', () => {
  test.each(START_REASONS.filter((reason) => reason !== 'installed'))(
    'say in three parts why %s brought the person there',
    (reason) => {
      const problem = startReasonProblem(reason);
      expect([problem?.what, problem?.why, problem?.now].every((part) => part && /。$/u.test(part))).toBe(
        true,
      );
    },
  );

  test('explain nothing right after installing', () => {
    expect(startReasonProblem('installed')).toBe(null);
  });

  test('ask to open the record on the list of records', () => {
    expect(startReasonProblem('record-list')?.now).toContain('请点开学籍');
  });

  test.each(START_REASONS)('scold nobody who has not begun yet: %s', (reason) => {
    expect(startReasonProblem(reason, true)?.what ?? '').not.toContain('没有核对');
  });

  test('name a day only where the roster outlives the browser', () => {
    expect(keptText(kept, false)).toBe('关闭浏览器后清空');
    expect(keptText(kept, true)).toBe('保留到 2026-12-24');
    expect(keptText({ keepUntil: null }, true)).toBe('留在这台电脑上，直到全部删除');
    expect(keptText({ keepUntil: null, inSession: true }, true)).toBe('关闭浏览器后清空');
  });

  test('call a kept roster by whose row, or which class it is, else by its file', () => {
    expect(keptTitle(kept)).toBe('计科1班.xlsx');
    expect(keptTitle({ ...kept, head: { ...DEFAULT_HEAD, className: '计科2026级1班' } })).toBe(
      '计科2026级1班',
    );
    const owner = { name: '林知夏', numberEnd: '2001' };
    expect(keptTitle({ ...kept, role: 'student', owner })).toBe('林知夏（学号尾号 2001）');
  });

  test('count students, problems and progress', () => {
    expect(rowCountText(kept)).toBe('36 位学生');
    expect(rowCountText({ ...kept, role: 'student', rowCount: 1 })).toBe('只留下你自己的一行');
    expect(askRoleText(36)).toBe('名册里有 36 位学生，你是？');
    expect(problemCountText(2)).toBe('需要留意 2 处');
    expect(problemCountText(7, 6)).toBe('需要留意 7 处，在 6 行里');
    expect(readingText('a.csv', null)).toBe('正在读取 a.csv…');
    expect(readingText('a.csv', 40)).toBe('正在读取 a.csv，40%');
  });

  test('ask a student not to pass on a file with several people', () => {
    expect(START_TEXTS.doNotForward).toBe('此文件含多人信息，请勿转发。');
  });
});
