import { useState } from 'react';
import type { BatchBody, BatchEnd, BatchItem } from '@/lib/core/batch/batch-item';
import { numberTail } from '@/lib/core/board/number-tail';
import { BATCH_TEXTS, fateText, wholeText } from '@/lib/core/texts/class-batch';
import { whoText } from '@/lib/core/texts/class-who';
import { type Problem, problemSentence } from '@/lib/core/texts/problem';
import { windowOf } from '@/lib/core/view/window-of';

const ROW_HEIGHT = 76;
const SHOWN_ROWS = 6;
/** id of the place where one is shown whole */
const WHOLE = 'batch-whole';

interface Props {
  readonly items: readonly BatchItem[];
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
  /** a person looks for the student of a file that needs eyes; null: it is not known who that is */
  onFind(studentKey: string | null): void;
}

/** What became of every file, and why: in two lines each, and whole for the one that a person asks for. */
export function BatchList({ items, problemOf, onFind }: Props) {
  const [wholeId, setWholeId] = useState<number | null>(null);
  const whole = items.find(({ id }) => id === wholeId);
  return (
    <>
      <Rows items={items} problemOf={problemOf} onFind={onFind} wholeId={wholeId} onWhole={setWholeId} />
      <div role="status" id={WHOLE} className="batch-whole">
        {whole && (
          <>
            <p>
              {whole.path} <b>{fateText(whole.body)}</b>
            </p>
            <p className="note">{remarkOf(whole.body, problemOf)}</p>
          </>
        )}
      </div>
    </>
  );
}

interface RowsProps extends Props {
  readonly wholeId: number | null;
  /** null: nothing is shown whole any more */
  onWhole(id: number | null): void;
}

/** Of a long list only the rows in view are drawn. */
function Rows({ items, problemOf, onFind, wholeId, onWhole }: RowsProps) {
  const [top, setTop] = useState(0);
  const height = Math.min(items.length, SHOWN_ROWS) * ROW_HEIGHT;
  const { first, last } = windowOf(items.length, { top, height, rowHeight: ROW_HEIGHT });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose rows are not all drawn says their number itself
    <div
      role="list"
      aria-label={BATCH_TEXTS.list}
      className="batch-list"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
      tabIndex={0}
      style={{ height }}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div style={{ height: first * ROW_HEIGHT }} />
      {items.slice(first, last).map((item, at) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div
          role="listitem"
          key={item.id}
          className="batch-item"
          style={{ height: ROW_HEIGHT }}
          aria-setsize={items.length}
          aria-posinset={first + at + 1}
          {...(item.body.state === 'done' ? { 'data-fate': item.body.fate } : {})}
        >
          <span>{item.path}</span>
          <b>{fateText(item.body)}</b>
          <span className="batch-do">
            <Find item={item} onFind={onFind} />
            <button
              type="button"
              className="button quiet small"
              data-action="whole"
              aria-label={wholeText(item.path)}
              aria-expanded={item.id === wholeId}
              aria-controls={WHOLE}
              onClick={() => onWhole(item.id === wholeId ? null : item.id)}
            >
              {BATCH_TEXTS.whole}
            </button>
          </span>
          <span className="note">{remarkOf(item.body, problemOf)}</span>
        </div>
      ))}
      <div style={{ height: (items.length - last) * ROW_HEIGHT }} />
    </div>
  );
}

/** What needs eyes can be acted on from here: the student's row, or the search where nobody knows whose it is. */
function Find({ item: { body, path }, onFind }: Pick<Props, 'onFind'> & { readonly item: BatchItem }) {
  if (body.state !== 'done' || body.fate !== 'eyes') return null;
  const label = body.who === null ? BATCH_TEXTS.search : BATCH_TEXTS.open;
  return (
    <button
      type="button"
      className="button small"
      data-action="find-student"
      aria-label={`${label}：${path}`}
      onClick={() => onFind(body.who?.studentKey ?? null)}
    >
      {label}
    </button>
  );
}

/** Whom it is about, and why it ended so. */
function remarkOf(body: BatchBody, problemOf: Props['problemOf']): string {
  if (body.state !== 'done') return '';
  const { who } = body;
  const problem = problemOf(body);
  return [
    ...(who === null ? [] : [whoText({ name: who.name, tail: numberTail(who.studentNo) })]),
    ...(problem === null ? [] : [problemSentence(problem)]),
  ].join('：');
}
