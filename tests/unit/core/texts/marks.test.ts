import { describe, expect, test } from 'vitest';
import { markLabel } from '@/lib/core/texts/marks';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { madeUpLine, settledLine } from '@/tests/support/made-up-line';

const line: FieldLine = {
  field: 'expectedGraduation',
  verdict: 'mismatch',
  reason: 'different',
  refused: null,
  shown: '2022年07月01日',
  expected: '2022年06月30日',
  shownDiffers: [{ start: 5, end: 7 }],
  expectedDiffers: [{ start: 5, end: 7 }],
  readBy: 'text',
  crop: null,
  locator: false,
};

describe('markLabel', () => {
  test('says for a difference what the file says', () => {
    expect(markLabel(line, false)).toBe('名册为 2022年06月30日');
  });

  test('says for the school, which no roster decides, what it should be', () => {
    expect(markLabel({ ...line, field: 'school', expected: '西南大学' }, false)).toBe('应为 西南大学');
  });

  test('tells on a projector only the digits of an ID number that differ', () => {
    const id: FieldLine = {
      ...line,
      field: 'idNumber',
      expected: '500109200603180029',
      expectedDiffers: [{ start: 17, end: 18 }],
    };
    expect(markLabel(id, true)).toBe('名册为 •••••••••••••••••9');
    expect(markLabel(id, false)).toBe('名册为 500109200603180029');
  });

  test('cuts what is too long for a mark', () => {
    expect(markLabel({ ...line, expected: '西'.repeat(100_000) }, false)).toBe(`名册为 ${'西'.repeat(60)}…`);
  });

  test('says that a person settled it', () => {
    const values = { shown: line.shown, expected: line.expected };
    expect(markLabel(settledLine(line.field, 'match', values), false)).toBe('人工核对');
    expect(markLabel(settledLine(line.field, 'mismatch', values), false)).toBe(
      '名册为 2022年06月30日 · 人工核对',
    );
  });

  test('adds nothing to the others', () => {
    expect(markLabel(madeUpLine(line.field, 'match'), false)).toBe('');
    expect(markLabel({ ...line, expected: null }, false)).toBe('');
  });
});
