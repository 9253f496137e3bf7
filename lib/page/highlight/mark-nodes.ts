import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import type { Mark } from './mark';

export interface MarkNodes {
  readonly mark: Mark;
  /** the outline: carries data-field and data-verdict */
  readonly box: HTMLElement;
  readonly tag: HTMLElement;
}

/** The nodes of one mark, not yet placed. Texts go in as text, never as HTML. */
export function createMark(document: Document, mark: Mark): MarkNodes {
  const box = document.createElement('div');
  box.className = `xj-box xj-v-${mark.verdict} xj-away`;
  box.dataset.field = mark.field;
  box.dataset.verdict = mark.verdict;
  const tag = document.createElement('div');
  tag.className = `xj-tag xj-v-${mark.verdict} xj-away`;
  const icon = document.createElement('b');
  icon.textContent = VERDICT_ICONS[mark.verdict];
  const words = document.createElement('i');
  words.textContent = [VERDICT_WORDS[mark.verdict], mark.label].filter(Boolean).join(' · ');
  tag.append(icon, words);
  return { mark, box, tag };
}
