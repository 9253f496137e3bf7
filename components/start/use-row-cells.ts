import { useCallback, useMemo } from 'react';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { problemsPerRow, rowPlace, rowProblemText } from '@/lib/core/report/row-problems';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { ROW_LIST_TEXTS } from '@/lib/core/texts/row-list';
import { rowCell } from '@/lib/core/view/row-cell';
import { rowWidths } from '@/lib/core/view/row-widths';
import type { RowCell } from './row-line';

interface RowColumns {
  readonly columns: readonly TextFieldKey[];
  readonly problems: readonly RosterProblem[];
  /** rows say which file they are of */
  readonly severalFiles: boolean;
  readonly projector: boolean;
}

/** The columns of the list of rows beside the row's number: file, problems, fields. */
export function useRowCells({ columns, problems, severalFiles, projector }: RowColumns) {
  const told = useMemo(
    () => new Map([...problemsPerRow(problems)].map(([place, own]) => [place, rowProblemText(own)])),
    [problems],
  );
  const cellsOf = useCallback(
    (record: ExpectedRecord): readonly RowCell[] => [
      ...(severalFiles ? [{ key: 'file', text: record.source ?? '' }] : []),
      ...(told.size > 0 ? [{ key: 'problems', text: told.get(rowPlace(record)) ?? '' }] : []),
      ...columns.map((field) => ({
        key: field,
        text: rowCell(field, record.values[field] ?? '', projector),
      })),
    ],
    [severalFiles, told, columns, projector],
  );
  const widths = useMemo(() => rowWidths(columns, severalFiles, told), [columns, severalFiles, told]);
  const titles = [
    ROW_LIST_TEXTS.row,
    ...(severalFiles ? [ROW_LIST_TEXTS.file] : []),
    ...(told.size > 0 ? [ROW_LIST_TEXTS.problems] : []),
    ...columns.map((field) => FIELD_NAMES[field]),
  ];
  return { cellsOf, widths, titles };
}
