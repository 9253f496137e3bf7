import type { PixelField } from '@/lib/core/ocr/model/pixel-reader';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { FieldReading } from '@/lib/core/record/reading';
import { countAgrees } from './count-agrees';

/**
 * One field from what was read of its lines, each cut out by itself. The text is what the first crop of every line
 * gives; what it is worth is decided elsewhere. A person is shown every line that has a picture. `drawn`: the
 * protected characters of the page, '' where it has none; read with another count of characters, a value has no
 * evidence, and where nothing at all is seen of them it is not empty: it was not drawn.
 */
export function pixelField(lines: readonly PixelEvidence[], drawn = ''): FieldReading {
  const [crop = '', ...below] = lines
    .flatMap((line) => [line.crop, ...(line.cropsBelow ?? [])])
    .filter(Boolean);
  const evidence: PixelEvidence = {
    lines: lines.flatMap((line) => line.lines),
    crop,
    ...(below.length > 0 ? { cropsBelow: below } : {}),
  };
  const text = evidence.lines.map(([shown]) => shown?.text ?? '').join('');
  if (drawn.trim() !== '' && text.trim() === '')
    return { state: 'unreadable', reason: 'protected', text: drawn };
  const believed = drawn === '' || countAgrees(drawn, evidence);
  return { state: 'pixels', text, evidence: believed ? evidence : { ...evidence, lines: [] } };
}

/** One field of a picture; one whose value is cut, or cannot be told from what stands around it, is not empty. */
export function fieldOfPicture({ evidence, isInDoubt }: PixelField): FieldReading {
  return isInDoubt ? { state: 'unreadable', reason: 'place-unsure', text: '' } : pixelField([evidence]);
}
