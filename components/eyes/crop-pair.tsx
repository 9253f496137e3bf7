import { Value } from '@/components/panel/value';
import { EYES_TEXTS } from '@/lib/core/texts/eyes';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { CropPicture, drawingOf, underCrop } from './crop-picture';

interface Props {
  readonly line: FieldLine;
  readonly projector: boolean;
}

/**
 * What the page shows, as a picture, and under it, in the same size, what it should be; without anything expected,
 * what was read, or what the page's text says. The characters to drawing at are underlined. Null for a line without a crop.
 */
export function CropPair({ line, projector }: Props) {
  const drawing = drawingOf(line);
  if (!drawing) return null;
  const { field, shown, expected } = line;
  const compared = expected !== null;
  const read = (line.settledFrom ?? line.readBy) === 'text' ? EYES_TEXTS.said : EYES_TEXTS.read;
  return (
    <div className="crop-pair">
      <p className="crop-label">{EYES_TEXTS.shot}</p>
      <CropPicture line={line} projector={projector} />
      <p className="crop-label">{compared ? EYES_TEXTS.expected : read}</p>
      <p className="crop-value" style={underCrop(drawing)}>
        {compared ? (
          <Value field={field} value={expected} differs={line.expectedDiffers} projector={projector} />
        ) : (
          <Value
            field={field}
            value={shown ?? EYES_TEXTS.nothing}
            differs={line.shownDiffers}
            projector={projector}
          />
        )}
      </p>
      {compared && shown !== null && (
        <p className="note">
          {read}“
          <Value field={field} value={shown} differs={line.shownDiffers} projector={projector} />”
        </p>
      )}
    </div>
  );
}
