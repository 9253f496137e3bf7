import { memo } from 'react';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { ROW_LIST_TEXTS } from '@/lib/core/texts/row-list';

/** Height of a line of the list of rows, in pixels. */
export const ROW_HEIGHT = 32;

export interface RowCell {
  readonly key: string;
  readonly text: string;
}

interface Props {
  /** place in the list, 0 the first */
  readonly index: number;
  /** null while it is being fetched */
  readonly record: ExpectedRecord | null;
  cellsOf(record: ExpectedRecord): readonly RowCell[];
}

/** One row: its number in the file, and its cells; a problem carries a mark beside its words. */
export const RowLine = memo(function RowLine({ index, record, cellsOf }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see row-table.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: a row that is only read
    <div role="row" aria-rowindex={index + 2} className="row-line" style={{ height: ROW_HEIGHT }}>
      {/* biome-ignore lint/a11y/useSemanticElements: see row-table.tsx */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a number that is only read */}
      <div role="rowheader" className="row-number">
        {record?.rowNumber ?? ROW_LIST_TEXTS.waiting}
      </div>
      {record &&
        cellsOf(record).map(({ key, text }) => (
          // biome-ignore lint/a11y/useSemanticElements: see row-table.tsx
          <div
            role="cell"
            key={key}
            title={text}
            {...(key === 'name' ? { className: 'row-name' } : {})}
            {...(key === 'problems' && text !== '' ? { className: 'row-told' } : {})}
          >
            {key === 'problems' && text !== '' && <span aria-hidden="true">! </span>}
            {text}
          </div>
        ))}
    </div>
  );
});

/** The titles of the columns; they stay in view. */
export function RowTitles({ titles }: { readonly titles: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see row-table.tsx
    <div role="rowgroup" className="row-titles">
      {/* biome-ignore lint/a11y/useSemanticElements: see row-table.tsx */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: titles that do nothing */}
      <div role="row" aria-rowindex={1} className="row-line" style={{ height: ROW_HEIGHT }}>
        {titles.map((title) => (
          // biome-ignore lint/a11y/useSemanticElements: see row-table.tsx
          // biome-ignore lint/a11y/useFocusableInteractive: a title that does nothing
          <div
            role="columnheader"
            key={title}
            {...(title === FIELD_NAMES.name ? { className: 'row-name' } : {})}
          >
            {title}
          </div>
        ))}
      </div>
    </div>
  );
}
