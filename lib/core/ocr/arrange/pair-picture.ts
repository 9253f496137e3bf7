import { bottomOf } from '@/lib/core/ocr/image/boxes';
import { type Card, findCards } from './card-lines';
import type { FoundLine } from './line-tokens';
import { pairLines } from './pair-lines';
import type { LabelledValue, PairedRecord } from './split-records';

/** Fields that a card gives only where no label does. */
const CARD_SIGNS: readonly LabelledValue['meaning'][] = ['name', 'gender', 'birthDate'];

/**
 * Lines of a whole picture → its records: labels with their values, and a phone page's card, whose values stand without
 * labels, with the record below it. A card whose record is not in the picture is a record by itself.
 */
export function pairPicture(lines: readonly FoundLine[], height: number): readonly PairedRecord[] {
  const cards = findCards(lines);
  const taken = new Set(cards.flatMap((card) => card.lines));
  const labelled = pairLines(
    lines.filter((line) => !taken.has(line)),
    height,
  );
  const free = [...labelled];
  const withCard = cards.map((card): PairedRecord => {
    const at = free.findIndex((record) => belongsTo(card, record));
    const [record] = at < 0 ? [] : free.splice(at, 1);
    return { title: '', values: [...valuesOf(card), ...(record?.values ?? [])] };
  });
  return [...withCard, ...free];
}

function belongsTo(card: Card, { values }: PairedRecord): boolean {
  const floor = Math.max(...card.lines.map(({ box }) => bottomOf(box)));
  const top = Math.min(...values.map(({ label }) => label.top));
  return top >= floor && !values.some(({ meaning }) => CARD_SIGNS.includes(meaning));
}

/** The value stands where a label would. */
function valuesOf(card: Card): readonly LabelledValue[] {
  return card.values.map(({ field, token }) => ({
    meaning: field,
    label: token.box,
    lines: [token],
    isInDoubt: false,
  }));
}
