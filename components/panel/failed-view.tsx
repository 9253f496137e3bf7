import { useEffect, useState } from 'react';
import { ProblemNote } from '@/components/parts/problem-note';
import { answerForCheck } from '@/lib/core/help/answer-for';
import { failureProblem, notInClassProblem } from '@/lib/core/texts/failures';
import { PANEL_TEXTS, pointingText } from '@/lib/core/texts/panel';
import { QUESTION_ACTIONS } from '@/lib/core/texts/questions';
import type { CheckBody, PanelActions, Pointing } from '@/lib/core/view/check-view';
import type { CheckFailure } from '@/lib/core/view/outcome';
import { ActionButton } from './action-button';
import { AskNote } from './ask-note';
import { HelpButton } from './help-button';
import { RosterNote } from './roster-note';

interface Props {
  readonly body: Extract<CheckBody, { state: 'failed' }>;
  readonly actions: PanelActions;
}

/** Why nothing was compared; to a counselor also where the student may be, and the way to the class page. */
export function FailedView({ body: { reason, roster, otherClasses = [] }, actions }: Props) {
  const isNotInClass = reason === 'no-row' && roster?.role === 'counselor';
  const pointing = usePointing(reason, actions);
  return (
    <>
      <ProblemNote problem={isNotInClass ? notInClassProblem(otherClasses) : failureProblem(reason)} />
      {!isNotInClass && <HelpButton id={answerForCheck(reason)} openHelp={actions.openHelp} />}
      {pointing && (
        <p className="pointing" role="status">
          {pointingText(pointing.name, pointing.count)}
        </p>
      )}
      {reason === 'no-row' && (
        <div className="row">
          <ActionButton action="other-file" onAct={actions.openStart}>
            {QUESTION_ACTIONS.otherFile}
          </ActionButton>
        </div>
      )}
      {isNotInClass && (
        <div className="row">
          <ActionButton action="open-class" onAct={actions.openClassPage}>
            {PANEL_TEXTS.openClassPage}
          </ActionButton>
        </div>
      )}
      {roster && (
        <>
          <RosterNote roster={roster} />
          <AskNote head={roster.head} />
        </>
      )}
    </>
  );
}

/** Rings round the links that lead on, as long as this is on show. */
function usePointing(reason: CheckFailure, { pointOnward }: PanelActions): Pointing | null {
  const [pointing, setPointing] = useState<Pointing | null>(null);
  useEffect(() => {
    const now = pointOnward?.(reason) ?? null;
    setPointing(now);
    return () => now?.stop();
  }, [reason, pointOnward]);
  return pointing;
}
