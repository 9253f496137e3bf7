import type { Cell, CellMark } from '@/lib/core/roster/model/table';
import { isNearMidnight, momentOfSerial, type NumberFormat, shownDate, shownNumber } from './number-format';

/** A cell as it is shown, and what that does not say. */
export interface StoredValue {
  readonly cell: Cell;
  readonly mark: CellMark | null;
}

/** A number as its cell shows it: a day, a number with zeros or words around it, or itself. */
export function storedNumber(value: number, format: NumberFormat, date1904: boolean): StoredValue {
  if (!Number.isFinite(value)) return { cell: '#NUM!', mark: null };
  const { date } = format;
  if (date === null) return { cell: shownNumber(value, format), mark: null };
  if (value < 0) return { cell: '#VALUE!', mark: null };
  const moment = momentOfSerial(value, date1904);
  const mark = date.day && !date.time && isNearMidnight(moment) ? 'near-midnight' : null;
  return { cell: shownDate(moment, date), mark };
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/u;
const WHOLE_DAY: NumberFormat = {
  code: 'yyyy-mm-dd hh:mm',
  date: { year: true, month: true, day: true, time: true },
};

/** A moment that the file writes as one (2026-09-01T00:00:00.000), as its cell shows it; other texts as they are. */
export function storedMoment(text: string, format: NumberFormat): StoredValue {
  const [, day, time = '00:00'] = ISO.exec(text.trim()) ?? [];
  if (day === undefined) return { cell: text === '' ? null : text, mark: null };
  const moment = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const date = format.date ?? WHOLE_DAY.date;
  if (date === null) return { cell: text, mark: null };
  const mark = date.day && !date.time && isNearMidnight(moment) ? 'near-midnight' : null;
  return { cell: shownDate(moment, date), mark };
}

/**
 * What a formula came to. Programs that write formulas without computing them leave nothing, or a 0 that no value of a
 * student is.
 */
export function formulaResult(value: StoredValue, isComputed: boolean): StoredValue {
  if (isComputed && value.cell !== 0) return value;
  return { cell: null, mark: 'no-result' };
}
