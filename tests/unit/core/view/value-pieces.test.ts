import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuePieces } from '@/lib/core/view/value-pieces';

const PLAIN = { masked: false, grouped: false };

const ID = '500109200603180029';
function textOf(pieces: readonly { readonly text: string }[]) {
  return pieces.map(({ text }) => text).join('');
}

describe('valuePieces', () => {
  test('underlines what differs and nothing else', () => {
    expect(valuePieces('2022年07月01日', [{ start: 5, end: 7 }], PLAIN)).toEqual([
      { text: '2022年', differs: false, gapAfter: false },
      { text: '07', differs: true, gapAfter: false },
      { text: '月01日', differs: false, gapAfter: false },
    ]);
  });

  test('counts code points, not UTF-16 units', () => {
    expect(valuePieces('𬱖颖', [{ start: 1, end: 2 }], PLAIN)).toEqual([
      { text: '𬱖', differs: false, gapAfter: false },
      { text: '颖', differs: true, gapAfter: false },
    ]);
  });

  test('groups an ID number 6-8-4 without putting a character in', () => {
    const pieces = valuePieces(ID, [], { masked: false, grouped: true });
    expect(pieces.map(({ text, gapAfter }) => [text, gapAfter])).toEqual([
      ['500109', true],
      ['20060318', true],
      ['0029', false],
    ]);
    expect(textOf(pieces)).toBe(ID);
  });

  test('leaves another length ungrouped', () => {
    expect(valuePieces('H12345678', [], { masked: false, grouped: true })).toHaveLength(1);
  });

  test('shows on a projector only the digits that differ', () => {
    const pieces = valuePieces(ID, [{ start: 17, end: 18 }], { masked: true, grouped: true });
    expect(textOf(pieces)).toBe('•••••••••••••••••9');
  });

  test('draws nothing of a value of 100,000 characters but its beginning', () => {
    const drawn = textOf(valuePieces('西'.repeat(100_000), [], PLAIN));
    expect(drawn).toBe(`${'西'.repeat(200)}…`);
  });

  test('keeps every short value whole, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 300 }),
      end: fc.integer({ min: -5, max: 300 }),
    });
    fc.assert(
      fc.property(
        // 'grapheme' has characters beyond U+FFFF too; building 'binary' alone takes seconds on a busy machine
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.array(span),
        fc.boolean(),
        (value, spans, grouped) => {
          expect(textOf(valuePieces(value, spans, { masked: false, grouped }))).toBe(value);
        },
      ),
    );
  });
});
