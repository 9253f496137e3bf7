import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface BoardView {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Height of a row, in pixels: one line, or two where the board is narrow. */
const ROW_HEIGHT = 40;
const NARROW_ROW_HEIGHT = 60;
const NARROW = 640;
/** Until the board has been measured. */
const UNMEASURED: BoardView = { top: 0, height: 640, rowHeight: ROW_HEIGHT };
/** The rows are chosen anew only after so many: fewer than the rows drawn beyond what is in view. */
const STEP_ROWS = 4;

function viewOf({ scrollTop, clientHeight, clientWidth }: Element): BoardView {
  const rowHeight = clientWidth < NARROW ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const step = STEP_ROWS * rowHeight;
  return { top: Math.floor(scrollTop / step) * step, height: clientHeight + step, rowHeight };
}

/** What of a long board is in view. */
export function useBoardView(): {
  readonly view: BoardView;
  readonly table: RefObject<HTMLDivElement | null>;
  readonly measure: () => void;
} {
  const [view, setView] = useState(UNMEASURED);
  const table = useRef<HTMLDivElement>(null);
  const measure = useCallback((): void => {
    if (table.current === null) return;
    const next = viewOf(table.current);
    setView((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
  }, []);
  useLayoutEffect(() => {
    if (table.current === null) return;
    const watch = new ResizeObserver(measure);
    watch.observe(table.current);
    return () => watch.disconnect();
  }, [measure]);
  return { view, table, measure };
}
