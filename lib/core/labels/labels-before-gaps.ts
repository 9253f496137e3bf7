import { hasBlank } from '@/lib/core/characters/blanks';
import { type Label, labelOf, MAX_LABEL_LENGTH } from './label-of';

/** A label that only blanks part from its value, those included; `start` and `end` in UTF-16 units of the text. */
export interface GapLabel {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

const WIDE = /[\u00a0\u3000]|[ \t]{2,}|\t/;
/** A line that holds a sentence names fields without telling them. */
const SENTENCE = /[，。！？；,!?;]/;
const MAX_LINE = 200;

/**
 * Labels without a colon whose value follows on the same line after a gap ("姓名　　林知夏", "学号\t2220"): at the
 * beginning of a line, further on only after a wide gap. A line that sets labels beside each other (a header row, a
 * navigation) or is a sentence has none. `lines`: a line feed ends a line; otherwise it is a blank.
 */
export function labelsBeforeGaps(text: string, lines: boolean): readonly GapLabel[] {
  const found: GapLabel[] = [];
  let from = 0;
  for (const line of lines ? text.split('\n') : [text]) {
    if (line.length <= MAX_LINE && !SENTENCE.test(line)) {
      for (const { label, start, end } of labelsOfLine(lines ? line : line.replace(/[ \t\n\r\f]+/g, pad))) {
        found.push({ label, start: from + start, end: from + end });
      }
    }
    from += line.length + 1;
  }
  return found;
}

/** Layout blanks show as one blank: a narrow gap, of the same length so that offsets stay. */
function pad(blanks: string): string {
  return ' '.padStart(blanks.length, '\u0000');
}

function labelsOfLine(line: string): readonly GapLabel[] {
  const found: GapLabel[] = [];
  for (let at = firstInk(line, 0); at < line.length; ) {
    const label = labelAt(line, at);
    const value = label ? firstInk(line, label.end) : line.length;
    if (label && value === line.length) return [];
    if (label && labelAt(line, value)) return [];
    if (label) found.push({ ...label, end: value });
    at = nextPart(line, label ? value : at);
    if (found.length === 0) return [];
  }
  return found;
}

/** The longest label that begins at `start` and ends before a blank or the end of the line. */
function labelAt(line: string, start: number): GapLabel | null {
  for (let end = Math.min(line.length, start + MAX_LABEL_LENGTH / 2); end > start; end -= 1) {
    if (end < line.length && !isBlank(line[end])) continue;
    if (isBlank(line[end - 1])) continue;
    const label = labelOf(line.slice(start, end).replaceAll('\u0000', ' '));
    if (label) return { label, start, end };
  }
  return null;
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && (char === '\u0000' || hasBlank(char));
}

function firstInk(line: string, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line[at])) at += 1;
  return at;
}

/** Where the text behind the next wide gap begins. */
function nextPart(line: string, from: number): number {
  const gap = new RegExp(WIDE, 'g');
  gap.lastIndex = from;
  const wide = gap.exec(line);
  return wide ? firstInk(line, wide.index) : line.length;
}
