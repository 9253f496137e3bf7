import { readValue } from '@/lib/core/reading/read-value';
import type { FieldReading } from '@/lib/core/record/reading';
import type { ValuePlace } from '@/lib/page/page-read';
import type { Pair } from './pair-values';
import { ancestorsOf, rangeOf, type TextToken, type Token, textOf } from './tokens';

/** A value and where it stands. */
export interface FoundValue {
  readonly reading: FieldReading;
  readonly place: ValuePlace;
}

/** Reads one pair. Layout blanks at the ends of a line are not shown, so they are not part of the text. */
export function valueFound({ label, value, emptyBox }: Pair): FoundValue {
  const texts = value.filter((token): token is TextToken => token.kind === 'text');
  const first = texts[0];
  const last = texts.at(-1);
  if (first && last) {
    return { reading: readValue(texts.map(textOf).join('')), place: fromTo(first, last) };
  }
  const control = value.find((token) => token.kind === 'control');
  if (control) return { reading: readValue(control.text), place: control.element };
  const image = value.find((token) => token.kind === 'image');
  if (image) {
    return { reading: { state: 'unreadable', reason: 'picture', text: '' }, place: image.element };
  }
  return {
    reading: { state: 'unreadable', reason: 'empty', text: '' },
    place: emptyBox ?? around(label.token),
  };
}

/** Over pieces in different shadow trees there is no range: then it is the element around them. */
function fromTo(first: TextToken, last: TextToken): ValuePlace {
  const range = rangeOf(first.run, first.start, first.end);
  if (first === last) return range;
  const end = rangeOf(last.run, last.start, last.end);
  if (range.startContainer.getRootNode() !== end.endContainer.getRootNode()) {
    const others = new Set(ancestorsOf(last));
    for (const element of ancestorsOf(first)) if (others.has(element)) return element;
  }
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

function around(token: TextToken): ValuePlace {
  const [element] = ancestorsOf(token as Token);
  return element ?? rangeOf(token.run, token.start, token.end);
}
