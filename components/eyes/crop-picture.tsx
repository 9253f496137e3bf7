import { type CSSProperties, useState } from 'react';
import { ActionButton } from '@/components/panel/action-button';
import type { FieldLine } from '@/lib/core/compare/comparison';
import { type CropLook, cropLook, cropSize } from '@/lib/core/look/crop-look';
import { drawnLine } from '@/lib/core/look/drawn-line';
import { isMaskedField } from '@/lib/core/look/is-masked-field';
import { cropText, EYES_TEXTS } from '@/lib/core/texts/eyes';

interface Props {
  readonly line: FieldLine;
  readonly projector: boolean;
}

/** A capped crop is no whole number of times as large: then smooth is clearer than crisp. CSS px. */
const ALWAYS_FITS = 240;

/** How the line's crop is drawn; null when it has none that can be drawn. */
export function lookOf({ crop, shown, expected }: FieldLine): CropLook | null {
  const size = crop === null ? null : cropSize(crop);
  return size && cropLook(size, shown ?? expected ?? '');
}

/** What was read, as the page showed it. On a projector a crop of ID or birth date is shown only when asked for. */
export function CropPicture({ line, projector }: Props) {
  const [asked, setAsked] = useState(false);
  const [broken, setBroken] = useState(false);
  const look = lookOf(line);
  if (!look || line.crop === null) return null;
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
      <img
        className={look.width <= ALWAYS_FITS ? 'crop crisp' : 'crop'}
        src={line.crop}
        width={look.width}
        height={look.height}
        alt={cropText(drawnLine(line, projector))}
        onError={() => setBroken(true)}
        decoding="sync"
        draggable={false}
      />
    </div>
  );
}

/** The type of a value under its crop: as large as the crop's characters, its first character under theirs. */
export function underCrop(look: CropLook | null): CSSProperties {
  if (!look) return {};
  const shrunk = (px: number): string => `min(${px}px, ${((100 * px) / look.width).toFixed(2)}cqw)`;
  return { fontSize: `max(14px, ${shrunk(look.em)})`, paddingLeft: shrunk(look.paper) };
}
