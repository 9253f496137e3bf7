import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionOf } from '@/lib/core/confirmation/caption';
import { layoutStrip, type MeasureText } from '@/lib/core/confirmation/strip-layout';
import { SAMPLE_FACTS, SAMPLE_ROSTER } from '../../../support/picture-samples';

/** Every character as wide as it is high. */
const measure: MeasureText = (text, { size }) => [...text].length * size;
const caption = captionOf(SAMPLE_FACTS, new Date(2026, 10, 23, 9, 5));

test('the code stands at the bottom right with the same margin on both sides', () => {
  const { width, height, code } = layoutStrip(caption, 1000, 270, measure);
  expect([width - code.left - code.width, height - code.top - code.height]).toEqual([24, 24]);
});

test('on a narrow picture the code stands under the text', () => {
  const { texts, code } = layoutStrip(caption, 480, 270, measure);
  expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(code.top);
});

test('the headline comes first, the disclaimer last', () => {
  const { texts } = layoutStrip(caption, 1000, 270, measure);
  expect(texts[1]?.text).toBe('✕ 核对结果：不一致（照片待确认；证件号自查 1 项不符）');
  expect(texts.at(-1)?.text).toBe('自查辅助，非官方证明');
});

test('the name of a roster that is too long is cut with …', () => {
  const roster = { ...SAMPLE_ROSTER, fileName: '名'.repeat(400) };
  const long = captionOf({ ...SAMPLE_FACTS, roster }, new Date(2026, 10, 23, 9, 5));
  const note = layoutStrip(long, 1000, 270, measure).texts.find(({ text }) => text.startsWith('名册 '));
  expect(note?.text).toMatch(/^名册 名+…$/);
  expect(measure(note?.text ?? '', { size: 12, bold: false })).toBeLessThanOrEqual(1000 - 48 - 24 - 270);
});

test('at every width no text leaves the strip or runs into the code or into another text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 480, max: 2000 }), (width) => {
      const strip = layoutStrip(caption, width, 270, measure);
      const boxes = strip.texts.map((text) => ({
        left: text.x,
        right: text.x + measure(text.text, text),
        top: text.y - text.size / 2,
        bottom: text.y + text.size / 2,
      }));
      const codeBox = {
        left: strip.code.left,
        right: strip.code.left + 270,
        top: strip.code.top,
        bottom: strip.code.top + 270,
      };
      const all = [...boxes, codeBox];
      const clashes = all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      );
      expect(clashes).toEqual([]);
      expect(boxes.filter(({ right, bottom }) => right > width - 24 || bottom > strip.height)).toEqual([]);
    }),
  );
});

test('a headline wider than the strip goes on in the next line, and nothing of it is lost', () => {
  const { texts } = layoutStrip(caption, 300, 270, measure);
  const headline = texts.filter(({ size }) => size === 20);
  expect(headline.length).toBeGreaterThan(1);
  expect(headline.map(({ text }) => text).join('')).toBe(caption.headline);
  for (const line of headline) expect(measure(line.text, line)).toBeLessThanOrEqual(300);
  const heights = headline.map(({ y }) => y);
  expect(new Set(heights).size).toBe(headline.length);
});
