import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect } from 'react';
import { type BoardCommand, boardCommand } from '@/lib/core/board/board-key';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { windowOf } from '@/lib/core/view/window-of';
import { BoardLine } from './board-line';
import { useBoardView } from './use-board-view';

interface Props {
  readonly rows: readonly BoardRow[];
  /** place of the active row; -1 for none */
  readonly active: number;
  readonly projector: boolean;
  onActive(index: number): void;
  onOpen(index: number): void;
  onCommand(command: BoardCommand): void;
}

const TITLES = ['student', 'state', 'points', 'checked', 'note'] as const;

/** All students that are shown; only those in view are drawn, so their number does not count. */
export function BoardTable({ rows, active, projector, onActive, onOpen, onCommand }: Props) {
  const { view, table, measure } = useBoardView();
  const { first, last } = windowOf(rows.length, view);
  const id = useId();
  const { rowHeight } = view;
  useLayoutEffect(() => {
    if (table.current !== null && active >= 0) keepInView(table.current, active, rowHeight);
    measure();
  }, [active, rowHeight, measure, table]);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor(event.currentTarget.clientHeight / rowHeight);
    const command = boardCommand(event.key, page);
    if (command === null) return;
    event.preventDefault();
    onCommand(command);
  };
  const click = ({ target, currentTarget }: MouseEvent<HTMLDivElement>) => {
    const line = (target as Element).closest<HTMLElement>('[data-index]');
    if (line === null) return;
    currentTarget.focus();
    onActive(Number(line.dataset.index));
    onOpen(Number(line.dataset.index));
  };
  const isDrawn = active >= first && active < last;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table whose rows are not all drawn says their number itself
    <div
      ref={table}
      role="grid"
      aria-label={BOARD_TEXTS.title}
      aria-rowcount={rows.length + 1}
      aria-colcount={TITLES.length}
      aria-describedby="board-keys"
      aria-keyshortcuts="1 2 3 4 0 Backspace / Enter"
      {...(isDrawn ? { 'aria-activedescendant': `${id}-${active}` } : {})}
      tabIndex={0}
      className="board-table"
      onKeyDown={press}
      onClick={click}
      onScroll={measure}
    >
      <Titles />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowgroup"
        style={{ paddingTop: first * rowHeight, paddingBottom: (rows.length - last) * rowHeight }}
      >
        {rows.slice(first, last).map((row, at) => (
          <BoardLine
            key={row.student.studentKey}
            id={`${id}-${first + at}`}
            row={row}
            index={first + at}
            height={rowHeight}
            isActive={first + at === active}
            projector={projector}
          />
        ))}
      </div>
    </div>
  );
}

/** The titles stay in view, above the rows. */
function Titles() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="rowgroup" className="board-titles">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: titles that do nothing */}
      <div role="row" aria-rowindex={1} className="board-line">
        {TITLES.map((title) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: a title that does nothing
          <div role="columnheader" key={title} className={`cell-${title}`}>
            {BOARD_TEXTS[title]}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Scrolls only as far as needed; the titles cover the top. */
function keepInView(table: HTMLElement, index: number, rowHeight: number): void {
  const titles = table.firstElementChild?.clientHeight ?? 0;
  const top = index * rowHeight;
  const room = table.clientHeight - titles;
  if (top < table.scrollTop) table.scrollTop = top;
  else if (top + rowHeight > table.scrollTop + room) table.scrollTop = top + rowHeight - room;
}
