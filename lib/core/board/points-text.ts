import type { BoardRow } from '@/lib/core/session/board-rows';
import type { Difference } from '@/lib/core/session/model/class-session';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { CONCERN_TEXTS } from '@/lib/core/texts/class-history';
import { missingText } from '@/lib/core/texts/class-states';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { isMaskedField } from '@/lib/core/view/is-masked-field';

/**
 * What is said of a student in their row, beside the state: why they are missing, what differs, what needs eyes, and what
 * else should be known. `masked` (投影): no ID number and no birth date.
 */
export function pointsText({ student, standing }: BoardRow, masked: boolean): string {
  const { state, byHand, check, differences, doubtful, rowChanged, passedOver } = standing;
  const isMissing = state === 'missing' && byHand?.reason;
  return [
    ...(isMissing ? [missingText(byHand.reason ?? 'other', byHand.words)] : []),
    ...(differences.length === 0 ? [] : [differencesText(differences, masked)]),
    ...(doubtful.length === 0 ? [] : [doubtful.map(({ field }) => `${FIELD_NAMES[field]}？`).join('、')]),
    ...(check === null || check.concern === '' || byHand !== null ? [] : [CONCERN_TEXTS[check.concern]]),
    ...(rowChanged.length === 0 ? [] : [BOARD_TEXTS.changed]),
    ...(passedOver === null ? [] : [BOARD_TEXTS.passedOver]),
    ...(student.inRoster ? [] : [BOARD_TEXTS.gone]),
    ...(student.row === null && student.inRoster ? [BOARD_TEXTS.added] : []),
  ].join('；');
}

/** One with its values; of several only the names. */
function differencesText(differences: readonly Difference[], masked: boolean): string {
  const names = differences.map(({ field }) => FIELD_NAMES[field]).join('、');
  const [first, another] = differences;
  if (first === undefined || another !== undefined || (masked && isMaskedField(first.field))) return names;
  return first.shown === null || first.expected === null
    ? names
    : `${names} ${first.expected} / ${first.shown}`;
}
