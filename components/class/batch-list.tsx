import { useState } from 'react';
import type { BatchEnd, BatchItem } from '@/lib/core/batch/batch-item';
import { numberTail } from '@/lib/core/board/number-tail';
import { BATCH_TEXTS, fateText } from '@/lib/core/texts/class-batch';
import { whoText } from '@/lib/core/texts/class-who';
import { type Problem, problemSentence } from '@/lib/core/texts/problem';
import { windowOf } from '@/lib/core/view/window-of';

const ROW_HEIGHT = 76;
const SHOWN_ROWS = 6;

interface Props {
  readonly items: readonly BatchItem[];
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
  /** a person looks for the student of a file that needs eyes; null: it is not known who that is */
  onFind(studentKey: string | null): void;
}

/** What became of every file, and why; of a long list only the rows in view are drawn. */
export function BatchList({ items, problemOf, onFind }: Props) {
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
          <span className="batch-path" title={item.path}>
            {item.path}
          </span>
          <b>{fateText(item.body)}</b>
          <Find item={item} onFind={onFind} />
          <Remark item={item} problemOf={problemOf} />
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
function Remark({ item: { body }, problemOf }: Pick<Props, 'problemOf'> & { readonly item: BatchItem }) {
  if (body.state !== 'done') return <span className="note" />;
  const { who } = body;
  const problem = problemOf(body);
  const text = [
    ...(who === null ? [] : [whoText({ name: who.name, tail: numberTail(who.studentNo) })]),
    ...(problem === null ? [] : [problemSentence(problem)]),
  ].join('：');
  return (
    <span className="note" title={text}>
      {text}
    </span>
  );
}
