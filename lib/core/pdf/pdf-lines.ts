import type { FoundLine } from '@/lib/core/ocr/arrange/line-tokens';
import type { ReadCharacter } from '@/lib/core/record/pixels';

/** A stretch of text of a PDF page and where it stands, px from the page's top left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** of the type: its em */
  readonly height: number;
}

/** Stretches that a smaller gap parts are one text, in em; columns stand farther apart. */
const JOINED = 0.6;
const SAME_ROW = 0.4;
/** Blanks that lay out rather than belong to a value. */
const LAYOUT_BLANKS = /\u3000|\s{2,}/u;
const NARROW = /[\x20-\x7e]/u;

/**
 * The texts of a page as lines of a picture would be found: what stands in one row without a gap is one line, from the
 * top. Every character is as sure as can be.
 */
export function pdfLines(texts: readonly PdfText[]): readonly FoundLine[] {
  const pieces = texts.flatMap(piecesOf).sort((a, b) => a.left - b.left);
  const lines: PdfText[] = [];
  for (const piece of pieces) {
    const at = lines.findIndex((line) => continues(line, piece));
    const line = lines[at];
    if (line) lines[at] = joined(line, piece);
    else lines.push(piece);
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left).map(foundLine);
}

/** The median height of the lines, px; 0 without any. */
export function usualEm(lines: readonly FoundLine[]): number {
  const heights = lines.map(({ box }) => box.height).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (NARROW.test(character) ? 0.5 : 1), 0);
}

/** Parts of a stretch between blanks that only lay out; none for blanks alone. */
function piecesOf(whole: PdfText): readonly PdfText[] {
  const unit = whole.width / Math.max(0.5, widthOf(whole.text));
  const parts: PdfText[] = [];
  let before = '';
  for (const part of whole.text.split(new RegExp(`(${LAYOUT_BLANKS.source})`, 'u'))) {
    const text = part.trim();
    const left = whole.left + unit * widthOf(before + part.slice(0, part.length - part.trimStart().length));
    if (text !== '') parts.push({ ...whole, text, left, width: unit * widthOf(text) });
    before += part;
  }
  return parts;
}

function continues(line: PdfText, piece: PdfText): boolean {
  const gap = piece.left - (line.left + line.width);
  const middles = line.top + line.height / 2 - (piece.top + piece.height / 2);
  return (
    Math.abs(middles) <= SAME_ROW * line.height && gap <= JOINED * line.height && gap > -0.5 * line.height
  );
}

function joined(line: PdfText, piece: PdfText): PdfText {
  return {
    text: line.text + piece.text,
    left: line.left,
    top: Math.min(line.top, piece.top),
    width: piece.left + piece.width - line.left,
    height: Math.max(line.height, piece.height),
  };
}

function foundLine({ text, left, top, width, height }: PdfText): FoundLine {
  const unit = width / Math.max(0.5, widthOf(text));
  let at = 0;
  const characters = [...text].map((character): ReadCharacter => {
    const wide = unit * widthOf(character);
    at += wide;
    return { character, probability: 1, left: at - wide, right: at, others: [] };
  });
  const ink = { left: 0, top: 0, width, height };
  return { box: { left, top, width, height }, line: { text, characters, width, height, ink } };
}
