import type { FieldKey } from '@/lib/core/fields/fields';
import type { JudgedLine, LineValues } from '@/lib/core/verdict/comparison';
import { unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { madeUpLine } from '@/tests/support/made-up-line';

const PAPER = 6;

/** A value drawn as a page draws it, as the PNG that the reader keeps of it. */
export function cropOf(text: string, size = 14): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const font = `${size}px "Noto Sans CJK SC", sans-serif`;
  context.font = font;
  canvas.width = Math.ceil(context.measureText(text).width) + 2 * PAPER;
  canvas.height = size + 2 * PAPER;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = font;
  context.fillStyle = '#333';
  context.textBaseline = 'middle';
  context.fillText(text, PAPER, canvas.height / 2);
  return canvas.toDataURL('image/png');
}

function last(text: string) {
  return [{ start: [...text].length - 1, end: [...text].length }];
}

type Values = Partial<LineValues>;

/** A line read from pixels: the last character of its values is the one to look at. */
export function pixelLine(
  field: FieldKey,
  outcome: ValueOutcome,
  shown: string,
  expected: string | null,
  values: Values = {},
): JudgedLine {
  return madeUpLine(field, outcome, {
    shown,
    expected,
    shownDiffers: last(shown),
    expectedDiffers: expected === null ? [] : last(expected),
    readBy: 'pixels',
    crop: cropOf(shown),
    ...values,
  });
}

/** One that needs eyes. */
export function unsureLine(
  field: FieldKey,
  shown: string,
  expected: string | null,
  values: Values = {},
): JudgedLine {
  return pixelLine(field, unsure('pixels-look-alike'), shown, expected, values);
}
