import { attributeOf } from '@/lib/core/roster/formats/scan-markup';
import { columnLetters } from '@/lib/core/sheets/column-letters';
import { type CellRange, readRange } from './cell-range';

const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*>/gu;
const CLOSING = /<\/(?:\w+:)?mergeCells>/u;
const COUNT = /(<(?:\w+:)?mergeCells\b[^<>]*?\scount=")\d+(")/u;

/** The merged cells that the part of a worksheet behind its rows tells of. */
export function mergedCells(after: string): readonly CellRange[] {
  return [...after.matchAll(MERGED)].flatMap(([tag]) => readRange(attributeOf(tag, 'ref') ?? '') ?? []);
}

/** The same part with more merged cells; there are some already. `prefix` as in SheetXml. */
export function withMergedCells(after: string, more: readonly CellRange[], prefix: string): string {
  if (more.length === 0) return after;
  const tags = more.map(({ top, bottom, left, right }) => {
    const reference = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
    return `<${prefix}mergeCell ref="${reference}"/>`;
  });
  const count = mergedCells(after).length + more.length;
  return after
    .replace(CLOSING, (closing) => `${tags.join('')}${closing}`)
    .replace(COUNT, (_, open: string, close: string) => `${open}${count}${close}`);
}
