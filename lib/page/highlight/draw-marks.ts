import type { FieldKey } from '@/lib/core/fields/fields';
import { MARK_WEIGHTS } from '@/lib/core/view/mark-weight';
import type { Page } from '@/lib/page/page-read';
import { layOut } from './lay-out';
import type { Mark } from './mark';
import { createMark, type MarkNodes } from './mark-nodes';
import { tagSizes } from './tag-sizes';
import { elementOf } from './visible-box';
import { watchLayout } from './watch-layout';

export type { Mark } from './mark';

/** Where one mark is drawn now, client coordinates. Both null where nothing is: out of sight, or compared with nothing. */
export interface MarkBox {
  readonly field: FieldKey;
  /** words of a value in the tag; '' for none */
  readonly label: string;
  readonly rect: DOMRect | null;
  /** the small text beside it, which may hold part of a value; null also when it found no place */
  readonly tag: DOMRect | null;
}

export interface DrawnMarks {
  /** Measures again at once and moves what moved. */
  update(): void;
  /** Takes all marks off the page and stops watching it. */
  remove(): void;
  /** Scrolls the value into view and draws the eye to its mark for a moment. */
  reveal(field: FieldKey): void;
  boxes(): readonly MarkBox[];
}

const PULSE_MS = 1_700;

/**
 * Marks every value, quietly or loudly (lib/core/view/mark-weight.ts), and keeps the marks there while the page scrolls,
 * grows or shrinks. Nothing of the page is changed; `layer` is our own (ui-host.ts).
 */
export function drawMarks(layer: HTMLElement, marks: readonly Mark[], page: Page): DrawnMarks {
  const document = layer.ownerDocument;
  const root = document.createElement('div');
  root.className = 'xj-marks';
  const nodes = marks.map((mark) => createMark(document, mark));
  root.append(...nodes.flatMap(({ box, tag }) => [box, tag]));
  layer.append(root);
  const drawn = nodes.map((one) => ({ ...one, sizes: tagSizes(one.tag, one.mark.verdict) }));
  let last = '';
  const update = () => {
    last = layOut(root, drawn, last);
  };
  update();
  const stop = watchLayout(page, update);
  return {
    update,
    remove: () => {
      stop();
      root.remove();
    },
    reveal: (field) => {
      const found = drawn.find(({ mark }) => mark.field === field);
      if (found) reveal(found, document.defaultView);
    },
    boxes: () => drawn.map(boxOf),
  };
}

function reveal({ mark, box }: MarkNodes, view: Window | null): void {
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  elementOf(mark.place)?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'instant' : 'smooth',
  });
  box.classList.remove('xj-pulse');
  box.getBoundingClientRect(); // so that the animation starts anew
  box.classList.add('xj-pulse');
  view?.setTimeout(() => box.classList.remove('xj-pulse'), PULSE_MS);
}

function boxOf({ mark, box, tag }: MarkNodes): MarkBox {
  const seen = (element: HTMLElement) =>
    element.classList.contains('xj-away') ? null : element.getBoundingClientRect();
  const rect = MARK_WEIGHTS[mark.verdict] === 'none' ? null : seen(box);
  return { field: mark.field, label: mark.label, rect, tag: seen(tag) };
}
