import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingDoubt } from '@/lib/core/confidence/reading-doubt';
import { mergeEvidence } from '@/lib/core/ocr/merge-evidence';
import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';

function line(text: string): ReadLine {
  return { text, characters: [], width: 60, height: 20, ink: null };
}
function seen(crop: string, ...lines: readonly (readonly string[])[]): PixelEvidence {
  return {
    lines: lines.map((crops) => crops.map(line)),
    crop,
  };
}
function texts({ lines }: PixelEvidence) {
  return lines.map((crops) => crops.map(({ text }) => text));
}
const LARGE = seen('data:2', ['林知夏', '林知夏', '林知夏']);

test('the larger reading stands where both read the same, also when it breaks into other lines', () => {
  expect(mergeEvidence(seen('data:1', ['林知夏', '林知夏', '林知夏']), LARGE)).toEqual(LARGE);
  const broken = seen('data:2', ['在籍', '在籍'], ['(注册)', '(注册)']);
  expect(mergeEvidence(seen('data:1', ['在籍（注册）', '在籍（注册）']), broken)).toEqual(broken);
});

test('one of three crops of the smaller reading may have been misread', () => {
  expect(mergeEvidence(seen('', ['林知夏', '林知夏', '林和夏']), LARGE)).toEqual(LARGE);
});

test.each([
  ['another text', seen('', ['林和夏', '林和夏', '林和夏']), LARGE, [['林和夏', '林知夏']]],
  ['most crops another text', seen('', ['林知夏', '林和夏', '林和夏']), LARGE, [['林和夏', '林知夏']]],
  ['another text in other lines', seen('', ['林和', '林和'], ['夏', '夏']), LARGE, []],
  ['nothing in the larger reading', seen('', ['林知夏']), seen('data:2'), []],
  ['nothing in the smaller reading', seen(''), LARGE, []],
])('%s is no evidence for either', (_what, first, second, expected) => {
  const merged = mergeEvidence(first, second);
  expect(texts(merged)).toEqual(expected);
  expect(merged.crop).toBe('data:2');
  expect(readingDoubt(merged)).not.toBeNull();
});

test('two readings that read differently are never sure', () => {
  const some = fc.array(fc.constantFrom('林', '知', '和', '夏'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      fc.pre(one.join('') !== other.join(''));
      const crops = (text: string) => [text, text, text];
      const merged = mergeEvidence(seen('', crops(one.join(''))), seen('', crops(other.join(''))));
      expect(readingDoubt(merged, 0)).not.toBeNull();
    }),
  );
});
