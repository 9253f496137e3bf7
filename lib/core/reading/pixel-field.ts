import { countAgrees } from './count-agrees';
import type { PixelEvidence } from './pixels';
import type { FieldReading } from './reading';

/**
 * One field from what was read of its lines, each cut out by itself. The text is what the first crop of every line
 * gives; what it is worth is decided elsewhere. The picture for people is the first line's. `drawn`: the protected
 * characters of the page, '' where it has none; read with another count of characters, a value has no evidence.
 */
export function pixelField(lines: readonly PixelEvidence[], drawn = ''): FieldReading {
  const evidence: PixelEvidence = {
    lines: lines.flatMap((line) => line.lines),
    crop: lines.find(({ crop }) => crop !== '')?.crop ?? '',
  };
  const text = evidence.lines.map(([shown]) => shown?.text ?? '').join('');
  const believed = drawn === '' || countAgrees(drawn, evidence);
  return { state: 'pixels', text, evidence: believed ? evidence : { ...evidence, lines: [] } };
}
