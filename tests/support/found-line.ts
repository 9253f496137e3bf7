import type { FoundLine } from '@/lib/core/ocr/arrange/line-tokens';

/** A line of 14 px characters (digits half as wide) as the recogniser would find it at a place; a space is a gap. */
export function foundLine(text: string, left: number, top: number): FoundLine {
  let at = 4;
  const placed = [...text].map((character) => {
    const width = /[\x20-\x7e]/.test(character) ? 7 : 14;
    at += width;
    return { character, probability: 1, left: at - width / 2 - 1, right: at - width / 2 + 1, others: [] };
  });
  const characters = placed.filter(({ character }) => character !== ' ' && character !== '\u3000');
  const ink = { left: 4, top: 2, width: at - 4, height: 13 };
  const line = {
    text: characters.map(({ character }) => character).join(''),
    characters,
    width: at + 4,
    height: 17,
    ink,
  };
  return { box: { left, top, width: ink.width, height: ink.height }, line };
}

/** The texts of the lines paired with each label. */
export function textsOf<Meaning extends string>(
  values: readonly { readonly meaning: Meaning; readonly lines: readonly { readonly text: string }[] }[],
): Record<string, string[]> {
  return Object.fromEntries(values.map(({ meaning, lines }) => [meaning, lines.map(({ text }) => text)]));
}
