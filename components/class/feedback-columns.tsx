import { useLayoutEffect, useRef } from 'react';
import { type FeedbackColumn, MAX_COLUMN_TITLE } from '@/lib/core/sheets/model/sheet-options';
import { columnTitleLabel, downLabel, removeLabel, upLabel } from '@/lib/core/texts/sheet-options';
import { FEEDBACK_TITLES } from '@/lib/core/texts/sheets';

interface Props {
  readonly columns: readonly FeedbackColumn[];
  onColumns(columns: readonly FeedbackColumn[]): void;
}

function moved(columns: readonly FeedbackColumn[], from: number, by: number): readonly FeedbackColumn[] {
  const column = columns[from];
  const to = from + by;
  if (column === undefined || to < 0 || to >= columns.length) return columns;
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}

/** The columns in the order of the sheet: renamed, moved, taken out. One stays. */
export function FeedbackColumns({ columns, onColumns }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef('');
  // a node that is moved loses the focus; the key is pressed again
  useLayoutEffect(() => {
    if (pressed.current === '') return;
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = '';
  });
  const move = (at: number, by: -1 | 1) => {
    pressed.current = `${columns[at]?.key}${by}`;
    onColumns(moved(columns, at, by));
  };
  return (
    <ol ref={list} className="feedback-columns">
      {columns.map((column, at) => (
        <Column
          key={column.key}
          column={column}
          canGo={columns.length > 1}
          onTitle={(title) => onColumns(columns.with(at, { ...column, title }))}
          onMove={(by) => move(at, by)}
          onRemove={() => onColumns(columns.toSpliced(at, 1))}
        />
      ))}
    </ol>
  );
}

interface ColumnProps {
  readonly column: FeedbackColumn;
  readonly canGo: boolean;
  onTitle(title: string): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function Column({ column: { key, title }, canGo, onTitle, onMove, onRemove }: ColumnProps) {
  const usual = FEEDBACK_TITLES[key];
  return (
    <li data-column={key}>
      <input
        aria-label={columnTitleLabel(usual)}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_COLUMN_TITLE}
        placeholder={usual}
        value={title}
        onChange={({ currentTarget: { value } }) => onTitle(value)}
      />
      <button
        type="button"
        className="button small"
        data-move={`${key}-1`}
        aria-label={upLabel(usual)}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button small"
        data-move={`${key}1`}
        aria-label={downLabel(usual)}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="button small"
        data-remove={key}
        aria-label={removeLabel(usual)}
        disabled={!canGo}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  );
}
