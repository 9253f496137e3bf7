import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { LIGHT } from '@/lib/core/theme/tokens';
import { boxOf } from '@/lib/page/box-of';
import { framePart } from '@/lib/page/frames/frame-part';
import { framesOf } from '@/lib/page/frames/frames-of';
import type { Page, PagePlace, ValuePlace } from '@/lib/page/page-read';
import { paintedTexts, stretchesAt } from './painted-texts';
import { Measurer } from './visible-box';
import { watchLayout } from './watch-layout';

export interface CoverParts {
  /** Which characters of the page's text are hidden, UTF-16 units, ascending. */
  readonly hiddenIn: (text: string) => readonly number[];
  /** Values that are hidden as a whole where no text of them is: pictures, protected text. */
  readonly whole: readonly ValuePlace[];
}

export interface DrawnCovers {
  remove(): void;
}

const ROOT_WIDTH = 100;
/** Covers reach a little beyond the digits. CSS px. */
const BLEED = 1;
const DOTS = `radial-gradient(circle,${LIGHT.faint} 1.5px,transparent 2px) center/8px 100% repeat-x,${LIGHT.hairline}`;

/**
 * Covers values of the page, wherever they stand in it, and stays on them while the page scrolls, grows or changes. Nothing
 * of the page is changed; `layer` is our own, below the marks, and is hidden with them whenever the screen is read.
 */
export function drawCovers(layer: HTMLElement, parts: CoverParts, page: Page): DrawnCovers {
  const root = layer.ownerDocument.createElement('div');
  root.dataset.covers = '';
  root.style.cssText = `position:absolute;left:0;top:0;width:${ROOT_WIDTH}px;height:0;pointer-events:none`;
  layer.prepend(root);
  let last = '';
  const update = (): void => {
    const boxes = coverBoxes(page.document, parts).map((box) => inFrame(box, root.getBoundingClientRect()));
    const now = JSON.stringify(boxes);
    if (now === last) return;
    last = now;
    root.replaceChildren(...boxes.map((box) => coverAt(layer.ownerDocument, box)));
  };
  update();
  const stop = watchLayout(page, update);
  return {
    remove() {
      stop();
      root.remove();
    },
  };
}

function coverBoxes(document: Document, { hiddenIn, whole }: CoverParts): readonly Box[] {
  const measurer = new Measurer();
  const boxesOf = (place: ValuePlace): readonly Box[] => seenBoxes(place, measurer);
  const found = everywhere(document, ({ body }) => textsHidden(body, hiddenIn)).flatMap(boxesOf);
  const fields = everywhere(document, ({ body }) => fieldsHidden(body, hiddenIn));
  const others = [...fields, ...whole].flatMap(boxesOf);
  return [...found, ...others.filter((box) => !found.some((one) => intersection(one, box) !== null))];
}

/** In the page and in the frames of it that can be looked into. */
function everywhere(
  document: Document,
  find: (document: Document) => readonly PagePlace[],
): readonly PagePlace[] {
  const inside = framesOf(document).flatMap(({ frame, document: inner }) =>
    inner ? everywhere(inner, find).map((place) => framePart(frame, place)) : [],
  );
  return [...find(document), ...inside];
}

function textsHidden(body: Element, hiddenIn: CoverParts['hiddenIn']): readonly Range[] {
  const texts = paintedTexts(body);
  return stretchesAt(texts, hiddenIn(texts.map(({ data }) => `${data}\n`).join('')));
}

function fieldsHidden(body: Element, hiddenIn: CoverParts['hiddenIn']): readonly Element[] {
  return [...body.querySelectorAll('input,textarea,select')].filter(
    (field) => hiddenIn((field as HTMLInputElement).value ?? '').length > 0,
  );
}

/** What of it can be seen: a scrolled container may hide some. */
function seenBoxes(place: ValuePlace, measurer: Measurer): readonly Box[] {
  const visible = measurer.measure(place);
  if (visible === null) return [];
  return [...place.getClientRects()].flatMap((rect) => {
    const box = boxOf(rect);
    const seen = visible.clip === null ? box : intersection(box, visible.clip);
    return seen === null || seen.width <= 0 ? [] : [seen];
  });
}

function inFrame({ left, top, width, height }: Box, frame: DOMRect): Box {
  const scale = frame.width / ROOT_WIDTH || 1;
  const round = (value: number): number => Math.round((value / scale) * 100) / 100;
  return {
    left: round(left - frame.x),
    top: round(top - frame.y - BLEED),
    width: round(width),
    height: round(height + 2 * BLEED),
  };
}

function coverAt(document: Document, { left, top, width, height }: Box): HTMLElement {
  const cover = document.createElement('div');
  cover.style.cssText = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:${DOTS}`;
  return cover;
}
