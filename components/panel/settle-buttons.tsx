import { isPhoto } from '@/lib/core/fields/kinds';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { PHOTO_TEXTS } from '@/lib/core/texts/questions';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { PanelActions } from '@/lib/core/view/check-view';
import { canSettle } from '@/lib/core/view/needs-eyes';
import { ActionButton } from './action-button';

interface Props {
  readonly line: FieldLine;
  readonly settle: PanelActions['settle'];
}

/** A person settles what could not be decided. */
export function SettleButtons({ line, settle }: Props) {
  if (!canSettle(line)) return null;
  const photo = isPhoto(line.field);
  const words = photo
    ? { question: PHOTO_TEXTS.question, yes: PHOTO_TEXTS.yes, no: PHOTO_TEXTS.no }
    : { question: PANEL_TEXTS.settleNote, yes: PANEL_TEXTS.settleMatch, no: PANEL_TEXTS.settleMismatch };
  return (
    <fieldset className="settle">
      <legend className={photo ? 'question' : 'note'}>{words.question}</legend>
      <ActionButton action="settle-match" onAct={() => settle(line.field, 'match')}>
        {words.yes}
      </ActionButton>
      <ActionButton action="settle-mismatch" onAct={() => settle(line.field, 'mismatch')}>
        {words.no}
      </ActionButton>
    </fieldset>
  );
}
