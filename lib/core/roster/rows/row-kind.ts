import { stripBlanks } from '@/lib/core/characters/blanks';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isNumber } from '@/lib/core/fields/kinds';
import { headerMeaning } from '@/lib/core/roster/columns/header-names';
import { canBe } from '@/lib/core/roster/columns/value-shapes';
import type { NoticeKind } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/model/table';

/** Rows that are no student's. */
export type LeftOutKind = Extract<
  NoticeKind,
  'total-rows' | 'remark-rows' | 'other-rows' | 'example-rows' | 'repeated-headers' | 'numbered-rows'
>;

interface KnownColumn {
  readonly field: TextFieldKey;
  readonly title: string;
  readonly index: number;
}

const TOTAL = /^(?:[合总小共]计|总人数|人数|共\d+人)/u;
const REMARK =
  /^(?:制表|填表|审核|备注|注[:：]|说明[:：]|打印|第\d+页|以上|教务处|经办|负责人|签字|日期[:：])/u;
/** A text by itself that is no name: longer than one, or a sentence. */
const SENTENCE = /[，。；：:！]|\p{Script=Han}.{6,}/u;
const FEWEST_COLUMNS = 3;
/** 一班, 软工2026级1班, 男16人, 班级：…: what stands between the students of a list. */
const SECTION =
  /(?:班|班级|年级|专业|学院|系|组)$|^(?:班级|年级|专业|学院|系|辅导员|班主任|班长|联系人|电话|校区|学期|学年)[:：]|^[男女]生?[:：]?\d+[人名]?|\d+人[)）]?$|^第[一二三四五六七八九十\d]+(?:组|部分|批)/u;
const EXAMPLE =
  /^[(（[【]?(?:例|示例|样例|举例|范例|例如|填写示例|e\.?g\.?)[)）\]】]?[:：.、]|^[(（[【]?(?:示例|样例|范例)[)）\]】]?$|^[(（[【](?:例|示例|样例|范例)[)）\]】]|[(（[【](?:例|示例|样例|范例)[)）\]】]$/iu;
/** What rows of rules under a header say. */
const RULE =
  /^(?:必填|选填|非必填|可填|可选|必选|不填|必须|文本|文本格式|字符|字符型|数字|数值|日期|日期型|下拉|下拉选择|自动生成|系统生成|唯一|text|string|number|date|required|optional|y{4}.*|c\(?\d+\)?|n\(?\d+\)?|varchar.*|char.*)$|^(?:必填|选填|请|填写|填|按|格式|与)|[/／、].*[/／、]|^.{1,4}[/／].{1,4}$|\d+位/iu;
const HAN = /\p{Script=Han}/u;
/** A number of a student has at least so many digits. */
const NUMBER = /\d{4}|\d[A-Za-z]|[A-Za-z]\d/u;
const PERSON = /^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:[·•．.]\p{Script=Han}+)+$/u;

function textOf(cell: Cell | undefined): string {
  return stripBlanks(String(cell ?? ''));
}

/** The same names again, in whatever spelling, as printed lists repeat them on every sheet of paper. */
function isHeaderAgain(row: TableRow, columns: readonly KnownColumn[]): boolean {
  if (columns.length === 0) return false;
  if (columns.every(({ index, title }) => String(row.cells[index] ?? '').trim() === title)) return true;
  const filled = columns.filter(({ index }) => !isBlank(row.cells[index]));
  const again = filled.filter(({ field, index }) => {
    const cell = row.cells[index];
    return typeof cell === 'string' && headerMeaning(cell.trim())?.field === field;
  });
  return again.length >= 2 && again.length * 2 >= filled.length;
}

/** A student's number is in no words: 18位 is a rule. */
function hasNumber({ cells }: TableRow, columns: readonly KnownColumn[]): boolean {
  return columns.some(({ field, index }) => {
    const text = textOf(cells[index]);
    return isNumber(field) && NUMBER.test(text) && !HAN.test(text);
  });
}

function isRule(text: string): boolean {
  return RULE.test(text);
}

/** * under each column that must be filled in; 1 2 3 4 under the columns of a printed form; a note under a name. */
const NOTHING_READ = /^[\p{P}\p{S}]+$/u;
/** ↑休学: a note on the row above. */
const POINTING = /^[\p{So}\p{Sm}]/u;
const IN_BRACKETS = /^[（(【[〔].*[）)】\]〕]$/u;

function isCounted(texts: readonly string[]): boolean {
  const first = Number(texts[0]);
  return (
    texts.length >= 2 &&
    (first === 0 || first === 1) &&
    texts.every((text, at) => /^\d{1,3}$/u.test(text) && Number(text) === first + at)
  );
}

function isMarked(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => NOTHING_READ.test(text) && !/^[#=@+-]/u.test(text));
}

/** null: it says nothing either way. A failed formula is the student's all the same. */
function fitsIn(field: TextFieldKey, cell: Cell, text: string): boolean | null {
  if (/^[#=@+-]/u.test(text)) return null;
  if (isRule(text)) return false;
  if (field !== 'name') return canBe(field, cell);
  return PERSON.test(text) ? true : /\d/u.test(text) ? false : null;
}

/** Whether what stands in a row speaks against its columns more than for them. */
function contradicts({ cells }: TableRow, columns: readonly KnownColumn[]): boolean {
  let [against, inFavour] = [0, 0];
  for (const { field, index } of columns) {
    const cell = cells[index] ?? null;
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    const fits = fitsIn(field, cell, text);
    // nobody is called 12: that speaks twice
    if (fits === false) against += field === 'name' && /^\d+$/u.test(text) ? 2 : 1;
    else if (fits === true) inFavour += 1;
  }
  return against > inFavour;
}

/** 软工1班 is a student's class where their name stands beside it. */
function hasNameBeside({ cells }: TableRow, columns: readonly KnownColumn[], first: string): boolean {
  const name = textOf(cells[columns.find(({ field }) => field === 'name')?.index ?? -1]);
  return name !== first && PERSON.test(name) && !SECTION.test(name);
}

/** What is no student's although it may stand in a student's columns. */
function kindOfWords(
  row: TableRow,
  columns: readonly KnownColumn[],
  first: string,
  filled: number,
): LeftOutKind | null {
  if (TOTAL.test(first)) return 'total-rows';
  if (REMARK.test(first) && filled <= Math.max(2, columns.length / 2)) return 'remark-rows';
  if (SECTION.test(first) && filled <= 2 && columns.length > 1 && !hasNameBeside(row, columns, first))
    return 'other-rows';
  if (filled === 1 && columns.length >= FEWEST_COLUMNS && SENTENCE.test(first)) return 'remark-rows';
  if ((IN_BRACKETS.test(first) || POINTING.test(first)) && filled === 1) return 'remark-rows';
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(textOf);
  if (isMarked(texts) || isCounted(texts)) return 'other-rows';
  return contradicts(row, columns) ? 'other-rows' : null;
}

/**
 * Whether a row under the header is a total, a remark, a rule or an example, the name of the class that follows, a
 * prefilled number, or the header once more; null for all others. Whatever has a number of a student is one.
 */
export function leftOutKind(row: TableRow, columns: readonly KnownColumn[]): LeftOutKind | null {
  const first = row.cells.find((cell) => !isBlank(cell));
  const named = row.cells[columns.find(({ field }) => field === 'name')?.index ?? -1];
  if ([first, named].some((cell) => typeof cell === 'string' && EXAMPLE.test(cell.trim())))
    return 'example-rows';
  if (hasNumber(row, columns)) return null;
  if (isHeaderAgain(row, columns)) return 'repeated-headers';
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const isKnown = columns.some(({ index }) => !isBlank(row.cells[index]));
  if (!isKnown && row.marks === undefined && filled.every((cell) => /^\d{1,4}$/u.test(textOf(cell))))
    return 'numbered-rows';
  return kindOfWords(row, columns, textOf(first), filled.length);
}
