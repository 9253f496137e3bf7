import type { TextFieldKey } from '@/lib/core/fields/fields';
import { labelOf } from '@/lib/core/labels/label-of';
import { bottomOf, joinBoxes, middleOf } from '@/lib/core/ocr/image/boxes';
import type { ReadCharacter } from '@/lib/core/record/pixels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import { type FoundLine, type LineToken, partOfLine } from './line-tokens';

/** The values of a phone page's card, which have no labels, and the lines that hold them. */
export interface Card {
  readonly values: readonly { readonly field: TextFieldKey; readonly token: LineToken }[];
  readonly lines: readonly FoundLine[];
}

/** Distances in heights of the line with sex and birth date. */
const NEAR = 4;
const FLUSH = 1.2;
/** Longer than that from the name to "major | form" is no card. */
const DEEP = 14;
/** A gap that parts a level from the school before it, in the distance of the school's characters. */
const GAP = 0.3;
const CARD_FIELDS: readonly string[] = [
  'name',
  'gender',
  'birthDate',
  'school',
  'level',
  'major',
  'studyForm',
];
const PERSON = /^(男|女)\d{4}年\d{1,2}月\d{1,2}日$/;
const NAME = /^[^\d|｜]{2,20}$/u;
/** What the recogniser makes of the upright bar between major and form. */
const BAR = /^[|｜丨｜1lI「」/／!！]$/u;

/**
 * Finds cards by the shape of their lines: a name; 男 or 女 and a date; a school; a level; "major | form", all below
 * each other. Without sex and date in one row there is no card; a line of another shape gives no value. Seen on
 * my.chsi.com.cn/archive/wap/gdjy/ (2025), where the level stands below the school or behind it.
 */
export function findCards(lines: readonly FoundLine[]): readonly Card[] {
  const rows = rowsOf(lines);
  return rows.flatMap((row, at) => {
    const person = personIn(row);
    const card = person && cardAround(rows, at, person);
    return card && !hasLabels(card, lines) ? [card] : [];
  });
}

/** Labels of what a card shows without: what stands there stands under or over its label. */
function hasLabels(card: Card, lines: readonly FoundLine[]): boolean {
  const { top, height } = card.lines.map(({ box }) => box).reduce(joinBoxes);
  const around = NEAR * Math.min(...card.lines.map(({ box }) => box.height));
  return lines.some(({ box, line: { text } }) => {
    const meaning = labelOf(text)?.meaning;
    const near = bottomOf(box) >= top - around && box.top <= top + height + around;
    return near && meaning !== undefined && CARD_FIELDS.includes(meaning);
  });
}

/** Lines side by side, from the left. */
type Row = readonly FoundLine[];
type Values = Card['values'];

function rowsOf(lines: readonly FoundLine[]): readonly Row[] {
  const rows: FoundLine[][] = [];
  for (const line of [...lines].sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.find(
      ([first]) => first && Math.abs(middleOf(first.box) - middleOf(line.box)) < 0.5 * first.box.height,
    );
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

function textOf(row: Row): string {
  return row
    .map(({ line }) => line.text)
    .join('')
    .replaceAll(' ', '');
}
function first([line]: Row): FoundLine['box'] {
  return line?.box ?? { left: 0, top: 0, width: 0, height: 0 };
}

function cardAround(rows: readonly Row[], at: number, person: Values): Card {
  const [own = []] = [rows[at]];
  const { left, top, height } = first(own);
  const flush = (row: Row): boolean => Math.abs(first(row).left - left) <= FLUSH * height;
  const above = rows.slice(0, at).findLast(flush);
  const name = above && top - first(above).top <= NEAR * height && NAME.test(textOf(above)) ? above : null;
  const below = rows.slice(at + 1).filter((row) => flush(row) && first(row).top - top <= DEEP * height);
  const named = name ? [{ field: 'name', token: wholeRow(name) } as const] : [];
  const study = studyValues(below);
  return {
    values: [...named, ...person, ...study.values],
    lines: [...(name ?? []), ...own, ...study.rows.flat()],
  };
}

/** Sex and birth date in one row, in one line or in two. */
function personIn(row: Row): Values | null {
  if (!PERSON.test(textOf(row))) return null;
  const [line, behind, another] = row;
  if (!line || another) return null;
  if (behind) {
    return line.line.characters.length === 1
      ? [
          { field: 'gender', token: wholeRow([line]) },
          { field: 'birthDate', token: wholeRow([behind]) },
        ]
      : null;
  }
  const { characters } = line.line;
  return [
    { field: 'gender', token: partOfLine(line, 0, 1) },
    {
      field: 'birthDate',
      token: partOfLine(line, characters[1]?.character === ' ' ? 2 : 1, characters.length),
    },
  ];
}

interface Study {
  readonly values: Values;
  readonly rows: readonly Row[];
}

/** School and level, then "major | form"; what stands between or behind them gives nothing. */
function studyValues(rows: readonly Row[]): Study {
  const at = rows.findIndex((row) => levelIn(row) !== null);
  const row = rows[at];
  const level = row ? levelIn(row) : null;
  if (!row || !level) return { values: [], rows: [] };
  const before = level.school ? [] : rows.slice(Math.max(0, at - 1), at);
  const [schoolRow] = before;
  const school = level.school ?? (schoolRow ? wholeRow(schoolRow) : null);
  const behind = rows.slice(at + 1).find((one) => majorIn(one) !== null);
  const values: Values[number][] = [{ field: 'level', token: level.token }];
  if (school) values.unshift({ field: 'school', token: school });
  return {
    values: [...values, ...((behind && majorIn(behind)) ?? [])],
    rows: [...before, row, ...(behind ? [behind] : [])],
  };
}

/** A level of the list: a row of its own, or apart at the end of the school's. */
function levelIn(row: Row): { readonly token: LineToken; readonly school: LineToken | null } | null {
  const last = row.at(-1);
  if (!last) return null;
  const isLevel = (text: string): boolean => LISTED_VALUES.level.includes(text.replaceAll(' ', ''));
  if (isLevel(last.line.text)) {
    return { token: wholeRow([last]), school: row.length > 1 ? wholeRow(row.slice(0, -1)) : null };
  }
  if (row.length > 1) return null;
  const { characters } = last.line;
  for (let at = 1; at < characters.length; at += 1) {
    const token = partOfLine(last, at, characters.length);
    if (isLevel(token.text) && isApart(characters, at)) return { token, school: partOfLine(last, 0, at) };
  }
  return null;
}

/** "major | form": the bar stands apart, and the form is one of the list. */
function majorIn(row: Row): Values | null {
  const [line, ...others] = row;
  if (!line) return null;
  if (others.length > 0) return majorOfPieces(row);
  const { characters } = line.line;
  for (let at = characters.length - 2; at > 0; at -= 1) {
    if (!BAR.test(characters[at]?.character ?? '')) continue;
    const form = partOfLine(line, at + 1, characters.length);
    const major = partOfLine(line, 0, at);
    if (isForm(form.text) && standsApart(line, at)) return studyOf(major, form);
  }
  return null;
}

function majorOfPieces(row: Row): Values | null {
  const last = row.at(-1);
  const before = row.slice(0, -1).filter(({ line }) => !BAR.test(line.text));
  return last && before.length > 0 && isForm(last.line.text)
    ? studyOf(wholeRow(before), wholeRow([last]))
    : null;
}

function isForm(text: string): boolean {
  return LISTED_VALUES.studyForm.includes(text.replaceAll(' ', ''));
}

function studyOf(major: LineToken, form: LineToken): Values {
  return [
    { field: 'major', token: major },
    { field: 'studyForm', token: form },
  ];
}

/** Whether a gap parts a character from the one before it; behind it the type may be smaller. */
function isApart(characters: readonly ReadCharacter[], index: number): boolean {
  const distance = (at: number): number => {
    const [before, behind] = [characters[at - 1], characters[at]];
    return before && behind ? centre(behind) - centre(before) : 0;
  };
  const before = distance(index - 1);
  return before > 0 && distance(index) - (before + distance(index + 1)) / 2 >= GAP * before;
}

/** Whether a character has at least its line's height to the next ones on both sides. */
function standsApart({ box, line: { characters } }: FoundLine, index: number): boolean {
  const isInk = ({ character }: ReadCharacter): boolean => character !== ' ';
  const [before, here, behind] = [
    characters.slice(0, index).findLast(isInk),
    characters[index],
    characters.slice(index + 1).find(isInk),
  ];
  if (!before || !here || !behind) return false;
  return Math.min(centre(here) - centre(before), centre(behind) - centre(here)) >= box.height;
}

function centre({ left, right }: ReadCharacter): number {
  return (left + right) / 2;
}

function wholeRow(row: Row): LineToken {
  const boxes = row.map(({ box }) => box);
  const box = boxes.reduce(joinBoxes);
  return { box, text: row.map(({ line }) => line.text).join(''), meaning: null, whole: row.length === 1 };
}
