import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import { MARK_WEIGHTS } from '@/lib/core/view/mark-weight';
import type { Mark } from './mark';
import type { NamedSize } from './tag-sizes';

export interface MarkNodes {
  readonly mark: Mark;
  /** the outline: carries data-field and data-verdict */
  readonly box: HTMLElement;
  readonly tag: HTMLElement;
  /** how large the tag may be drawn, the largest first */
  readonly sizes: readonly NamedSize[];
}

/** The nodes of one mark, not yet placed. Texts go in as text, never as HTML. */
export function createMark(document: Document, mark: Mark): Omit<MarkNodes, 'sizes'> {
  const kind = `xj-v-${mark.verdict} xj-${MARK_WEIGHTS[mark.verdict]} xj-away`;
  const box = document.createElement('div');
  box.className = `xj-box ${kind}`;
  box.dataset.field = mark.field;
  box.dataset.verdict = mark.verdict;
  const tag = document.createElement('div');
  tag.className = `xj-tag ${kind}`;
  const icon = document.createElement('b');
  icon.textContent = VERDICT_ICONS[mark.verdict];
  const words = document.createElement('i');
  words.textContent = VERDICT_WORDS[mark.verdict];
  // what the file says: in a line of its own where the tag has several
  if (mark.label !== '') words.append(textIn(document, 's', ' · '), textIn(document, 'u', mark.label));
  tag.append(icon, words);
  return { mark, box, tag };
}

function textIn(document: Document, name: 's' | 'u', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
