import { assembleRoster } from '@/lib/core/roster/assemble-roster';
import { answerOfGuesses } from '@/lib/core/roster/columns/ask-columns';
import type { Roster, RosterResult } from '@/lib/core/roster/model/roster';
import { readFile } from '@/lib/platform/roster/read-file';
import { encodeGbk } from './encode-gbk';
import { madeUpPerson } from './made-up-people';
import { MINISTRY_FIELDS, makeDbf } from './make-dbf';
import { makeOds } from './make-ods';
import { makeXls } from './make-xls';
import { makeSheet } from './make-xlsx';
import { mutate, seededRandom } from './mutate';

/** What became of the changed copies of one file. */
export interface MutationCount {
  refused: number;
  /** read, with the very values of the whole file */
  same: number;
  /** read with other values, rows or columns, and a person is told of every such row or of the file */
  told: number;
  /** read with other values and not a word about it */
  silent: number;
  /** longest time for one copy, in milliseconds */
  slowest: number;
}

const HEADER = ['学号', '姓名', '性别', '身份证号', '出生日期', '民族', '专业', '入学日期'];
const PEOPLE = Array.from({ length: 8 }, (_, index) => madeUpPerson(index));
const ROWS = PEOPLE.map(({ studentNo, name, gender, idNumber, birthDate, ethnicity }) => [
  studentNo,
  name,
  gender,
  idNumber,
  birthDate,
  ethnicity,
  '计算机科学与技术',
  '20260901',
]);
const TABLE = [HEADER, ...ROWS];
function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
const html = `<html><body><table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${TABLE.map((row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`;
const records = PEOPLE.map(({ studentNo, examineeNo, name, gender, idNumber, birthDate, ethnicity }) => [
  examineeNo,
  studentNo,
  name,
  gender,
  birthDate,
  idNumber,
  ethnicity,
  '080901',
  '软件工程',
  '本科',
  '4',
  '20260901',
  '20300630',
  '西南大学',
  '10635',
]);
const json = JSON.stringify({
  format: 'xueji-roster',
  version: 1,
  rows: PEOPLE.map(({ studentNo, name, gender, idNumber, birthDate, ethnicity }) => ({
    studentNo,
    name,
    gender,
    idNumber,
    birthDate,
    ethnicity,
  })),
});

/** A small valid file of each format, of the same made-up people. */
export const MUTATED_FILES = {
  xlsx: makeSheet(TABLE),
  ods: makeOds({ name: 'a', rows: TABLE }),
  xls: makeXls({ sheets: [{ name: 'a', rows: TABLE }] }),
  dbf: makeDbf({ fields: MINISTRY_FIELDS, records }),
  html: encodeGbk(html),
  xml: utf8(xml),
  csv: encodeGbk(TABLE.map((row) => row.join(',')).join('\r\n')),
  json: utf8(json),
} as const satisfies Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
export type MutatedFormat = keyof typeof MUTATED_FILES;

/** Formats whose parts carry a checksum: there no changed value may come through. */
export const CHECKED_FORMATS: readonly MutatedFormat[] = ['xlsx', 'ods'];

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<RosterResult> {
  return assembleRoster('a', [{ name: 'a', read: () => readFile(bytes, 'a', () => undefined) }], {
    ask: async ({ guesses }) => answerOfGuesses(guesses),
    remembered: {},
    review: false,
  });
}

function outcomeOf(whole: Roster, result: RosterResult): 'refused' | 'same' | 'told' | 'silent' {
  if (!result.ok) return 'refused';
  const { rows, problems, notices, columns } = result.roster;
  const told = new Set(problems.map(({ rowNumber }) => rowNumber));
  const asText = (roster: Roster, index: number): string => JSON.stringify(roster.rows[index]?.values);
  const changed = Array.from(
    { length: Math.max(rows.length, whole.rows.length) },
    (_, index) => index,
  ).filter((index) => asText(whole, index) !== asText(result.roster, index));
  const sameColumns = columns.join() === whole.columns.join();
  if (changed.length === 0 && sameColumns) return 'same';
  const isTold =
    rows.length === whole.rows.length && changed.every((index) => told.has(rows[index]?.rowNumber ?? 0));
  return isTold || notices.length > 0 ? 'told' : 'silent';
}

/** Reads so many changed copies of a small file; throws when one of them makes reading throw. */
export async function runMutations(
  format: MutatedFormat,
  count: number,
  seed: number,
): Promise<MutationCount> {
  const whole = await read(MUTATED_FILES[format]);
  if (!whole.ok) throw new Error(`the whole ${format} is refused: ${whole.refusal}`);
  const random = seededRandom(seed);
  const counts: MutationCount = { refused: 0, same: 0, told: 0, silent: 0, slowest: 0 };
  for (let index = 0; index < count; index += 1) {
    const copy = mutate(MUTATED_FILES[format], random);
    const start = performance.now();
    const outcome = outcomeOf(whole.roster, await read(copy));
    counts[outcome] += 1;
    counts.slowest = Math.max(counts.slowest, performance.now() - start);
  }
  return counts;
}
