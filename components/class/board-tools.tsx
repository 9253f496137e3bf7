import type { RefObject } from 'react';
import type { BoardChoice } from '@/lib/core/board/board-choice';
import { STUDENT_STATES, type StudentState } from '@/lib/core/session/model/class-session';
import { BOARD_TEXTS, ORDER_WORDS, shownCountText } from '@/lib/core/texts/class-board';
import { STATE_COLOURS, STATE_ICONS, STATE_WORDS } from '@/lib/core/texts/class-states';
import { BOARD_ORDERS, type BoardOrder } from '@/lib/core/view/board-order';

interface Props {
  readonly choice: BoardChoice;
  readonly order: BoardOrder;
  readonly counts: Readonly<Record<StudentState | 'all', number>>;
  readonly shown: number;
  readonly search: RefObject<HTMLInputElement | null>;
  onChoice(choice: BoardChoice): void;
  onOrder(order: BoardOrder): void;
  /** from the search to the rows */
  onLeave(): void;
}

const STATES = ['all', ...STUDENT_STATES] as const;

/** Search, filter by state, order. */
export function BoardTools({ choice, order, counts, shown, search, onChoice, onOrder, onLeave }: Props) {
  return (
    <div className="board-tools">
      <label className="board-search">
        <span className="unseen">{BOARD_TEXTS.search}</span>
        <input
          ref={search}
          type="search"
          data-for="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          placeholder={`${BOARD_TEXTS.search}：${BOARD_TEXTS.searchHint}`}
          value={choice.text}
          onChange={({ currentTarget: { value } }) => onChoice({ ...choice, text: value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            onLeave();
          }}
        />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons that filter, not part of a form */}
      <div role="group" aria-label={BOARD_TEXTS.filter} className="board-filters">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={`filter ${state === 'all' ? '' : `v-${STATE_COLOURS[state]}`}`}
            data-filter={state}
            aria-pressed={choice.state === state}
            onClick={() => onChoice({ ...choice, state })}
          >
            {state !== 'all' && <span aria-hidden="true">{STATE_ICONS[state]} </span>}
            {state === 'all' ? BOARD_TEXTS.all : STATE_WORDS[state]} <b>{counts[state]}</b>
          </button>
        ))}
      </div>
      <label className="board-order">
        {BOARD_TEXTS.order}
        <select
          data-for="order"
          value={order}
          onChange={({ currentTarget: { value } }) =>
            onOrder(BOARD_ORDERS.find((one) => one === value) ?? 'roster')
          }
        >
          {BOARD_ORDERS.map((one) => (
            <option key={one} value={one}>
              {ORDER_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <span role="status" className="note board-count">
        {shownCountText(shown, counts.all)}
      </span>
    </div>
  );
}
