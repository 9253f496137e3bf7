import { describe, expect, test } from 'vitest';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import { arrangeLines } from '@/lib/core/view/arrange-lines';
import { madeUpLine as line } from '@/tests/support/made-up-line';

describe('arrangeLines', () => {
  test.each([
    ['school', 'mismatch', 'school'],
    ['school', 'match', 'school'],
    ['major', 'mismatch', 'mismatch'],
    ['duration', 'unsure', 'unsure'],
    ['name', 'variant', 'variant'],
    ['gender', 'match', 'match'],
    ['examineeNo', 'absent', 'notCompared'],
    ['level', 'unlisted', 'notCompared'],
    ['className', 'mismatch', 'secondary'],
    ['admissionPhoto', 'unsure', 'photo'],
    ['admissionPhoto', 'match', 'match'],
    ['admissionPhoto', 'mismatch', 'mismatch'],
  ] as const)('%s with %s stands under %s', (field, verdict, group) => {
    expect(arrangeLines({ lines: [line(field, verdict)] })[group]).toHaveLength(1);
  });

  test('shows every line exactly once', () => {
    const lines = FIELD_KEYS.map((field) => line(field, 'mismatch'));
    const arranged = Object.values(arrangeLines({ lines })).flat();
    expect(arranged.toSorted((a, b) => FIELD_KEYS.indexOf(a.field) - FIELD_KEYS.indexOf(b.field))).toEqual(
      lines,
    );
  });
});
