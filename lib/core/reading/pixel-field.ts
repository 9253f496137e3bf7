import type { PixelEvidence } from './pixels';
import type { FieldReading } from './reading';

/**
 * One field from what was read of its lines, each cut out by itself. The text is what the first crop of every line
 * gives; what it is worth is decided elsewhere. The picture for people is the first line's.
 */
export function pixelField(lines: readonly PixelEvidence[]): FieldReading {
  const evidence: PixelEvidence = {
    lines: lines.flatMap((line) => line.lines),
    crop: lines.find(({ crop }) => crop !== '')?.crop ?? '',
  };
  const text = evidence.lines.map(([shown]) => shown?.text ?? '').join('');
  return { state: 'pixels', text, evidence };
}
