import type { Box } from '@/lib/core/capture/geometry';
import type { Verdict } from '@/lib/core/verdict/comparison';
import type { Caption, CaptionEntry } from './caption';

export interface TextStyle {
  /** CSS px */
  readonly size: number;
  readonly bold: boolean;
}

/** Width in CSS px of a text in the picture's typeface. */
export type MeasureText = (text: string, style: TextStyle) => number;

export type StripTone = 'ink' | 'faint' | Verdict;

/** A text whose left end and vertical middle are at x, y. */
export interface StripText extends TextStyle {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tone: StripTone;
}

/** The strip, drawn from its own top left corner; all figures in CSS px. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly StripText[];
  /** Horizontal hairlines. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
  /** The code with its quiet zone, at the bottom right. */
  readonly code: Box;
}

const PAD = 24;
const GAP = 24;
const LINE = 20;
const ENTRY = 26;
/** narrower than this beside the code, the text stands above it */
const MIN_TEXT = 300;
const TITLE: TextStyle = { size: 12, bold: false };
const HEADLINE: TextStyle = { size: 20, bold: true };
const TEXT: TextStyle = { size: 14, bold: false };
const STRONG: TextStyle = { size: 14, bold: true };
const NOTE: TextStyle = { size: 12, bold: false };

/** A place to write, going down. */
interface Column {
  readonly width: number;
  readonly measure: MeasureText;
  readonly texts: StripText[];
  readonly rules: { x: number; y: number; width: number }[];
  y: number;
}

/** Where everything of the caption stands in a strip `width` wide, beside or above a code `codeSize` wide. */
export function layoutStrip(
  caption: Caption,
  width: number,
  codeSize: number,
  measure: MeasureText,
): StripLayout {
  const beside = width - 2 * PAD - GAP - codeSize;
  const column: Column = {
    width: beside >= MIN_TEXT ? beside : width - 2 * PAD,
    measure,
    texts: [],
    rules: [],
    y: PAD,
  };
  putHead(column, caption);
  putEntries(column, caption);
  putFoot(column, caption);
  const codeTop = beside >= MIN_TEXT ? Math.max(PAD, column.y - codeSize) : column.y + GAP;
  const height = codeTop + codeSize + PAD;
  return {
    width,
    height: Math.max(height, column.y + PAD),
    texts: column.texts,
    rules: column.rules,
    code: { left: width - PAD - codeSize, top: codeTop, width: codeSize, height: codeSize },
  };
}

function putHead(column: Column, caption: Caption): void {
  put(column, caption.title, TITLE, 'faint');
  column.y += LINE + 8;
  const lines = wrapped(caption.headline, HEADLINE, column);
  for (const [at, line] of lines.entries()) {
    if (at > 0) column.y += LINE + 8;
    put(column, line, HEADLINE, caption.tone ?? 'ink');
  }
  const after = column.measure(lines.at(-1) ?? '', HEADLINE) + 16;
  if (after + column.measure(caption.counts, TEXT) > column.width) {
    column.y += LINE + 8;
    put(column, caption.counts, TEXT, 'faint');
  } else put(column, caption.counts, TEXT, 'faint', after);
  column.y += LINE + 12;
  rule(column);
}

function putEntries(column: Column, caption: Caption): void {
  const all = [...caption.entries, ...caption.checks];
  const widest = Math.max(0, ...all.map((entry) => entryWidth(column.measure, entry)));
  const perRow = Math.max(1, Math.floor((column.width + GAP) / (widest + GAP)));
  for (const entries of [caption.entries, caption.checks]) {
    if (entries.length === 0) continue;
    for (const [index, entry] of entries.entries()) {
      putEntry(column, entry, (index % perRow) * Math.floor((column.width + GAP) / perRow));
      if (index % perRow === perRow - 1 || index === entries.length - 1) column.y += ENTRY;
    }
    column.y += 6;
    rule(column);
  }
}

function putEntry(column: Column, { icon, name, word, verdict }: CaptionEntry, x: number): void {
  put(column, icon, STRONG, verdict, x);
  put(column, name, TEXT, 'ink', x + ICON);
  put(column, word, TEXT, verdict, x + ICON + column.measure(name, TEXT) + 8);
}

const ICON = 20;
function entryWidth(measure: MeasureText, { name, word }: CaptionEntry): number {
  return ICON + measure(name, TEXT) + 8 + measure(word, TEXT);
}

function putFoot(column: Column, caption: Caption): void {
  let x = 0;
  for (const note of caption.notes) {
    const text = cut(note, column.width, column.measure);
    const width = column.measure(text, NOTE);
    if (x > 0 && x + width > column.width) {
      x = 0;
      column.y += LINE;
    }
    put(column, text, NOTE, 'faint', x);
    x += width + 20;
  }
  column.y += LINE + 4;
  put(column, caption.disclaimer, STRONG, 'ink');
  column.y += LINE;
}

function put(column: Column, text: string, style: TextStyle, tone: StripTone, x = 0): void {
  column.texts.push({ ...style, text, tone, x: PAD + x, y: column.y + LINE / 2 });
}

function rule(column: Column): void {
  column.rules.push({ x: PAD, y: column.y, width: column.width });
  column.y += 10;
}

/** The text in lines that fit the column; a Chinese line may break before any character. */
function wrapped(text: string, style: TextStyle, { width, measure }: Column): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && measure(line + character, style) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** The text, its end as … when it is wider than the column. */
function cut(text: string, width: number, measure: MeasureText): string {
  if (measure(text, NOTE) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('')}…`, NOTE) > width) characters.pop();
  return `${characters.join('')}…`;
}
