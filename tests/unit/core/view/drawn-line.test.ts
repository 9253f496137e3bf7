import { describe, expect, test } from 'vitest';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';

const line: FieldLine = {
  field: 'birthDate',
  verdict: 'mismatch',
  reason: 'different',
  refused: null,
  shown: '20060318',
  expected: '20060319',
  shownDiffers: [{ start: 7, end: 8 }],
  expectedDiffers: [{ start: 7, end: 8 }],
  readBy: 'text',
  crop: null,
  locator: false,
};

describe('drawnLine', () => {
  test('leaves short values alone', () => {
    expect(drawnLine(line, false)).toEqual(line);
  });

  test('masks on a projector what does not differ', () => {
    expect(drawnLine(line, true)).toMatchObject({ shown: '•••••••8', expected: '•••••••9' });
  });

  test('masks no other field', () => {
    expect(drawnLine({ ...line, field: 'major' }, true)).toMatchObject({ shown: '20060318' });
  });

  test('cuts what nobody can read', () => {
    expect(drawnLine({ ...line, shown: 'x'.repeat(100_000) }, false).shown).toHaveLength(201);
  });

  test('keeps nothing as nothing', () => {
    expect(drawnLine({ ...line, shown: null }, true).shown).toBe(null);
  });
});
