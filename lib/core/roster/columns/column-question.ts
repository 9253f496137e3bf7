import type { TextFieldKey } from '@/lib/core/fields/fields';
import { type DateField, fieldsOfKind } from '@/lib/core/fields/kinds';
import type { ColumnGuess } from './match-columns';

/** Date columns of which a year and month alone (201809) can be settled once for all rows: everybody's but the birth date. */
export type SettledDate = Exclude<DateField, 'birthDate'>;
export const SETTLED_DATES = fieldsOfKind('date').filter(isSettled);

/** Whether one day may be settled for a whole column of these dates. */
export function isSettled(field: DateField): field is SettledDate {
  return field !== 'birthDate';
}

/** Fields whose value is often one for a whole class, so that its column is left out. */
export const COMMON_FIELDS = ['level', 'duration', ...SETTLED_DATES] as const;
export type CommonField = (typeof COMMON_FIELDS)[number];

/** The first or the last day of the month, or nothing: then every such value needs eyes. */
export const PARTIAL_DAYS = ['keep', 'first', 'last'] as const;
export type PartialDay = (typeof PARTIAL_DAYS)[number];

/** A column of the file, as it is shown to whoever says what it is. */
export interface FileColumn {
  readonly index: number;
  /** '' when it has no header */
  readonly title: string;
  /** the first different values that say something; none are shown to a student */
  readonly samples: readonly string[];
}

/** A sheet or file with the same header, that can be put together with the one asked about. */
export interface JoinChoice {
  readonly name: string;
  readonly rowCount: number;
}

/** Everything that is asked about one set of headers, on one screen. */
export interface ColumnQuestion {
  /** name of the file, and of the sheet where there are several */
  readonly source: string;
  readonly rowCount: number;
  readonly headerKey: string;
  readonly columns: readonly FileColumn[];
  readonly guesses: readonly ColumnGuess[];
  /** date columns with year and month alone: how many of their values, and one of them */
  readonly partialDates: readonly {
    readonly field: SettledDate;
    readonly count: number;
    readonly sample: string;
  }[];
  /** this sheet first; empty when there is nothing to put together */
  readonly joins: readonly JoinChoice[];
  /** rows that the sheet hides, by hand or by a filter */
  readonly hiddenRows: number;
}

/** What a person answered; also what is remembered for a set of headers (without `joined`). */
export interface ColumnAnswer {
  readonly columns: readonly { readonly index: number; readonly field: TextFieldKey }[];
  readonly common: Readonly<Partial<Record<CommonField, string>>>;
  readonly partialDays: Readonly<Partial<Record<SettledDate, PartialDay>>>;
  /** positions in `joins`; empty: all */
  readonly joined: readonly number[];
  /** rows that the sheet hides are not wanted */
  readonly leaveHidden?: boolean | undefined;
}

/** Answers of before, by the key of the headers they were given for. */
export type RememberedAnswers = Readonly<Record<string, ColumnAnswer>>;
