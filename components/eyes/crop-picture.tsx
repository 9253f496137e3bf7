import { type CSSProperties, useState } from 'react';
import { ActionButton } from '@/components/panel/action-button';
import { cropText, EYES_TEXTS } from '@/lib/core/texts/eyes';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { type CropDrawing, cropDrawing, cropSize } from '@/lib/core/view/crop-drawing';
import { drawnLine } from '@/lib/core/view/drawn-line';
import { isMaskedField } from '@/lib/core/view/is-masked-field';
import { SmoothPicture } from './smooth-picture';

interface Props {
  readonly line: FieldLine;
  readonly projector: boolean;
}

/** How the line's crop is drawn; null when it has none that can be drawn. */
export function drawingOf(line: FieldLine): CropDrawing | null {
  return drawnCrops(line)[0]?.drawing ?? null;
}

interface DrawnCrop {
  readonly url: string;
  readonly drawing: CropDrawing;
}

/** Every line of the value; [] unless the first can be drawn. */
function drawnCrops({ crop, cropsBelow = [], shown, expected }: FieldLine): readonly DrawnCrop[] {
  const urls = crop === null ? [] : [crop, ...cropsBelow];
  const drawn = urls.flatMap((url) => {
    const size = cropSize(url);
    return size ? [{ url, drawing: cropDrawing(size, shown ?? expected ?? '', urls.length) }] : [];
  });
  return drawn[0]?.url === crop ? drawn : [];
}

/** What was read, as the page showed it. On a projector a crop of ID or birth date is shown only when asked for. */
export function CropPicture({ line, projector }: Props) {
  const [asked, setAsked] = useState(false);
  const [broken, setBroken] = useState(false);
  const crops = drawnCrops(line);
  if (crops.length === 0) return null;
  if (broken) return <p className="note">{EYES_TEXTS.broken}</p>;
  if (projector && isMaskedField(line.field) && !asked) {
    return (
      <div className="crop-hidden">
        <span className="note">{EYES_TEXTS.hidden}</span>
        <ActionButton action="show-crop" onAct={() => setAsked(true)}>
          {EYES_TEXTS.show}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="crop-frame">
      {crops.map(({ url, drawing }, index) => (
        <SmoothPicture
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may look the same
          key={index}
          url={url}
          size={drawing}
          // the first speaks for the whole value
          alt={index === 0 ? cropText(drawnLine(line, projector)) : ''}
          onBroken={() => setBroken(true)}
        />
      ))}
    </div>
  );
}

/** The type of a value under its crop: as large as the crop's characters, its first character under theirs. */
export function underCrop(drawing: CropDrawing | null): CSSProperties {
  if (!drawing) return {};
  const shrunk = (px: number): string => `min(${px}px, ${((100 * px) / drawing.width).toFixed(2)}cqw)`;
  return { fontSize: `max(14px, ${shrunk(drawing.em)})`, paddingLeft: shrunk(drawing.paper) };
}
