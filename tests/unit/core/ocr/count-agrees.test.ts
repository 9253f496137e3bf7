import { expect, test } from 'vitest';
import { countAgrees } from '@/lib/core/ocr/count-agrees';
import type { PixelEvidence } from '@/lib/core/record/pixels';

const P = '\u{100123}';
function evidenceOf(...lines: string[]): PixelEvidence {
  return {
    lines: lines.map((text) => [{ text, characters: [], width: 60, height: 20, ink: null }]),
    crop: '',
  };
}

test.each([
  ['as many as were drawn', P.repeat(3), ['林知夏'], true],
  ['one was dropped', P.repeat(2), ['杨'], false],
  ['one too many', P.repeat(2), ['杨丹青'], false],
  ['a zero-width one among them', `${P}\u200b${P}${P}${P}`, ['西南大学'], false],
  ['an invisible mark among them', `${P}\ufeff${P}`, ['杨丹'], false],
  ['brackets of either width', `${P}${P}（${P}）`, ['在籍(注)'], true],
  ['blanks are no characters', `${P} ${P}\u3000`, ['4年'], true],
  ['two lines of one value', P.repeat(5), ['计算机', '科学'], true],
  ['characters outside the basic plane', P.repeat(2), ['杨𬱖'], true],
  ['nothing was read', P, [], false],
])('%s', (_what, drawn, lines, agrees) => {
  expect(countAgrees(drawn, evidenceOf(...lines))).toBe(agrees);
});
