import { EYES_TEXTS } from '@/lib/core/texts/eyes';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { Value } from './value';

/** What the page shows above what the roster says. */
export function ValuePair({ line, projector }: { readonly line: FieldLine; readonly projector: boolean }) {
  const { field, shown, expected, shownDiffers, expectedDiffers } = line;
  if (shown === null && expected === null) return null;
  return (
    <dl className="pair">
      <dt>{line.readBy === 'pixels' ? EYES_TEXTS.read : PANEL_TEXTS.shown}</dt>
      <dd>
        {shown ? (
          <Value field={field} value={shown} differs={shownDiffers} projector={projector} />
        ) : (
          PANEL_TEXTS.nothing
        )}
      </dd>
      {expected !== null && (
        <>
          <dt>{PANEL_TEXTS.expected}</dt>
          <dd>
            <Value field={field} value={expected} differs={expectedDiffers} projector={projector} />
          </dd>
        </>
      )}
    </dl>
  );
}
