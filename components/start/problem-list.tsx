import { useState } from 'react';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { studentText } from '@/lib/core/texts/panel';
import { columnText, problemPlace, rowText, seenText } from '@/lib/core/texts/problem-kinds';
import { projectedSeen } from '@/lib/core/view/projected-text';
import { windowOf } from '@/lib/core/view/window-of';

interface Props {
  readonly problems: readonly RosterProblem[];
  readonly label: string;
  readonly projector: boolean;
}

/** Two lines: where and whose, then what. */
const ROW_HEIGHT = 48;
const SHOWN_ROWS = 8;

function projected(problem: RosterProblem): RosterProblem {
  return { ...problem, seen: projectedSeen(problem.kind, problem.seen ?? '') };
}

/** Where each problem is and what stands there; of a long list only the rows in view are drawn. */
export function ProblemList({ problems, label, projector }: Props) {
  const [top, setTop] = useState(0);
  const { first, last } = windowOf(problems.length, {
    top,
    height: SHOWN_ROWS * ROW_HEIGHT,
    rowHeight: ROW_HEIGHT,
  });
  const isLong = problems.length > SHOWN_ROWS;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose rows are not all drawn says their number itself
    <div
      role="list"
      aria-label={label}
      className="problem-rows"
      // a part that scrolls must be reached by keyboard
      {...(isLong ? { tabIndex: 0 } : {})}
      style={{ height: Math.min(problems.length, SHOWN_ROWS) * ROW_HEIGHT }}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div style={{ height: first * ROW_HEIGHT }} />
      {problems.slice(first, last).map((problem, at) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div
          role="listitem"
          key={problemPlace(problem)}
          className="problem-row"
          style={{ height: ROW_HEIGHT }}
          aria-setsize={problems.length}
          aria-posinset={first + at + 1}
        >
          <span className="whose-row">
            {rowText(problem)} {problem.who && <b>{studentText(problem.who)}</b>}
          </span>
          <span className="seen">
            {columnText(problem)}
            {seenText(projector ? projected(problem) : problem)}
          </span>
        </div>
      ))}
      <div style={{ height: (problems.length - last) * ROW_HEIGHT }} />
    </div>
  );
}
