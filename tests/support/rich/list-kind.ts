import type { AnyCell, RichSheet } from './rich-sheet';
import { FORMATS, type FormatName } from './write-format';

/** What a person reads of one student, in which row. */
export interface TrueStudent {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** A kind of list, in which formats it can be, what a person reads in it, and what must be said. */
export interface ListKind {
  readonly what: string;
  readonly formats: readonly FormatName[];
  readonly sheet: RichSheet;
  readonly students: readonly TrueStudent[];
  /** must be found in what is said */
  readonly says?: RegExp;
  /** nothing of it may be read: the refusal must fit */
  readonly refused?: RegExp;
  /** as the file is written when not from the sheet */
  readonly bytes?: (format: FormatName) => Uint8Array<ArrayBuffer>;
  readonly className?: string;
}

export const ALL = Object.keys(FORMATS) as readonly FormatName[];
export const SHEETS: readonly FormatName[] = ['.xlsx', '.xls', '.ods', 'XML 2003'];
export const GRIDS = ALL.filter((format) => format !== '.dbf' && format !== '.json');
export const TABLES = ALL.filter((format) => format !== '.json');
/** GBK has no characters without width. */
export const UNICODE = ALL.filter((format) => format !== 'CSV GBK' && format !== '.dbf');
export const SEPARATED: readonly FormatName[] = ['CSV UTF-8', 'CSV GBK'];

export const HEADER = ['学号', '姓名', '性别', '身份证号'] as const;
export const KEYS = ['studentNo', 'name', 'gender', 'idNumber'] as const;
export const LIN = ['222026324062011', '林知夏', '女', '500109200603180029'] as const;
export const SU = ['222026324062012', '苏映川', '男', '500103200602140035'] as const;
export const TAO = ['222026324062013', '陶晚晴', '女', '510802200511300068'] as const;
export const THREE = [LIN, SU, TAO];

export function student(row: number, cells: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const own = KEYS.flatMap((key, index) => (cells[index] === undefined ? [] : [[key, cells[index]]]));
  return { row, values: { ...Object.fromEntries(own), ...more } };
}

/** The three, in these rows. */
export function three(...rows: readonly number[]): readonly TrueStudent[] {
  return THREE.map((cells, index) => student(rows[index] ?? 0, cells));
}

export function plain(
  what: string,
  formats: readonly FormatName[],
  rows: RichSheet['rows'],
  rest: readonly number[],
  says?: RegExp,
): ListKind {
  return {
    what,
    formats,
    sheet: { rows },
    students: three(...rest),
    ...(says === undefined ? {} : { says }),
  };
}

export function withValue(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value };
}

/** One more column, with what the file has in it for each of the three and what it means. */
export function column(
  what: string,
  formats: readonly FormatName[],
  [title, key]: readonly [string, string],
  cells: readonly AnyCell[],
  truth: readonly (string | undefined)[],
  says?: RegExp,
): ListKind {
  return {
    what,
    formats,
    sheet: { rows: [[...HEADER, title], ...THREE.map((own, index) => [...own, cells[index] ?? null])] },
    students: THREE.map((own, index) => student(index + 2, own, withValue(key, truth[index]))),
    ...(says === undefined ? {} : { says }),
  };
}

export const NO_ROW = [null, null, null];
