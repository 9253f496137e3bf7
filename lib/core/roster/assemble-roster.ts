import type { RosterAbout } from '@/lib/core/record/roster-about';
import { answerOfGuesses, columnQuestion } from '@/lib/core/roster/columns/ask-columns';
import { type ChosenTables, chooseTables, type HeadedTable } from '@/lib/core/roster/columns/choose-tables';
import type {
  ColumnAnswer,
  ColumnQuestion,
  RememberedAnswers,
} from '@/lib/core/roster/columns/column-question';
import { isCertain } from '@/lib/core/roster/columns/match-columns';
import type { ReadHead } from '@/lib/core/roster/columns/read-head';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import {
  type FileNotice,
  MAX_ROWS,
  type RefusedFile,
  type RosterResult,
} from '@/lib/core/roster/model/roster';
import { rowRanges } from '@/lib/core/roster/model/row-ranges';
import { tableName } from '@/lib/core/roster/model/table';
import { isUsableSchoolName } from '@/lib/core/values/school-name';
import type { FileReading } from './file-reading';
import { finishRoster } from './finish-roster';
import { classNameIn, partOfParts, partOfTable, type RosterPart } from './roster-part';
import { sharedClass } from './shared-class';

export interface AssembleOptions {
  /** Asks a person about the columns of one set of headers; null when there is nobody to ask. */
  readonly ask: (question: ColumnQuestion) => Promise<ColumnAnswer | null>;
  readonly remembered: RememberedAnswers;
  /** asks even when everything is certain: someone wants to see or change what was taken for what */
  readonly review: boolean;
  /** rows checked so far, of how many in the table at work */
  readonly onRows?: (checked: number, all: number) => void;
}

const ROWS_PER_STEP = 2000;

type Chosen = Extract<ChosenTables, { ok: true }>;
type Tables = Extract<FileReading, { kind: 'tables' }>;

function headerRow({ table, header }: HeadedTable): number {
  return table.rows[header.position]?.rowNumber ?? 0;
}

function blocksNotice(fileName: string, one: HeadedTable): FileNotice {
  const all = [one, ...one.below];
  return { kind: 'blocks', fileName, detail: String(all.length), rows: rowRanges(all.map(headerRow)) };
}

/** Puts files together, one after another. */
class Assembly {
  readonly #several: boolean;
  readonly #options: AssembleOptions;
  readonly #parts: RosterPart[] = [];
  readonly #answers = new Map<string, ColumnAnswer>();
  #head: ReadHead = { head: DEFAULT_HEAD, problems: [] };
  readonly #heads: RosterAbout[] = [];
  /** lists that stand below another one on their sheet */
  #below = 0;

  constructor(several: boolean, options: AssembleOptions) {
    this.#several = several;
    this.#options = options;
  }

  /** Adds what one file holds; answers why it cannot. */
  async add(reading: FileReading, fileName: string): Promise<RefusedFile | null> {
    if (!reading.ok) return { ...reading, fileName };
    const own = reading.kind === 'tables' ? reading.head : reading.parts.head;
    this.#takeHead(own);
    const className = own.head.className || classNameIn(fileName);
    const { school } = this.#head.head;
    if (!isUsableSchoolName(school)) return { ok: false, refusal: 'bad-school', detail: school, fileName };
    if (reading.kind === 'parts') {
      this.#parts.push(partOfParts(reading.parts, this.#several ? { source: fileName, className } : null));
      return null;
    }
    const chosen = chooseTables(reading.tables);
    if (!chosen.ok) return { ...chosen, fileName };
    const unclear: RefusedFile = { ok: false, refusal: 'columns-unclear', detail: '', fileName };
    const answer = await this.#answerFor(reading, chosen);
    if (answer === null) return unclear;
    this.#leaveOtherSchool(reading, chosen, answer);
    if (!(await this.#addTables(reading, chosen, answer, className))) return unclear;
    const rows = this.#parts.reduce((sum, part) => sum + part.rows.length, 0);
    return rows > MAX_ROWS ? { ok: false, refusal: 'too-many-rows', detail: String(rows), fileName } : null;
  }

  finish(fileName: string): RosterResult {
    const together = <T>(of: (part: RosterPart) => readonly T[]): readonly T[] => this.#parts.flatMap(of);
    return finishRoster({
      fileName,
      head: { ...this.#head, head: sharedClass(this.#head.head, this.#heads) },
      columns: together(({ columns }) => columns),
      rows: together(({ rows }) => rows),
      problems: together(({ problems }) => problems),
      notices: [...this.#joined(fileName), ...together(({ notices }) => notices)],
    });
  }

  #joined(fileName: string): readonly FileNotice[] {
    const filled = this.#parts.filter(({ rows }) => rows.length > 0).length - this.#below;
    return filled < 2 ? [] : [{ kind: 'joined', fileName, detail: String(filled) }];
  }

  /** The first file that says something about itself speaks for all. */
  #takeHead(head: ReadHead): void {
    this.#heads.push(head.head);
    if (this.#head.head === DEFAULT_HEAD) this.#head = head;
  }

  /** A school that the sheet 说明 names and no row does is a mistake, and must not turn everybody's line green. */
  #leaveOtherSchool({ fileName }: Tables, { tables: [first] }: Chosen, { columns }: ColumnAnswer): void {
    const { head } = this.#head;
    const index = columns.find(({ field }) => field === 'school')?.index;
    if (index === undefined || head.school === DEFAULT_HEAD.school) return;
    const rows = first.table.rows.slice(first.header.position + 1);
    const named = new Set(
      rows.map(({ cells }) => String(cells[index] ?? '').trim()).filter((name) => name !== ''),
    );
    if (named.size === 0 || named.has(head.school)) return;
    const detail = `${head.school}、${[...named].slice(0, 2).join('、')}`;
    this.#head = { ...this.#head, head: { ...head, school: DEFAULT_HEAD.school } };
    this.#parts.push({
      columns: [],
      rows: [],
      problems: [],
      notices: [{ kind: 'head-school-left', fileName, detail }],
    });
  }

  async #answerFor({ fileName }: Tables, { tables }: Pick<Chosen, 'tables'>): Promise<ColumnAnswer | null> {
    const [first] = tables;
    const before = this.#answers.get(first.key) ?? null;
    const known = before ?? this.#rememberedFor(first.key);
    const question = columnQuestion(fileName, tables, known);
    const settled = isCertain(question.guesses) && (known !== null || question.partialDates.length === 0);
    const isReviewed = this.#options.review && before === null;
    const mustAsk = isReviewed || !settled || tables.length > 1;
    const answer = mustAsk ? await this.#options.ask(question) : (known ?? answerOfGuesses(question.guesses));
    if (answer !== null) this.#answers.set(first.key, answer);
    return answer;
  }

  #rememberedFor(key: string): ColumnAnswer | null {
    const { remembered } = this.#options;
    return Object.hasOwn(remembered, key) ? (remembered[key] ?? null) : null;
  }

  async #addTables(
    reading: Tables,
    { tables, unread }: Chosen,
    answer: ColumnAnswer,
    className: string,
  ): Promise<boolean> {
    const [first] = tables;
    const all = tables.length === 1 || answer.joined.length === 0;
    const joined = tables.filter((_, index) => all || answer.joined.includes(index));
    for (const one of joined) {
      const isJoined = joined.length > 1;
      const own = isJoined ? classNameIn(one.table.sheet) || className : className;
      for (const block of [one, ...one.below]) {
        const columns = await this.#columnsOf(reading, block, first, answer);
        if (columns === null) return false;
        const part = this.#partOf(reading, block, columns, { isJoined, className: own });
        if (block !== one && part.rows.length > 0) this.#below += 1;
        this.#parts.push(part);
      }
    }
    const { fileName } = reading;
    const blocks = joined.filter(({ below }) => below.length > 0);
    const notices: FileNotice[] = [...reading.notices, ...blocks.map((one) => blocksNotice(fileName, one))];
    const left = tables.filter((one) => !joined.includes(one)).map(({ table }) => tableName(table));
    const names = [...unread, ...left];
    if (names.length > 0) notices.push({ kind: 'sheets-unread', fileName, detail: names.join('、') });
    this.#parts.push({ columns: [], rows: [], problems: [], notices });
    return true;
  }

  /** A list with a header of its own has columns of its own; what holds for the whole file holds for it too. */
  async #columnsOf(
    reading: Tables,
    block: HeadedTable,
    first: HeadedTable,
    answer: ColumnAnswer,
  ): Promise<ColumnAnswer | null> {
    if (block.key === first.key) return answer;
    const own = isCertain(block.header.guesses)
      ? answerOfGuesses(block.header.guesses)
      : await this.#answerFor(reading, { tables: [{ ...block, below: [] }] });
    return own === null ? null : { ...answer, columns: own.columns };
  }

  #partOf(
    { fileName }: Tables,
    one: HeadedTable,
    answer: ColumnAnswer,
    { isJoined, className }: { readonly isJoined: boolean; readonly className: string },
  ): RosterPart {
    const before = this.#parts.reduce((sum, { rows }) => sum + rows.length, 0);
    const names = [...(this.#several ? [fileName] : []), ...(isJoined ? [tableName(one.table)] : [])];
    return partOfTable(one, answer, {
      fileName,
      school: this.#head.head.school,
      source: names.length === 0 ? undefined : names.join(' › '),
      className,
      onRow: (count) => {
        if (count % ROWS_PER_STEP === 0) this.#options.onRows?.(before + count, one.table.rows.length);
      },
    });
  }
}

/** A file as it is read, one at a time: the next is not asked for before this one is put in its place. */
export interface FileToRead {
  readonly name: string;
  readonly read: () => Promise<FileReading>;
}

/**
 * Puts one or several files together to one roster. What is not certain about their columns is asked, once for each set
 * of headers. The first file that cannot be read refuses them all (`fileName` says which). Rejects only when `ask` does.
 */
export async function assembleRoster(
  rosterName: string,
  files: readonly FileToRead[],
  options: AssembleOptions,
): Promise<RosterResult> {
  const assembly = new Assembly(files.length > 1, options);
  for (const { name, read } of files) {
    const refused = await assembly.add(await read(), name);
    if (refused !== null) return refused;
  }
  return assembly.finish(rosterName);
}
