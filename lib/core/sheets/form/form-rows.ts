import {
  type FeedbackCell,
  type FeedbackEntry,
  feedbackCell,
  feedbackEntries,
} from '@/lib/core/sheets/feedback-cells';
import { filedStudents } from '@/lib/core/sheets/filed-students';
import { type HideIds, idHider } from '@/lib/core/sheets/id-hider';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import type { FormAnswer, FormKey } from '@/lib/core/sheets/model/form';
import { FEEDBACK_KEYS, type FeedbackKey, type IdForm } from '@/lib/core/sheets/model/sheet-options';
import { cellText, type SheetCell } from '@/lib/core/sheets/model/sheet-table';
import { planTable } from '@/lib/core/sheets/plan-table';
import { shortValue } from '@/lib/core/sheets/short-value';
import { wrongFieldNames, wrongValues } from '@/lib/core/sheets/wrong-values';
import { STATE_ON_SHEET } from '@/lib/core/texts/sheets';

/** What is written into one row of a form: a text or a count for each of the answer's columns, in its order. */
export type FormRow = readonly (string | number)[];

const PER_FIELD: readonly FormKey[] = ['field', 'shown', 'expected'];

function isFeedbackKey(key: FormKey): key is FormKey & FeedbackKey {
  return FEEDBACK_KEYS.some((one) => one === key);
}

/** A form that asks for a field and its values has a row per differing field; any other has one per student. */
function entriesOf(classes: readonly FiledClass[], keys: readonly FormKey[]): readonly FeedbackEntry[] {
  if (keys.some((key) => PER_FIELD.includes(key))) return feedbackEntries(classes);
  return classes
    .flatMap((filed) => filedStudents(filed).map((one) => ({ ...one, filed, difference: null })))
    .map((entry, index) => ({ ...entry, place: index + 1 }));
}

interface CellParts {
  readonly keys: readonly FormKey[];
  readonly hide: HideIds;
  readonly idNumber: IdForm;
}

function resultCell(key: 'result' | 'chsi', { keys, hide, idNumber }: CellParts): FeedbackCell {
  return (entry) => {
    const { state } = entry.standing;
    if (state !== 'differs' || keys.includes('wrong')) return STATE_ON_SHEET[state];
    const values = key === 'chsi' ? wrongValues(entry, hide, idNumber === 'whole') : wrongFieldNames(entry);
    return values === '' ? STATE_ON_SHEET[state] : values;
  };
}

function cellOf(key: FormKey, parts: CellParts): FeedbackCell {
  const { hide, idNumber } = parts;
  if (key === 'blank' || (key === 'idNumber' && idNumber === 'none')) return () => '';
  if (key === 'result' || key === 'chsi') return resultCell(key, parts);
  if (key === 'wrong') return (entry) => wrongValues(entry, hide, idNumber === 'whole');
  if (isFeedbackKey(key)) return feedbackCell(key, hide, idNumber === 'whole');
  return ({ student }) => shortValue(key, student);
}

const MAY_SHOW_IDS: readonly FormKey[] = ['idNumber', 'shown', 'expected', 'wrong', 'chsi'];

function plain(cell: SheetCell): string | number {
  return typeof cell !== 'string' && 'count' in cell ? cell.count : cellText(cell);
}

/** The rows for a form whose columns are known; ID numbers are hidden wherever they were not asked for. */
export function formRows(
  classes: readonly FiledClass[],
  { columns }: FormAnswer,
  idNumber: IdForm,
): readonly FormRow[] {
  const keys = columns.map(({ key }) => key);
  const hide = idHider(classes);
  const plans = keys.map((key) => ({
    title: '',
    widths: [1, 1] as const,
    cell: cellOf(key, { keys, hide, idNumber }),
    showsIds: idNumber === 'whole' && MAY_SHOW_IDS.includes(key),
  }));
  const { rows } = planTable({ sheet: '', plans, entries: entriesOf(classes, keys), hide });
  return rows.map((row) => row.map(plain));
}
