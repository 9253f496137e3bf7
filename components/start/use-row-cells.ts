import { useCallback, useMemo } from 'react';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { problemsPerRow, rowPlace, rowProblemText } from '@/lib/core/report/row-problems';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { ROW_LIST_TEXTS } from '@/lib/core/texts/row-list';
import { remarkCell, rowCell } from '@/lib/core/view/row-cell';
import { nameApart, rowWidths } from '@/lib/core/view/row-widths';
import type { RowCell } from './row-line';

interface RowColumns {
  readonly columns: readonly TextFieldKey[];
  readonly problems: readonly RosterProblem[];
  /** rows say which file they are of */
  readonly severalFiles: boolean;
  /** something was noted beside a name; the problems that say so are gone once the page is opened again */
  readonly hasRemarks: boolean;
  readonly projector: boolean;
}

/** The columns of the list of rows beside the row's number: file, problems, fields, and what stood beside names. */
export function useRowCells({ columns, problems, severalFiles, hasRemarks, projector }: RowColumns) {
  const told = useMemo(
    () => new Map([...problemsPerRow(problems)].map(([place, own]) => [place, rowProblemText(own)])),
    [problems],
  );
  const { name, others } = useMemo(() => nameApart(columns), [columns]);
  const cellsOf = useCallback(
    (record: ExpectedRecord): readonly RowCell[] => [
      ...name.map((field) => ({ key: field, text: rowCell(field, record.values[field] ?? '', projector) })),
      ...(severalFiles ? [{ key: 'file', text: record.source ?? '' }] : []),
      ...(told.size > 0 ? [{ key: 'problems', text: told.get(rowPlace(record)) ?? '' }] : []),
      ...others.map((field) => ({
        key: field,
        text: rowCell(field, record.values[field] ?? '', projector),
      })),
      ...(hasRemarks ? [{ key: 'remark', text: remarkCell(record, projector) }] : []),
    ],
    [severalFiles, told, name, others, projector, hasRemarks],
  );
  const widths = useMemo(
    () => rowWidths(columns, severalFiles, told, hasRemarks),
    [columns, severalFiles, told, hasRemarks],
  );
  const titles = [
    ROW_LIST_TEXTS.row,
    ...name.map((field) => FIELD_NAMES[field]),
    ...(severalFiles ? [ROW_LIST_TEXTS.file] : []),
    ...(told.size > 0 ? [ROW_LIST_TEXTS.problems] : []),
    ...others.map((field) => FIELD_NAMES[field]),
    ...(hasRemarks ? [ROW_LIST_TEXTS.remark] : []),
  ];
  return { cellsOf, widths, titles };
}
