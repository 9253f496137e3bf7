import { type CSSProperties, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import { ROW_LIST_TEXTS } from '@/lib/core/texts/row-list';
import { windowOf } from '@/lib/core/view/window-of';
import { ROW_HEIGHT, RowLine, RowTitles } from './row-line';
import type { StartActions } from './start-actions';
import { useRowCells } from './use-row-cells';
import { useRowPages } from './use-row-pages';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  readonly projector: boolean;
  readonly readRows: StartActions['readRows'];
}

interface View {
  readonly top: number;
  readonly height: number;
}

/** Until the table has been measured. */
const UNMEASURED: View = { top: 0, height: 800 };
/** The rows are chosen anew only after so many pixels: fewer than the rows drawn beyond what is in view. */
const STEP = 4 * ROW_HEIGHT;

function viewOf({ scrollTop, clientHeight }: Element): View {
  return {
    top: Math.floor(scrollTop / STEP) * STEP,
    height: clientHeight + STEP,
  };
}

function useView() {
  const [view, setView] = useState(UNMEASURED);
  const table = useRef<HTMLDivElement>(null);
  const measure = useCallback((): void => {
    if (table.current === null) return;
    const next = viewOf(table.current);
    setView((known) => (known.top === next.top && known.height === next.height ? known : next));
  }, []);
  useLayoutEffect(() => {
    if (table.current === null) return;
    const watch = new ResizeObserver(measure);
    watch.observe(table.current);
    return () => watch.disconnect();
  }, [measure]);
  return { view, table, measure };
}

/** All rows of the roster; only those in view are fetched and drawn, so their number does not count. */
export function RowTable({ kept, problems, projector, readRows }: Props) {
  const { loadedAt, rowCount, columns, hasRemarks = false } = kept;
  const { view, table, measure } = useView();
  const { first, last } = windowOf(rowCount, { ...view, rowHeight: ROW_HEIGHT });
  const read = useCallback(
    (from: number, count: number) => readRows(loadedAt, from, count),
    [readRows, loadedAt],
  );
  const { rowAt, severalFiles, failed } = useRowPages(read, first, last);
  const { cellsOf, widths, titles } = useRowCells({ columns, problems, severalFiles, hasRemarks, projector });
  if (failed) return <p role="alert">{ROW_LIST_TEXTS.gone}</p>;
  const drawn = Array.from({ length: last - first }, (_, at) => first + at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table whose rows are not all drawn says their number itself
    <div
      ref={table}
      role="table"
      aria-label={ROW_LIST_TEXTS.title}
      aria-rowcount={rowCount + 1}
      className="row-table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
      tabIndex={0}
      style={{ '--row-widths': widths } as CSSProperties}
      onScroll={measure}
    >
      <RowTitles titles={titles} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowgroup"
        style={{ paddingTop: first * ROW_HEIGHT, paddingBottom: (rowCount - last) * ROW_HEIGHT }}
      >
        {drawn.map((index) => (
          <RowLine key={index} index={index} record={rowAt(index)} cellsOf={cellsOf} />
        ))}
      </div>
    </div>
  );
}
