import { expect, test } from 'vitest';
import { captionOf } from '@/lib/core/confirmation/caption';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { SAMPLE_FACTS } from '../../../support/picture-samples';

const NOW = new Date(2026, 10, 23, 9, 5);
const caption = captionOf(SAMPLE_FACTS, NOW);
const withoutFile = captionOf(
  {
    ...SAMPLE_FACTS,
    result: 'none',
    roster: null,
    studentNo: '',
    lines: [
      { field: 'name', verdict: 'unlisted', reason: 'no-file', readBy: 'text' },
      { field: 'school', verdict: 'match', reason: null, readBy: 'text' },
    ],
  },
  NOW,
);

const AGREEING: PictureFacts = {
  ...SAMPLE_FACTS,
  result: 'match',
  lines: [
    { field: 'name', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'school', verdict: 'match', reason: null, readBy: 'text' },
  ],
  checks: [],
  compared: 2,
  notCompared: 0,
};
const STATUS = { field: 'status', verdict: 'mismatch', reason: 'different', readBy: 'text' } as const;
const PHOTO = {
  field: 'admissionPhoto',
  verdict: 'unsure',
  reason: 'photo-to-confirm',
  readBy: 'text',
} as const;

test('the headline says the result, and what it leaves open', () => {
  expect(caption).toMatchObject({
    headline: '✕ 核对结果：不一致（照片待确认；证件号自查 1 项不符）',
    tone: 'mismatch',
    counts: '比对 11 项，未比对 2 项',
  });
});

test.each([
  ['nothing is open', [], '✓ 核对结果：一致', 'match'],
  ['nobody has looked at the photo', [PHOTO], '✓ 核对结果：一致（照片待确认）', 'match'],
  ['what does not decide differs', [STATUS], '✕ 核对结果：一致（学籍状态不一致）', 'mismatch'],
  [
    'and nobody has looked at the photo',
    [STATUS, PHOTO],
    '✕ 核对结果：一致（学籍状态不一致；照片待确认）',
    'mismatch',
  ],
] as const)('where %s, a record that agrees is told as %j: %s', (_, more, headline, tone) => {
  const lines = [...AGREEING.lines, ...more];
  expect(captionOf({ ...AGREEING, lines }, NOW)).toMatchObject({ headline, tone });
});

test('every field of the comparison has icon, name and word', () => {
  expect(caption.entries).toHaveLength(15);
  expect(caption.entries[2]).toEqual({
    name: '出生日期',
    verdict: 'mismatch',
    icon: '✕',
    word: '不一致',
  });
});

test('what a person settled is said', () => {
  expect(caption.entries[3]?.word).toBe('一致（人工核对）');
});

test('a school read from pixels reads as its name; how much was read from the screen is said', () => {
  const lines = SAMPLE_FACTS.lines.map((line) =>
    line.readBy === 'text' ? ({ ...line, readBy: 'pixels' } as const) : line,
  );
  const read = captionOf({ ...SAMPLE_FACTS, lines }, NOW);
  const words = Object.fromEntries(read.entries.map(({ name, word }) => [name, word]));
  expect(words).toMatchObject({ 学校名称: '一致（识读）', 姓名: '一致', 民族: '一致（人工核对）' });
  // 系所 counts nowhere
  expect(read.notes[0]).toBe('11 项从屏幕识读，1 项人工核对');
});

test('a school that a person settled is not called read', () => {
  const lines = [{ field: 'school', verdict: 'match', reason: 'missing', readBy: 'hand' }] as const;
  expect(captionOf({ ...SAMPLE_FACTS, lines }, NOW).entries[0]?.word).toBe('一致（人工核对）');
});

test('time, roster, 学号 and version stand under it, and that it is no proof', () => {
  expect(caption.notes).toEqual([
    '1 项人工核对',
    '时间 2026-11-23 09:05',
    '学生 林知夏',
    '班级 计科1班',
    '名册 计算机科学与技术2017级1班.xlsx',
    '学号 222017321062001',
    '版本 0.1.0',
  ]);
  expect(caption.disclaimer).toBe('自查辅助，非官方证明');
});

test('without a file it says so, is never green, and lists only what was looked at', () => {
  expect(withoutFile).toMatchObject({ headline: '✕ 未与名册比对（证件号自查 1 项不符）', tone: 'mismatch' });
  expect(
    captionOf({ ...SAMPLE_FACTS, result: 'none', roster: null, lines: [], checks: [] }, NOW),
  ).toMatchObject({
    headline: '未与名册比对',
    tone: null,
  });
  expect(withoutFile.entries.map(({ name }) => name)).toEqual(['学校名称']);
  expect(withoutFile.notes).toEqual(['时间 2026-11-23 09:05', '版本 0.1.0']);
});
