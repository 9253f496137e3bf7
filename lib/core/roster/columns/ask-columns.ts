import type { HeadedTable } from './choose-tables';
import type { ColumnAnswer, ColumnQuestion, FileColumn } from './column-question';
import { type ColumnGuess, sampleOf } from './match-columns';
import { partialDatesIn } from './partial-dates';
import { contradicts } from './value-shapes';

const SAMPLES = 3;
const MAX_SAMPLE = 24;

function shortened(text: string): string {
  return [...text].length > MAX_SAMPLE ? `${[...text].slice(0, MAX_SAMPLE).join('')}…` : text;
}

function columnsOf({ table, header }: HeadedTable): readonly FileColumn[] {
  const rows = table.rows.slice(header.position + 1, header.position + 1 + 200);
  return header.titles.map((title, index) => ({
    index,
    title,
    samples: [...new Set(sampleOf(rows, index).map((cell) => shortened(String(cell).trim())))].slice(
      0,
      SAMPLES,
    ),
  }));
}

/** What was answered for other rows under the same headers is asked again when these rows speak against it. */
function rememberedGuesses(
  { table, header }: HeadedTable,
  { columns }: ColumnAnswer,
): readonly ColumnGuess[] {
  const rows = table.rows.slice(header.position + 1);
  return columns.map(({ index, field }) => ({
    index,
    field,
    title: header.titles[index] ?? '',
    reason: contradicts(field, sampleOf(rows, index)) ? 'values-disagree' : 'remembered',
  }));
}

/** The values under the same header on another sheet may speak against what the first sheet's say. */
function doubtedBy(others: readonly HeadedTable[], guess: ColumnGuess): ColumnGuess {
  return others.some(({ table, header }) =>
    contradicts(guess.field, sampleOf(table.rows.slice(header.position + 1), guess.index)),
  )
    ? { ...guess, reason: 'values-disagree' }
    : guess;
}

function rowCountOf({ table, header }: HeadedTable): number {
  return table.rows.length - header.position - 1;
}

/**
 * What is asked about a set of tables with the same headers: samples are those of the first table; a column without
 * header and without values is left out. `before`: what was answered for the same headers at another time.
 */
export function columnQuestion(
  fileName: string,
  tables: readonly [HeadedTable, ...HeadedTable[]],
  before: ColumnAnswer | null,
): ColumnQuestion {
  const [first] = tables;
  const own = before === null ? first.header.guesses : rememberedGuesses(first, before);
  const guesses = own.map((guess) => doubtedBy(tables.slice(1), guess));
  const rows = first.table.rows.slice(first.header.position + 1);
  return {
    source: first.table.sheet === '' ? fileName : `${fileName} › ${first.table.sheet}`,
    rowCount: rowCountOf(first),
    headerKey: first.key,
    columns: columnsOf(first).filter(({ title, samples }) => title !== '' || samples.length > 0),
    guesses,
    partialDates: partialDatesIn(guesses, rows),
    joins:
      tables.length === 1 ? [] : tables.map((one) => ({ name: one.table.sheet, rowCount: rowCountOf(one) })),
  };
}

/** What holds when nobody needs to be asked. */
export function answerOfGuesses(guesses: readonly ColumnGuess[]): ColumnAnswer {
  return {
    columns: guesses.map(({ index, field }) => ({ index, field })),
    common: {},
    partialDays: {},
    joined: [],
  };
}
