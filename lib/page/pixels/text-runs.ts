import { labelOf } from '@/lib/core/labels/label-of';
import { framePart } from '@/lib/page/frames/frame-part';
import { elementOf } from '@/lib/page/highlight/visible-box';
import { nodesWithin, parentOnScreen } from '@/lib/page/on-screen-tree';
import type { FramePart, PagePlace, ValuePlace } from '@/lib/page/page-read';

/** A text, picture or form field that the page shows. */
export interface ShownRun {
  readonly place: PagePlace;
  /** a label, or something to click: nobody takes it for a part of a value */
  readonly apart: boolean;
}

/** In the document that is looked at. */
interface OwnRun extends ShownRun {
  readonly place: Range | Element;
}
type OwnPlace = Exclude<ValuePlace, FramePart>;

/** More than this is no page of one record. */
const MOST_RUNS = 2_000;
const ENDS_LIKE_LABEL = /[:：]\s*$/;
const SETS_OFF = /^[\s|｜]$/;
const CLICKED = 'a[href],button,[role="button"]';
const DRAWN = 'img,svg,canvas,video,iframe,input,select,textarea';

/** What stands beside each of these values, in the document that it stands in. */
export function runsAround(values: readonly ValuePlace[]): ReadonlyMap<ValuePlace, readonly ShownRun[]> {
  const known = new Map<Document, readonly OwnRun[]>();
  const beside = (value: ValuePlace): readonly ShownRun[] => {
    if ('inFrame' in value)
      return beside(value.inside).map(({ place, apart }) => ({
        place: framePart(value.inFrame, place),
        apart,
      }));
    const document = elementOf(value)?.ownerDocument;
    if (!document) return [];
    const all = known.get(document) ?? textRuns(document);
    known.set(document, all);
    return runsBeside(all, value);
  };
  return new Map(values.map((value) => [value, beside(value)]));
}

/** What the page's own texts and elements show; what cannot be seen is left out. */
function textRuns(document: Document): readonly OwnRun[] {
  const runs: OwnRun[] = [];
  for (const node of nodesWithin(document.body)) {
    if (runs.length >= MOST_RUNS) break;
    const run = node.nodeType === node.ELEMENT_NODE ? drawnRun(node as Element) : textRun(node as Text);
    if (run) runs.push(run);
  }
  return runs;
}

function drawnRun(place: Element): OwnRun | null {
  return place.matches(DRAWN) && isVisible(place) ? { place, apart: place.closest(CLICKED) !== null } : null;
}

function textRun(node: Text): OwnRun | null {
  const element = parentOnScreen(node);
  if (!node.data.trim() || !element || !isVisible(element)) return null;
  const place = node.ownerDocument.createRange();
  place.selectNodeContents(node);
  return { place, apart: isLabel(node.data) || element.closest(CLICKED) !== null };
}

/** The runs, and the parts of them, that do not belong to a value. */
function runsBeside(runs: readonly OwnRun[], value: OwnPlace): readonly OwnRun[] {
  return runs.flatMap((run): readonly OwnRun[] => {
    const { place } = run;
    if (!('startContainer' in place)) return holds(place, value) ? [] : [run];
    return outside(place, value).flatMap((part) => {
      const text = part.toString();
      if (text.trim() === '') return [];
      return [part === place ? run : { place: part, apart: run.apart || isLabel(text) || isSetOff(part) }];
    });
  });
}

function isLabel(text: string): boolean {
  return ENDS_LIKE_LABEL.test(text) || labelOf(text) !== null;
}

/** A blank or a line stands between a part of a text and the value in it: they are two words. */
function isSetOff({ startContainer, startOffset, endOffset }: Range): boolean {
  const text = (startContainer as Text).data;
  return SETS_OFF.test(text.charAt(startOffset - 1)) || SETS_OFF.test(text.charAt(endOffset));
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The parts of a text that stand before and behind the value. */
function outside(whole: Range, value: OwnPlace): readonly Range[] {
  const text = whole.startContainer as Text;
  if ('picture' in value) return [whole];
  if (!('startContainer' in value)) return value.contains(text) ? [] : [whole];
  if (!value.intersectsNode(text)) return [whole];
  const parts: Range[] = [];
  if (value.startContainer === text && value.startOffset > 0) {
    parts.push(withoutBlanks(text, 0, value.startOffset));
  }
  if (value.endContainer === text && value.endOffset < text.length) {
    parts.push(withoutBlanks(text, value.endOffset, text.length));
  }
  return parts;
}

/** Blanks between two values of one text belong to neither: where they stand, nothing is seen. */
function withoutBlanks(text: Text, from: number, to: number): Range {
  const part = text.data.slice(from, to);
  const range = text.ownerDocument.createRange();
  range.setStart(text, from + part.length - part.trimStart().length);
  range.setEnd(text, Math.max(range.startOffset, from + part.trimEnd().length));
  return range;
}

function holds(element: Element, value: OwnPlace): boolean {
  if ('picture' in value) return element === value.picture;
  return 'startContainer' in value ? value.intersectsNode(element) : value.contains(element);
}
