import { isPhoto } from '@/lib/core/fields/kinds';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { PHOTO_TEXTS } from '@/lib/core/texts/questions';
import { VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { PanelActions } from '@/lib/core/view/check-view';
import { canSettle } from '@/lib/core/view/needs-eyes';
import { SettleButtons } from './settle-buttons';

interface Props {
  readonly comparison: Pick<Comparison, 'lines'>;
  readonly settle: PanelActions['settle'];
}

/** The photo that a person is still to look at; null where there is none. */
export function openPhoto({ lines }: Props['comparison']): FieldLine | null {
  return lines.find((line) => isPhoto(line.field) && canSettle(line)) ?? null;
}

/** 照片是你本人吗？, where the eye is before saving. Also the photo's line as long as it is asked. */
export function PhotoQuestion({ comparison, settle }: Props) {
  const line = openPhoto(comparison);
  if (!line) return null;
  return (
    <div
      className="photo-question"
      data-field={line.field}
      data-verdict={line.verdict}
      data-read-by={line.readBy}
      title={PHOTO_TEXTS.note}
    >
      <span className="unseen">{`${FIELD_NAMES[line.field]}：${VERDICT_WORDS[line.verdict]}`}</span>
      <SettleButtons line={line} settle={settle} />
    </div>
  );
}
