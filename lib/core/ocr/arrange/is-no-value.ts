import { foldLabel } from '@/lib/core/labels/fold-label';
import { isNote } from '@/lib/core/labels/is-note';
import { PAGE_LABELS } from '@/lib/core/labels/page-labels';

const LABELS = Object.values(PAGE_LABELS)
  .flat()
  .map((label) => [...label])
  .filter(({ length }) => length >= 4);

/** What the uppermost row of a phone says: the time, how the network is and how full the battery. */
const STATUS_BAR = /^(?:\d{1,2}[:：]\d{2}|(?:[2-5]G|LTE|HD|WLAN|WI-?FI)* ?\d{1,3}[%％])$/i;

/** Whether a text is no value of any label: advice about a field, a label in which one character was misread, a phone's clock. */
export function isNoValue(text: string): boolean {
  return isNote(text) || STATUS_BAR.test(text) || isNearLabel([...foldLabel(text)]);
}

/** Shorter labels differ from words in one character. */
function isNearLabel(text: readonly string[]): boolean {
  return LABELS.some(
    (label) =>
      label.length === text.length && label.filter((character, at) => character !== text[at]).length === 1,
  );
}
