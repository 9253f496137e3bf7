import { useState } from 'react';
import { RefusalNote } from '@/components/parts/refusal-note';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { Blanks } from '@/lib/core/roster/model/roster-report';
import {
  blankText,
  HAND_OUT_TEXTS,
  handOutProblem,
  packedText,
  packingText,
} from '@/lib/core/texts/hand-out';
import { problemSentence } from '@/lib/core/texts/problem';
import type { HandOutState } from '@/lib/core/view/hand-out-state';
import type { StartActions } from './start-actions';

interface Props {
  readonly load: LoadState;
  readonly handOut: HandOutState;
  readonly actions: Pick<StartActions, 'handOut' | 'stopHandOut'>;
}

/** Hands out a counselor's roster; there only while one is kept and nothing is asked. */
export function HandOut({ load, handOut, actions }: Props) {
  const kept = 'kept' in load ? load.kept : null;
  const [withNames, setWithNames] = useState(false);
  if (kept?.role !== 'counselor') return null;
  const packing = handOut.state === 'packing';
  return (
    <section className="card hand-out" aria-labelledby="hand-out-title">
      <h2 id="hand-out-title">{HAND_OUT_TEXTS.title}</h2>
      <p>{HAND_OUT_TEXTS.lead}</p>
      <p className="forward">{HAND_OUT_TEXTS.oneByOne}</p>
      {load.state === 'ready' && <BlankCells blanks={load.report?.blanks ?? []} />}
      <label className="switch">
        <input
          type="checkbox"
          data-option="with-names"
          checked={withNames}
          onChange={({ currentTarget }) => setWithNames(currentTarget.checked)}
        />
        <span>
          {HAND_OUT_TEXTS.withNames}
          <span className="note">{HAND_OUT_TEXTS.withNamesNote}</span>
        </span>
      </label>
      <div className="number">
        {/* keeps the focus while packing, so it stays a button that can be reached */}
        <button
          type="button"
          className="button"
          data-action="hand-out"
          aria-disabled={packing}
          onClick={() => {
            if (!packing) actions.handOut(withNames);
          }}
        >
          {HAND_OUT_TEXTS.start}
        </button>
        {packing && (
          <button
            type="button"
            className="button"
            data-action="stop-hand-out"
            onClick={() => actions.stopHandOut()}
          >
            {HAND_OUT_TEXTS.stop}
          </button>
        )}
      </div>
      <p role="status" className="unseen">
        {spoken(handOut)}
      </p>
      <Progress handOut={handOut} />
      <Marks head={kept.head} />
    </section>
  );
}

function Progress({ handOut }: Pick<Props, 'handOut'>) {
  switch (handOut.state) {
    case 'idle':
      return null;
    case 'packing':
      return (
        <div className="packing">
          <p>{packingText(handOut.done, handOut.total)}</p>
          <progress
            aria-label={HAND_OUT_TEXTS.packing}
            {...(handOut.total === 0 ? {} : { max: handOut.total, value: handOut.done })}
          />
        </div>
      );
    case 'done':
      return <p className="packed">{packedText(handOut.fileName, handOut.count)}</p>;
    case 'failed':
      return <RefusalNote problem={handOutProblem(handOut.failure)} />;
    default:
      return handOut satisfies never;
  }
}

/** What students will find nothing in. */
function BlankCells({ blanks }: { readonly blanks: readonly Blanks[] }) {
  if (blanks.length === 0) return null;
  return (
    <div className="blanks">
      <p>
        <span aria-hidden="true">○ </span>
        {HAND_OUT_TEXTS.blankTitle}：{blanks.map(blankText).join('；')}
      </p>
      <p className="note">{HAND_OUT_TEXTS.blankNote}</p>
    </div>
  );
}

/** What ties the students' pictures to this class. */
function Marks({ head }: { readonly head: RosterAbout }) {
  return (
    <details>
      <summary>{HAND_OUT_TEXTS.marks}</summary>
      <dl className="facts">
        <dt>{HAND_OUT_TEXTS.classId}</dt>
        <dd>{head.classId}</dd>
        <dt>{HAND_OUT_TEXTS.classFingerprint}</dt>
        <dd>{head.classFingerprint}</dd>
        <dt>{HAND_OUT_TEXTS.sessionCode}</dt>
        <dd>{head.sessionCode}</dd>
      </dl>
      <p className="note">{HAND_OUT_TEXTS.marksNote}</p>
    </details>
  );
}

/** Beginning and end are said; the numbers between are there to be looked at. */
function spoken(handOut: HandOutState): string {
  switch (handOut.state) {
    case 'idle':
      return '';
    case 'packing':
      return packingText(0, 0);
    case 'done':
      return packedText(handOut.fileName, handOut.count);
    case 'failed':
      return problemSentence(handOutProblem(handOut.failure));
    default:
      return handOut satisfies never;
  }
}
