import { foldLabel } from '@/lib/core/labels/fold-label';
import { isNote } from '@/lib/core/labels/is-note';
import { PAGE_LABELS } from '@/lib/core/labels/page-labels';

const LABELS = Object.values(PAGE_LABELS)
  .flat()
  .map((label) => [...label])
  .filter(({ length }) => length >= 4);

/** Whether a text is no value of any label: advice about a field, or a label in which one character was misread. */
export function isNoValue(text: string): boolean {
  return isNote(text) || isNearLabel([...foldLabel(text)]);
}

/** Shorter labels differ from words in one character. */
function isNearLabel(text: readonly string[]): boolean {
  return LABELS.some(
    (label) =>
      label.length === text.length && label.filter((character, at) => character !== text[at]).length === 1,
  );
}
