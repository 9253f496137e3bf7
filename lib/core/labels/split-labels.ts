import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldLabel } from './fold-label';
import { isNote } from './is-note';
import { type Label, labelOf, MAX_LABEL_LENGTH } from './label-of';
import { labelsBeforeGaps } from './labels-before-gaps';

/** A stretch of one line of text, in UTF-16 units: a label, or (label null) what stands between labels. */
export interface TextPart {
  readonly label: Label | null;
  readonly start: number;
  readonly end: number;
}

export interface SplitOptions {
  /** a line feed ends a line (preformatted text); otherwise it is a blank like others */
  readonly lines: boolean;
  /** a gap is enough between a label and its value; for pages that write no colons */
  readonly gaps: boolean;
}

const IN_FLOW: SplitOptions = { lines: false, gaps: false };

const SEPARATOR = /[\s;；,，、|｜/。]/;
const LAYOUT_BLANK = /[ \t\n\r\f]/;
const COLON = /[:：]/g;
const UNKNOWN_LABEL = /^[\p{Script=Han}()（）、A-Za-z]{2,10}[:：]$/u;
const OTHER: Label = { meaning: 'other', script: 'same' };
/** More labels in one text than this is no record. */
const MAX_PARTS = 1_000;

/**
 * Cuts the text of one line into labels and what stands between them.
 * `edges`: ascending offsets where another text node begins; an element of its own may be a label without a colon,
 * in running text a label needs the colon ("姓名：某某　性别：女"). Parts that are only blanks are left out;
 * text parts end before the separators that lead to the next label. A label followed by advice about its field
 * ("姓名：以身份证为准") is `other`.
 */
export function splitLabels(
  text: string,
  edges: readonly number[],
  { lines, gaps }: SplitOptions = IN_FLOW,
): readonly TextPart[] {
  const whole = wholeLabel(text);
  if (whole) return [{ label: whole, ...trimmed(text, 0, text.length) }];
  const labels = [
    ...labelsBeforeColons(text, edges),
    ...labelsOfTheirOwn(text, edges),
    ...(gaps ? labelsBeforeGaps(text, lines) : []),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MAX_PARTS);
  return withoutAdvised(text, partsBetween(text, labels, lines));
}

function wholeLabel(text: string): Label | null {
  if (text.length > MAX_LABEL_LENGTH) return null;
  const known = labelOf(text);
  if (known) return known;
  return UNKNOWN_LABEL.test(stripBlanks(text)) ? OTHER : null;
}

function labelsBeforeColons(text: string, edges: readonly number[]): TextPart[] {
  const found: TextPart[] = [];
  const starts = new Set(edges);
  for (const colon of text.matchAll(COLON)) {
    const part = labelEndingAt(text, colon.index, starts);
    if (part) found.push(part);
    if (found.length > MAX_PARTS) break;
  }
  return found;
}

/** The longest label that ends before `end` and begins where a label may begin. */
function labelEndingAt(text: string, end: number, starts: ReadonlySet<number>): TextPart | null {
  let best: TextPart | null = null;
  for (let start = end - 2; start >= Math.max(0, end - MAX_LABEL_LENGTH / 2); start -= 1) {
    const before = text[start - 1];
    if (SEPARATOR.test(text[start] ?? ' ')) continue;
    if (before !== undefined && !SEPARATOR.test(before) && !starts.has(start)) continue;
    const label = labelOf(text.slice(start, end));
    if (label) best = { label, start, end: end + 1 };
  }
  return best;
}

function labelsOfTheirOwn(text: string, edges: readonly number[]): TextPart[] {
  if (edges.length === 0) return [];
  const found: TextPart[] = [];
  let pairs = false;
  let first = true;
  let start = 0;
  for (const end of [...edges, text.length]) {
    const segment = end - start > MAX_LABEL_LENGTH ? '' : text.slice(start, end);
    const label = labelOf(segment);
    if (label && first) pairs = true;
    if (label && (pairs || SEPARATOR.test(text[start - 1] ?? ' ') || SEPARATOR.test(segment[0] ?? ''))) {
      found.push({ label, ...trimmed(text, start, end) });
    }
    if (foldLabel(segment) !== '' || end - start > MAX_LABEL_LENGTH) first = false;
    start = end;
    if (found.length > MAX_PARTS) break;
  }
  return found;
}

function withoutAdvised(text: string, parts: readonly TextPart[]): readonly TextPart[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const isAdvised = part.label && next?.label === null && isNote(text.slice(next.start, next.end));
    return isAdvised ? { ...part, label: OTHER } : part;
  });
}

function partsBetween(text: string, labels: readonly TextPart[], lines: boolean): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const label of labels) {
    if (label.start < from) continue;
    pushLines(parts, text, from, endBeforeSeparators(text, from, label.start), lines);
    // a colon in a text node of its own still belongs to the label
    const colon = /^\s*[:：]/.exec(text.slice(label.end, label.end + 8))?.[0] ?? '';
    from = label.end + colon.length;
    parts.push({ label: label.label, start: label.start, end: from });
  }
  // the full stop of a line that tells several fields belongs to none of them
  const end = parts.length > 2 ? endBeforeStop(text, from) : text.length;
  pushLines(parts, text, from, end, lines);
  return parts;
}

function endBeforeStop(text: string, from: number): number {
  const { end } = trimmed(text, from, text.length);
  return end > from && /[。；;]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

function pushLines(parts: TextPart[], text: string, from: number, to: number, lines: boolean): void {
  let start = from;
  for (
    let end = lines ? text.indexOf('\n', start) : -1;
    end >= 0 && end < to;
    end = text.indexOf('\n', start)
  ) {
    pushText(parts, text, start, end);
    start = end + 1;
  }
  pushText(parts, text, start, to);
}

function pushText(parts: TextPart[], text: string, from: number, to: number): void {
  const part = trimmed(text, from, to);
  if (foldLabel(text.slice(part.start, Math.min(part.end, part.start + 400))) === '') return;
  parts.push({ label: null, ...part });
}

function endBeforeSeparators(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && SEPARATOR.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && LAYOUT_BLANK.test(text[start] ?? '')) start += 1;
  while (end > start && LAYOUT_BLANK.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
