import { visibleText } from '@/lib/core/characters/visible-text';
import { tableName } from '@/lib/core/roster/model/table';
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
    title: visibleText(title),
    samples: [
      ...new Set(sampleOf(rows, index).map((cell) => shortened(visibleText(String(cell).trim())))),
    ].slice(0, SAMPLES),
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

function rowCountOf({ table, header, below }: HeadedTable): number {
  return below.reduce((sum, one) => sum + rowCountOf(one), table.rows.length - header.position - 1);
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
  const alike = tables.slice(1).filter(({ key }) => key === first.key);
  const guesses = own.map((guess) => doubtedBy(alike, guess));
  const rows = first.table.rows.slice(first.header.position + 1);
  const name = tableName(first.table);
  return {
    source: visibleText(name === '' ? fileName : `${fileName} › ${name}`),
    rowCount: rowCountOf(first),
    headerKey: first.key,
    columns: columnsOf(first).filter(({ title, samples }) => title !== '' || samples.length > 0),
    guesses,
    partialDates: partialDatesIn(guesses, rows),
    hiddenRows: tables.flatMap((one) => one.table.rows).filter(({ hidden }) => hidden).length,
    joins:
      tables.length === 1
        ? []
        : tables.map((one) => ({ name: visibleText(tableName(one.table)), rowCount: rowCountOf(one) })),
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
