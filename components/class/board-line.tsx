import { memo } from 'react';
import { howChecked } from '@/lib/core/board/how-checked';
import { pointsText } from '@/lib/core/board/points-text';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { StateTag } from './state-tag';
import { Who } from './who';

interface Props {
  readonly id: string;
  readonly row: BoardRow;
  /** place among the rows shown, 0 the first */
  readonly index: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly projector: boolean;
}

/** Where the year would begin: nobody is in doubt of it within a lesson. */
const WITHOUT_YEAR = 5;

/** One student on the board. Memoised: of 5,000 rows one changes at a time. */
export const BoardLine = memo(function BoardLine({ id, row, index, height, isActive, projector }: Props) {
  const { student, standing } = row;
  const how = howChecked(standing);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see board-table.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and says which row is active
    <div
      role="row"
      id={id}
      className="board-line"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-state={standing.state}
      data-student={student.studentKey}
      data-index={index}
      style={{ height }}
    >
      <Cell name="student">
        <Who student={student} />
      </Cell>
      <Cell name="state">
        <StateTag state={standing.state} />
      </Cell>
      <Cell name="points" title={pointsText(row, projector)}>
        {pointsText(row, projector)}
      </Cell>
      <Cell name="checked">
        {how && (
          <>
            {how.way} <span className="when">{localMinute(new Date(how.at)).slice(WITHOUT_YEAR)}</span>
          </>
        )}
      </Cell>
      <Cell name="note" title={student.note}>
        {student.note}
      </Cell>
    </div>
  );
});

interface CellProps {
  readonly name: string;
  readonly title?: string;
  readonly children: React.ReactNode;
}

function Cell({ name, title, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see board-table.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus
    <div role="gridcell" className={`cell-${name}`} {...(title ? { title } : {})}>
      {children}
    </div>
  );
}
