/** One section of a number's format: what stands before and behind its digits, and the places of the digits. */
export interface FormatSection {
  readonly before: string;
  /** 0 and #; '' when the section shows no number */
  readonly digits: string;
  readonly behind: string;
}

type Test = (value: number) => boolean;

const CONDITION = /^\[(=|<>|<=?|>=?)(-?\d+(?:\.\d+)?)\]/u;
const TESTS: Readonly<Record<string, (value: number, other: number) => boolean>> = {
  '=': (value, other) => value === other,
  '<>': (value, other) => value !== other,
  '<': (value, other) => value < other,
  '<=': (value, other) => value <= other,
  '>': (value, other) => value > other,
  '>=': (value, other) => value >= other,
};

/** Sections stand between semicolons that are in no quotes. */
function sectionsOf(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|;|[^"\\;]+/gsu)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** A colour may stand before the condition. */
function conditionOf(section: string): RegExpExecArray | null {
  return CONDITION.exec(section.replace(/^\[[^\]\d=<>]*\]/u, ''));
}

/** Without conditions the first section is for positive numbers, the second for negative ones, the third for 0; with one, the rest is for the rest. */
function testOf(section: string, index: number, sections: readonly string[]): Test {
  const [, sign = '', other = '0'] = conditionOf(section) ?? [];
  const test = TESTS[sign];
  if (test !== undefined) return (value) => test(value, Number(other));
  const count = sections.length;
  if (sections.some((one) => conditionOf(one) !== null)) return () => true;
  if (count === 1 || index > 2) return () => index === 0;
  if (index === 0) return count === 2 ? (value) => value >= 0 : (value) => value > 0;
  return index === 1 ? (value) => value < 0 : () => true;
}

function isDigits(piece: string): boolean {
  return /^[0#?]+$/u.test(piece);
}

/** null where the section shows more than digits between words: fractions, parts of a thousand, percent. */
function readSection(section: string): FormatSection | null {
  let [before, digits, behind] = ['', '', ''];
  for (const [piece] of section.matchAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|[0#?]+|./gsu)) {
    if (/^[[_*]/u.test(piece)) continue;
    if (isDigits(piece)) {
      if (digits !== '') return null;
      digits = piece;
      continue;
    }
    const literal = /^"([^"]*)"$/su.exec(piece)?.[1] ?? /^\\(.)$/su.exec(piece)?.[1];
    if (literal === undefined && !/^[- ()/:\p{Script=Han}]$/u.test(piece)) return null;
    if (digits === '') before += literal ?? piece;
    else behind += literal ?? piece;
  }
  return { before, digits, behind };
}

/** The section of a number's format that shows this number; null where it is no plain one. */
export function sectionFor(value: number, code: string): FormatSection | null {
  const sections = sectionsOf(code);
  const index = sections.findIndex((section, at) => testOf(section, at, sections)(value));
  const section = sections[index];
  return section === undefined || section === '' ? null : readSection(section);
}
