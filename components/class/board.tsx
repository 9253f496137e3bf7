import { useEffect, useMemo, useRef, useState } from 'react';
import { type BoardChoice, EVERYBODY } from '@/lib/core/board/board-choice';
import type { BoardCommand } from '@/lib/core/board/board-key';
import { chooseRows } from '@/lib/core/board/choose-rows';
import { sortRows } from '@/lib/core/board/sort-rows';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { StudentState } from '@/lib/core/session/model/class-session';
import { STUDENT_STATES } from '@/lib/core/session/model/class-session';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import type { BoardOrder } from '@/lib/core/view/board-order';
import { BoardTable } from './board-table';
import { BoardTools } from './board-tools';
import type { ClassActions } from './class-actions';
import { StudentDetail } from './student-detail';

interface Props {
  readonly rows: readonly BoardRow[];
  readonly projector: boolean;
  readonly writes: boolean;
  readonly actions: ClassActions;
  /** whom a person wants to see, from elsewhere on the page; null: nobody yet */
  readonly wanted: Wanted | null;
}

/** A student to be opened; `studentKey` null: to be searched for. Each wish is another object. */
export interface Wanted {
  readonly studentKey: string | null;
}

function countsOf(rows: readonly BoardRow[]): Readonly<Record<StudentState | 'all', number>> {
  const of = (state: StudentState) => rows.filter(({ standing }) => standing.state === state).length;
  const entries = STUDENT_STATES.map((state) => [state, of(state)] as const);
  return { all: rows.length, ...(Object.fromEntries(entries) as Record<StudentState, number>) };
}

/** Where the focus goes in the detail of a student that was opened by key. */
type Opened = 'closed' | 'beside' | 'heading' | 'reasons';

/** The students of the open class: found, chosen, marked by key, opened. */
export function Board({ rows, projector, writes, actions, wanted }: Props) {
  const [choice, setChoice] = useState<BoardChoice>(EVERYBODY);
  const [order, setOrder] = useState<BoardOrder>('roster');
  const [active, setActive] = useState({ key: '', index: -1 });
  const [opened, setOpened] = useState<Opened>('closed');
  const search = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const shown = useMemo(() => chooseRows(sorted, choice), [sorted, choice]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const activeIndex = placeOf(shown, active);
  const current = shown[activeIndex] ?? null;
  useEffect(() => {
    if (wanted === null) return;
    setChoice(EVERYBODY);
    if (wanted.studentKey === null) return search.current?.focus();
    setActive({ key: wanted.studentKey, index: 0 });
    setOpened('heading');
  }, [wanted]);
  const focusTable = () => place.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  const activate = (wanted: number) => {
    const index = Math.max(0, Math.min(shown.length - 1, wanted));
    setActive({ key: shown[index]?.student.studentKey ?? '', index });
  };
  const command = (given: BoardCommand) => {
    if (given.kind === 'move') return activate(activeIndex < 0 ? 0 : activeIndex + given.by);
    if (given.kind === 'edge') return activate(given.edge === 'first' ? 0 : shown.length - 1);
    if (given.kind === 'search') return search.current?.focus();
    if (current === null) return;
    if (given.kind === 'open') return setOpened('heading');
    if (!writes) return;
    if (given.kind === 'missing') return setOpened('reasons');
    setActive({ key: current.student.studentKey, index: activeIndex });
    actions.setState(current.student.studentKey, { state: given.state });
  };
  const detail = opened === 'closed' ? null : current;
  return (
    <section
      ref={place}
      className={`board card ${detail ? 'with-detail' : ''}`}
      aria-label={BOARD_TEXTS.title}
    >
      <BoardTools
        {...{ choice, order, counts, search }}
        shown={shown.length}
        onChoice={setChoice}
        onOrder={setOrder}
        onLeave={() => {
          if (activeIndex < 0) activate(0);
          focusTable();
        }}
      />
      <div className="board-body">
        <div className="board-list">
          <BoardTable
            rows={shown}
            active={activeIndex}
            projector={projector}
            onActive={activate}
            onOpen={() => setOpened('beside')}
            onCommand={command}
          />
          {shown.length === 0 && <Nobody isEmpty={rows.length === 0} onAll={() => setChoice(EVERYBODY)} />}
          <p id="board-keys" className="note">
            {BOARD_TEXTS.keys}
          </p>
        </div>
        {detail && (
          <StudentDetail
            key={detail.student.studentKey}
            row={detail}
            focus={opened === 'heading' || opened === 'reasons' ? opened : null}
            onFocused={() => setOpened('beside')}
            {...{ projector, writes, actions }}
            onClose={() => {
              setOpened('closed');
              focusTable();
            }}
          />
        )}
      </div>
    </section>
  );
}

/** Where the active student stands now; when they are shown no more, whoever took their place. */
function placeOf(shown: readonly BoardRow[], { key, index }: { key: string; index: number }): number {
  if (index < 0) return -1;
  if (shown[index]?.student.studentKey === key) return index;
  const found = shown.findIndex(({ student }) => student.studentKey === key);
  return found >= 0 ? found : Math.min(index, shown.length - 1);
}

function Nobody({ isEmpty, onAll }: { readonly isEmpty: boolean; onAll(): void }) {
  if (isEmpty) return <p className="nobody">{BOARD_TEXTS.empty}</p>;
  return (
    <p className="nobody">
      {BOARD_TEXTS.nobody}{' '}
      <button type="button" className="button" onClick={onAll}>
        {BOARD_TEXTS.showAll}
      </button>
    </p>
  );
}
