import { foldWidth } from '@/lib/core/characters/fold-width';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RefusedFile, RosterProblem, RosterResult } from '@/lib/core/roster/model/roster';
import { noticeText } from '@/lib/core/texts/file-notices';
import { PROBLEM_KINDS } from '@/lib/core/texts/problem-kinds';
import { refusalProblem } from '@/lib/core/texts/roster';

/** What a person reads in one file: the shape of tests/rosters/expected.json, which says what each key means. */
export interface ExpectedFile {
  readonly what: string;
  readonly told?: readonly {
    readonly of: 'refusal' | 'students' | 'values';
    readonly fields?: readonly string[];
    readonly says: string;
    readonly never?: string;
  }[];
  readonly mustTell?: readonly { readonly what: string; readonly says: string }[];
  readonly head: { readonly school?: string; readonly neverSays?: string };
  readonly may?: Readonly<Record<string, readonly string[]>>;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly students: readonly ExpectedStudent[];
}

type ExpectedValue = string | { readonly any: readonly (string | null)[]; readonly mustTell?: boolean };
interface ExpectedStudent {
  readonly row: number;
  readonly hidden?: boolean;
  readonly [field: string]: ExpectedValue | number | boolean | undefined;
}

/** `read`: all of it; `told`: what is not read is said; `silent`: something is wrong and nobody says so. */
export type Judgement = 'read' | 'told' | 'silent' | 'misfit';

export interface Judged {
  readonly judgement: Judgement;
  /** what is silent, or does not fit */
  readonly faults: readonly string[];
}

function plain(field: string, text: string): string {
  const folded = foldWidth(text).replaceAll(/[\s\u3000]/gu, '');
  return /Date|Graduation/u.test(field) ? folded.replaceAll(/[-/.年月]|日$/gu, '') : folded;
}

function sameValue(field: string, expected: string, value: string): boolean {
  if (plain(field, expected) === plain(field, value)) return true;
  if (!/Date|Graduation/u.test(field)) return plain(field, expected).toUpperCase() === plain(field, value);
  const [, year, month, day = ''] = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?\D?$/u.exec(foldWidth(value)) ?? [];
  if (year === undefined || month === undefined) return false;
  return (
    plain(field, expected) === `${year}${month.padStart(2, '0')}${day === '' ? '' : day.padStart(2, '0')}`
  );
}

function problemText({ kind, seen = '' }: RosterProblem): string {
  const { title, why, mend } = PROBLEM_KINDS[kind];
  return `${kind} ${title} ${why} ${mend} ${seen}`;
}

class Judge {
  readonly #expected: ExpectedFile;
  readonly #rows: readonly ExpectedRecord[];
  readonly #problems: readonly RosterProblem[];
  readonly #texts: readonly string[];
  readonly faults: string[] = [];
  isTold = false;

  constructor(
    expected: ExpectedFile,
    roster: Extract<RosterResult, { ok: true }>['roster'],
    asked: readonly string[],
  ) {
    this.#expected = expected;
    this.#rows = roster.rows;
    this.#problems = roster.problems;
    const notices = roster.notices.map((notice) => `${notice.kind} ${noticeText(notice)}`);
    this.#texts = [...notices, ...asked, ...roster.problems.map(problemText)];
    const { head } = roster;
    const said = [head.school, head.className, head.contact, ...Object.values(head.advice)].join('\n');
    if (expected.head.school !== undefined && head.school !== expected.head.school)
      this.faults.push(`school is ${head.school}`);
    const never = expected.head.neverSays;
    if (never !== undefined && new RegExp(never, 'u').test(said)) this.faults.push(`head says ${said}`);
  }

  run(): void {
    for (const { what, says } of this.#expected.mustTell ?? []) {
      if (this.#says(says)) this.isTold = true;
      else this.faults.push(`not told: ${what}`);
    }
    const found = new Set<ExpectedRecord>();
    for (const student of this.#expected.students) {
      const row = this.#rowOf(student);
      if (row === undefined) this.#missing(student);
      else {
        found.add(row);
        this.#compare(student, row);
      }
    }
    for (const row of this.#rows.filter((one) => !found.has(one))) this.#phantom(row);
  }

  #says(pattern: string): boolean {
    return this.#texts.some((text) => new RegExp(pattern, 'u').test(text));
  }

  #rowOf(student: ExpectedStudent): ExpectedRecord | undefined {
    const inRow = this.#rows.filter(({ rowNumber }) => rowNumber === student.row);
    const byValue = (field: 'studentNo' | 'idNumber' | 'name') => (row: ExpectedRecord) =>
      typeof student[field] === 'string' && sameValue(field, student[field], row.values[field] ?? '');
    return inRow.find(byValue('studentNo')) ?? inRow.find(byValue('idNumber')) ?? inRow.find(byValue('name'));
  }

  #missing({ row, hidden = false, name }: ExpectedStudent): void {
    const isTold =
      hidden ||
      (this.#expected.told ?? []).some((one) => one.of === 'students' && this.#says(one.says)) ||
      this.#problems.some(({ rowNumber }) => rowNumber === row);
    if (isTold) this.isTold = true;
    else this.faults.push(`row ${row} is lost: ${String(name)}`);
  }

  #isToldOf(field: string, row: number): boolean {
    const titles = this.#expected.titles[field] ?? [];
    const flat = (title: string): string => title.replaceAll(/\s/gu, '');
    const onCell = this.#problems.some(
      ({ rowNumber, column }) => rowNumber === row && titles.map(flat).includes(flat(column)),
    );
    const byNotice = (this.#expected.told ?? []).some(
      (one) => one.of === 'values' && one.fields?.includes(field) && this.#says(one.says),
    );
    return onCell || byNotice;
  }

  #compare(student: ExpectedStudent, row: ExpectedRecord): void {
    const values: Readonly<Record<string, string>> = row.values;
    for (const field of Object.keys(this.#expected.titles)) {
      const wanted = student[field] as ExpectedValue | undefined;
      const value = values[field] ?? null;
      if (!this.#isRight(field, wanted, value)) this.#wrong(field, student.row, value);
      else if (typeof wanted === 'object' && wanted.mustTell) this.#wrong(field, student.row, value);
    }
    for (const [field, value] of Object.entries(values)) {
      if (field in this.#expected.titles) continue;
      if (!this.#expected.may?.[field]?.includes(value))
        this.faults.push(`row ${student.row}: ${field} is ${value}, which no column says`);
    }
  }

  #isRight(field: string, wanted: ExpectedValue | undefined, value: string | null): boolean {
    if (wanted === undefined) return value === null;
    const one = typeof wanted === 'string' ? [wanted] : wanted.any;
    return one.some((text) =>
      text === null || value === null ? text === value : sameValue(field, text, value),
    );
  }

  #wrong(field: string, row: number, value: string | null): void {
    if (this.#isToldOf(field, row)) this.isTold = true;
    else this.faults.push(`row ${row}: ${field} is ${value ?? 'nothing'}`);
  }

  #phantom({ rowNumber, values }: ExpectedRecord): void {
    if (this.#problems.some((problem) => problem.rowNumber === rowNumber)) this.isTold = true;
    else this.faults.push(`row ${rowNumber} is no student: ${Object.values(values).join(' ')}`);
  }
}

function judgeRefusal(expected: ExpectedFile, { refusal, detail }: RefusedFile): Judged {
  const { what, why, now } = refusalProblem(refusal, detail);
  const text = `${refusal} ${what}${why}${now}`;
  const fits = (expected.told ?? []).some(
    ({ of, says, never }) =>
      of === 'refusal' &&
      new RegExp(says, 'u').test(text) &&
      (never === undefined || !new RegExp(never, 'u').test(text)),
  );
  return fits ? { judgement: 'told', faults: [] } : { judgement: 'misfit', faults: [text] };
}

/** Judges what came of a file. `asked`: the texts of the questions that were put. */
export function judgeRoster(expected: ExpectedFile, result: RosterResult, asked: readonly string[]): Judged {
  if (!result.ok) return judgeRefusal(expected, result);
  const judge = new Judge(expected, result.roster, asked);
  judge.run();
  if (judge.faults.length > 0) return { judgement: 'silent', faults: judge.faults };
  return { judgement: judge.isTold ? 'told' : 'read', faults: [] };
}
