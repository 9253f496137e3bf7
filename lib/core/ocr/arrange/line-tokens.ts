import { type Label, labelOf } from '@/lib/core/labels/label-of';
import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { splitLabels } from '@/lib/core/labels/split-labels';
import { joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox, ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { bilingualLabels } from './bilingual-labels';
import { doubtfulLabel } from './doubtful-label';

/** A line of a picture: where its ink is, and what was read there. */
export interface FoundLine {
  readonly box: PixelBox;
  readonly line: ReadLine;
}

/** A label, or a stretch of text that is none, with its place in the picture. */
export interface LineToken {
  readonly box: PixelBox;
  readonly text: string;
  readonly meaning: LabelMeaning | null;
  /** whether the token is all of a line: its box is the line's ink */
  readonly whole: boolean;
}

/** A gap between two characters that parts a label from what is beside it, in text heights. */
const WIDE = 0.4;
/** A gap that parts two texts, as wide as between the columns of a form, in text heights. */
const APART = 2.2;
/** A line that begins with the colon of a label somewhere before it. */
const BEHIND_LABEL = /^[：:]/;
const NARROW = /[\x20-\x7e]/;
/** Characters of a spread label ("姓　名") stand at most this far apart, in text heights. */
const SPREAD = 4;
/** Two lines that are one by mistake of the finder: they nearly touch. */
const BROKEN = 0.6;

/**
 * Cuts lines into labels and values ("姓：名" in one line), and joins labels that were spread ("姓　　名"). A label with the same
 * in English behind it is that label.
 */
export function lineTokens(lines: readonly FoundLine[], height: number): readonly LineToken[] {
  const bilingual = bilingualLabels(lines.map(({ line }) => line.text));
  const tokens = lines.flatMap((found) => {
    const label = bilingual.get(found.line.text);
    return label ? wholeLine(found, label) : tokensOf(found);
  });
  return joinSpreadLabels(tokens, height).map((token) =>
    isTail(token, tokens, height) ? { ...token, meaning: null } : token,
  );
}

function wholeLine({ box, line: { text } }: FoundLine, label: Label | null): LineToken {
  return { box, text, meaning: label?.meaning ?? null, whole: true };
}

function tokensOf(found: FoundLine): LineToken[] {
  const { text, characters } = found.line;
  if (text === '') return [];
  const starts = characterStarts(characters);
  const offsetOf = (index: number): number => starts[index] ?? 0;
  const parts = splitLabels(text, gapsOf(found.line, WIDE).map(offsetOf));
  const [only] = parts;
  if (parts.length === 1 && BEHIND_LABEL.test(text)) {
    // the colon stood in a cell of its own: it belongs to the label, not to the value
    const { length } = characters;
    return length > 1 ? [partOfLine(found, 1, length)] : [];
  }
  const apart = gapsOf(found.line, APART);
  if (parts.length === 1 && only && (only.label !== null || apart.length === 0)) {
    const known = only.label !== null && only.label.meaning !== 'other';
    const label = known ? only.label : (doubtfulLabel(found.line) ?? only.label);
    return [wholeLine(found, label)];
  }
  return parts.flatMap(({ label, start, end }) => {
    const [from, to] = [indexAt(starts, start), indexAt(starts, end)];
    if (label) return [partOfLine(found, from, to, label)];
    return piecesOf(found, [from, ...apart.filter((at) => at > from && at < to), to]);
  });
}

/** Text between edges (places of characters) that wide gaps are at, each piece a label if it is one. */
function piecesOf(found: FoundLine, edges: readonly number[]): LineToken[] {
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    const part = partOfLine(found, from, to);
    const inked = found.line.characters.slice(from, to).filter(({ character }) => character !== ' ');
    const [first, last] = [inked[0], inked.at(-1)];
    if (!first || !last) return part;
    const line = found.box.left - (found.line.ink?.left ?? 0);
    const half = 0.5 * found.box.height;
    const isInner = (edge: number): boolean => edge !== edges[0] && edge !== edges.at(-1);
    const left = isInner(from) ? Math.round(line + centre(first) - half) : part.box.left;
    const right = isInner(to) ? Math.round(line + centre(last) + half) : rightOf(part.box);
    const box = { ...part.box, left, width: right - left };
    return { ...part, box, meaning: labelOf(part.text)?.meaning ?? null };
  });
}

function centre({ left, right }: ReadCharacter): number {
  return (left + right) / 2;
}

/** Characters that a gap of so many heights parts from the one before them. */
function gapsOf({ characters, ink, height }: ReadLine, least: number): readonly number[] {
  const em = ink?.height ?? height;
  const half = (one: ReadCharacter): number => (NARROW.test(one.character) ? 0.28 : 0.5) * em;
  return characters.flatMap((one, index) => {
    // a blank that was read is a part of the gap, not its edge
    const before = characters.slice(0, index).findLast(({ character }) => character !== ' ');
    if (!before || one.character === ' ') return [];
    return centre(one) - centre(before) - half(before) - half(one) > least * em ? [index] : [];
  });
}

/** Offset of each character in the text, UTF-16 units. */
function characterStarts(characters: readonly ReadCharacter[]): readonly number[] {
  let at = 0;
  return characters.map(({ character }) => {
    at += character.length;
    return at - character.length;
  });
}

function indexAt(starts: readonly number[], offset: number): number {
  const index = starts.findIndex((start) => start >= offset);
  return index < 0 ? starts.length : index;
}

/** Characters `from` to `to` of a line, with their place between their neighbours. */
export function partOfLine(
  { box, line }: FoundLine,
  from: number,
  to: number,
  label: Label | null = null,
): LineToken {
  const left = box.left - (line.ink?.left ?? 0);
  const edge = (index: number): number => {
    const before = line.characters[index - 1];
    const behind = line.characters[index];
    if (!before) return box.left;
    return behind ? Math.round(left + (before.right + behind.left) / 2) : rightOf(box);
  };
  return {
    box: { left: edge(from), top: box.top, width: edge(to) - edge(from), height: box.height },
    text: line.characters
      .slice(from, to)
      .map(({ character }) => character)
      .join(''),
    meaning: label?.meaning ?? null,
    whole: false,
  };
}

/** Whether a label is the end of the text that it touches (重庆文理 and 学院 as two lines). */
function isTail(token: LineToken, tokens: readonly LineToken[], height: number): boolean {
  if (token.meaning === null || !token.whole) return false;
  return tokens.some(({ box, meaning, whole }) => {
    const gap = token.box.left - rightOf(box);
    if (meaning !== null || !whole || gap < 0 || gap > BROKEN * height) return false;
    return Math.abs(middleOf(box) - middleOf(token.box)) < 0.5 * height;
  });
}

function joinSpreadLabels(tokens: readonly LineToken[], height: number): readonly LineToken[] {
  const joined: LineToken[] = [];
  const taken = new Set<LineToken>();
  for (const token of tokens) {
    if (taken.has(token)) continue;
    const mate = mateOf(token, tokens, height);
    const label = mate ? labelOf(token.text + mate.text) : null;
    if (!mate || !label) {
      joined.push(token);
      continue;
    }
    taken.add(mate);
    const before = joined.indexOf(mate);
    if (before >= 0) joined.splice(before, 1);
    joined.push({
      box: joinBoxes(token.box, mate.box),
      text: token.text + mate.text,
      meaning: label.meaning,
      whole: false,
    });
  }
  return joined;
}

/** The token right of one, in its row and near enough to be the rest of a label: of a spread one if it is one character. */
function mateOf(token: LineToken, tokens: readonly LineToken[], height: number): LineToken | null {
  const reach = [...token.text].length === 1 ? SPREAD : BROKEN;
  const behind = tokens.filter(
    ({ box }) =>
      box.left >= rightOf(token.box) &&
      box.left - rightOf(token.box) <= reach * height &&
      Math.abs(middleOf(box) - middleOf(token.box)) < 0.5 * height,
  );
  return behind.sort((a, b) => a.box.left - b.box.left)[0] ?? null;
}
