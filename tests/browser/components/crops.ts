import type { FieldKey } from '@/lib/core/fields/fields';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { line } from './made-up-check';

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

/** A line read from pixels that needs eyes: its last character is the one to look at. */
export function unsureLine(
  field: FieldKey,
  shown: string,
  expected: string | null,
  more: Partial<FieldLine> = {},
): FieldLine {
  return line(field, 'unsure', {
    reason: 'pixels-look-alike',
    shown,
    expected,
    shownDiffers: last(shown),
    expectedDiffers: expected === null ? [] : last(expected),
    readBy: 'pixels',
    crop: cropOf(shown),
    ...more,
  });
}
