import type { FieldLine, Span } from '@/lib/core/verdict/comparison';
import { isMaskedField } from './is-masked-field';
import { valuePieces } from './value-pieces';

/**
 * The line with its values as they may be put into sentences: cut to a drawable length, and with `projector`
 * masked to what differs. Spans stay as they were.
 */
export function drawnLine(line: FieldLine, projector: boolean): FieldLine {
  const style = { masked: projector && isMaskedField(line.field), grouped: false };
  const drawn = (value: string | null, differs: readonly Span[]) =>
    value === null
      ? null
      : valuePieces(value, differs, style)
          .map(({ text }) => text)
          .join('');
  return {
    ...line,
    shown: drawn(line.shown, line.shownDiffers),
    expected: drawn(line.expected, line.expectedDiffers),
  };
}
