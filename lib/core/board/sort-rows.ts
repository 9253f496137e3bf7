import type { BoardRow } from '@/lib/core/session/board-rows';
import type { StudentState } from '@/lib/core/session/model/class-session';
import type { BoardOrder } from '@/lib/core/view/board-order';

/** What a person has to do something about stands first. */
const STATE_PLACES: Readonly<Record<StudentState, number>> = {
  differs: 0,
  eyes: 1,
  waiting: 2,
  missing: 3,
  agreed: 4,
};

type Compare = (one: BoardRow, other: BoardRow) => number;

/**
 * The rows in this order; of equal ones, whoever stands first on the board stays first. Those without a name, a 学号 or a
 * check stand last. `rows`: in the order of the board.
 */
export function sortRows(rows: readonly BoardRow[], order: BoardOrder): readonly BoardRow[] {
  if (order === 'roster') return rows;
  return rows.toSorted(comparison(order));
}

function comparison(order: Exclude<BoardOrder, 'roster'>): Compare {
  switch (order) {
    case 'number':
      return byText(({ student }) => student.studentNo, new Intl.Collator('en', { numeric: true }));
    case 'name':
      return byText(({ student }) => student.name, new Intl.Collator('zh-Hans'));
    case 'state':
      return (one, other) => STATE_PLACES[one.standing.state] - STATE_PLACES[other.standing.state];
    case 'came':
      return (one, other) => timeOf(other) - timeOf(one);
    default:
      return order satisfies never;
  }
}

function byText(textOf: (row: BoardRow) => string, { compare }: Intl.Collator): Compare {
  return (one, other) => {
    const [left, right] = [textOf(one), textOf(other)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return compare(left, right);
  };
}

/** When something last happened to a student, in ms; a person's word counts as well as a check. */
function timeOf({ student, standing }: BoardRow): number {
  const check = student.history.findLast((entry) => entry.kind === 'check');
  const times = [check?.kind === 'check' ? check.cameAt : null, standing.byHand?.at ?? null];
  return Math.max(0, ...times.map((at) => (at === null ? 0 : Date.parse(at))));
}
