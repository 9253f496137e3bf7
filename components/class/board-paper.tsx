import './board-paper.css';
import { useRef } from 'react';
import { howChecked } from '@/lib/core/board/how-checked';
import { pointsText } from '@/lib/core/board/points-text';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { pageCss } from '@/lib/core/sheets/page-css';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { BOARD_TEXTS, paperTitle } from '@/lib/core/texts/class-board';
import { StateTag } from './state-tag';
import { usePrinting } from './use-printing';
import { Who } from './who';

interface Props {
  readonly name: string;
  readonly rows: readonly BoardRow[];
  /** local wall time, for the head */
  readonly now: string;
}

const COLUMNS = ['student', 'state', 'points', 'checked', 'note'] as const;
const TITLES = COLUMNS.map((column) => BOARD_TEXTS[column]);

/** Where the year would begin: it stands in the head. */
const WITHOUT_YEAR = 5;

/**
 * The board on paper: everybody, in the order of the roster, whatever is in view or chosen on the screen. Drawn only while
 * the page is printed; ID numbers and birth dates stay off it.
 */
export function BoardPaper({ name, rows, now }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting(place);
  return (
    <div ref={place} className="board-paper">
      {isPrinting && <style>{pageCss('portrait')}</style>}
      {isPrinting && (
        <table>
          <colgroup>
            {COLUMNS.map((column) => (
              <col key={column} className={`paper-${column}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="colgroup" colSpan={TITLES.length} className="paper-title">
                {paperTitle(name, rows.length, now)}
              </th>
            </tr>
            <tr>
              {TITLES.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PaperLine key={row.student.studentKey} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function PaperLine({ row }: { readonly row: BoardRow }) {
  const { student, standing } = row;
  const how = howChecked(standing);
  return (
    <tr>
      <th scope="row">
        <Who student={student} />
      </th>
      <td>
        <StateTag state={standing.state} />
      </td>
      <td>{pointsText(row, true)}</td>
      <td>{how && `${how.way} ${localMinute(new Date(how.at)).slice(WITHOUT_YEAR)}`}</td>
      <td>{student.note}</td>
    </tr>
  );
}
