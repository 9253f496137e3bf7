import { readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './judge-kind';
import { LIST_KINDS } from './kinds-of-lists';
import { FORMATS, type FormatName } from './write-format';

const PAPER = 'docs/roster-format.md';
const BEGIN = '<!-- kinds: begin -->';
const END = '<!-- kinds: end -->';
const CANNOT = '–';
const WORDS: Readonly<Record<Outcome, string>> = {
  read: '读',
  'read-and-told': '读，并说明',
  told: '说明',
  silent: '没有说明',
};

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** What was found, by kind and format. */
export type Found = ReadonlyMap<string, ReadonlyMap<FormatName, Outcome>>;

/** The table format × kind as docs/roster-format.md has it. */
export function kindsTable(found: Found): string {
  const lines = LIST_KINDS.map(({ what }) => {
    const cells = FORMAT_NAMES.map((format) => {
      const outcome = found.get(what)?.get(format);
      return outcome === undefined ? CANNOT : WORDS[outcome];
    });
    return `| ${[what, ...cells].join(' | ')} |`;
  });
  return [
    `| 名单里有什么 | ${FORMAT_NAMES.join(' | ')} |`,
    `|${'---|'.repeat(FORMAT_NAMES.length + 1)}`,
    ...lines,
  ].join('\n');
}

/** The table that stands in the paper. */
export function writtenTable(): string {
  const paper = readFileSync(PAPER, 'utf8');
  return paper.slice(paper.indexOf(BEGIN) + BEGIN.length, paper.indexOf(END)).trim();
}

export function writeTable(table: string): void {
  const paper = readFileSync(PAPER, 'utf8');
  const [before, after] = [
    paper.slice(0, paper.indexOf(BEGIN) + BEGIN.length),
    paper.slice(paper.indexOf(END)),
  ];
  writeFileSync(PAPER, `${before}\n\n${table}\n\n${after}`);
}
