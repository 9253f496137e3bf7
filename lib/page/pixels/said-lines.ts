import type { PixelBox } from '@/lib/core/record/pixels';
import { boxOf } from '@/lib/page/box-of';
import type { ValuePlace } from '@/lib/page/page-read';
import { valueLines } from './value-lines';

/** The arrow of a list to choose from is no text. CSS px. */
const ARROW = 22;

export interface SaidLine {
  readonly box: PixelBox;
  readonly said: string;
}

/** The boxes that hold a value (value-lines.ts), each with what the value's text says there. */
export function saidLines(place: ValuePlace, said: string): readonly SaidLine[] {
  if ('inFrame' in place)
    return saidLines(place.inside, said).map((line) => ({ ...line, box: boxOf(place.outward(line.box)) }));
  const boxes = valueLines(place);
  const [only] = boxes;
  if (only && boxes.length === 1) return [{ box: withoutArrow(place, only), said }];
  if (!('startContainer' in place)) return [];
  const parts = boxes.map(() => '');
  for (const { character, box } of charactersOf(place)) {
    const middle = box.top + box.height / 2;
    const at = boxes.findIndex(({ top, height }) => middle >= top && middle <= top + height);
    if (at >= 0) parts[at] += character;
  }
  return boxes.map((box, at) => ({ box, said: parts[at] ?? '' }));
}

function withoutArrow(place: ValuePlace, box: PixelBox): PixelBox {
  const isChoice = 'tagName' in place && place.tagName === 'SELECT';
  return isChoice ? { ...box, width: Math.max(1, box.width - ARROW) } : box;
}

function* charactersOf(value: Range): Generator<{ readonly character: string; readonly box: PixelBox }> {
  const root = value.commonAncestorContainer;
  const walker = value.startContainer.ownerDocument?.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const one = value.cloneRange();
  for (let node: Node | null = root.nodeType === 3 ? root : (walker?.nextNode() ?? null); node; ) {
    const text = node as Text;
    let at = node === value.startContainer ? value.startOffset : 0;
    const end = node === value.endContainer ? value.endOffset : text.length;
    if (value.intersectsNode(text)) {
      for (const character of text.data.slice(at, end)) {
        one.setStart(text, at);
        one.setEnd(text, at + character.length);
        at += character.length;
        const rect = one.getBoundingClientRect();
        if (rect.width > 0) yield { character, box: boxOf(rect) };
      }
    }
    node = walker?.nextNode() ?? null;
  }
}
