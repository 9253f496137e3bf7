import { type Label, labelOf } from '@/lib/core/labels/label-of';
import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { splitLabels } from '@/lib/core/labels/split-labels';
import { joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox, ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
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
/** A line that begins with the colon of a label somewhere before it. */
const BEHIND_LABEL = /^[：:]/;
const NARROW = /[\x20-\x7e]/;
/** Characters of a spread label ("姓　名") stand at most this far apart, in text heights. */
const SPREAD = 4;

/** Cuts lines into labels and values ("姓：名" in one line), and joins labels that were spread ("姓　　名"). */
export function lineTokens(lines: readonly FoundLine[], height: number): readonly LineToken[] {
  return joinSpreadLabels(lines.flatMap(tokensOf), height);
}

function tokensOf(found: FoundLine): LineToken[] {
  const { text, characters } = found.line;
  if (text === '') return [];
  const starts = characterStarts(characters);
  const edges = wideGaps(found.line).map((index) => starts[index] ?? 0);
  const parts = splitLabels(text, edges);
  const [only] = parts;
  if (parts.length === 1 && BEHIND_LABEL.test(text)) {
    // the colon stood in a cell of its own: it belongs to the label, not to the value
    const { length } = found.line.characters;
    return length > 1 ? [partOfLine(found, 1, length)] : [];
  }
  if (parts.length === 1 && only) {
    const known = only.label !== null && only.label.meaning !== 'other';
    const label = known ? only.label : (doubtfulLabel(found.line) ?? only.label);
    return [{ box: found.box, text, meaning: label?.meaning ?? null, whole: true }];
  }
  return parts.map(({ label, start, end }) =>
    partOfLine(found, indexAt(starts, start), indexAt(starts, end), label),
  );
}

/** Characters that a gap parts from the one before them. */
function wideGaps({ characters, ink, height }: ReadLine): readonly number[] {
  const em = ink?.height ?? height;
  const half = (one: ReadCharacter): number => (NARROW.test(one.character) ? 0.28 : 0.5) * em;
  const centre = ({ left, right }: ReadCharacter): number => (left + right) / 2;
  return characters.flatMap((one, index) => {
    // a blank that was read is a part of the gap, not its edge
    const before = characters.slice(0, index).findLast(({ character }) => character !== ' ');
    if (!before || one.character === ' ') return [];
    return centre(one) - centre(before) - half(before) - half(one) > WIDE * em ? [index] : [];
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

function joinSpreadLabels(tokens: readonly LineToken[], height: number): readonly LineToken[] {
  const joined: LineToken[] = [];
  const taken = new Set<LineToken>();
  for (const token of tokens) {
    if (taken.has(token)) continue;
    const mate = token.meaning === null ? mateOf(token, tokens, height) : null;
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

/** The token right of a single character, in its row and near enough to be the rest of a spread label. */
function mateOf(token: LineToken, tokens: readonly LineToken[], height: number): LineToken | null {
  if ([...token.text].length !== 1) return null;
  const behind = tokens.filter(
    ({ box }) =>
      box.left >= rightOf(token.box) &&
      box.left - rightOf(token.box) <= SPREAD * height &&
      Math.abs(middleOf(box) - middleOf(token.box)) < 0.5 * height,
  );
  return behind.sort((a, b) => a.box.left - b.box.left)[0] ?? null;
}
