import { ProblemNote } from '@/components/parts/problem-note';
import type { CheckView, PanelActions } from '@/lib/core/check/check-view';
import { failureProblem } from '@/lib/core/texts/failures';
import { fieldListText, PANEL_TEXTS, stopText } from '@/lib/core/texts/panel';
import { ActionButton } from './action-button';
import { DoneView } from './done-view';
import { QuestionView } from './question-view';
import { RosterNote } from './roster-note';

interface Props {
  readonly view: CheckView;
  readonly actions: PanelActions;
  /** the bar above already has the button to stop waiting */
  readonly bar: boolean;
}

/** The part of the panel that depends on how far the check is. */
export function BodyView({ view: { body, projector }, actions, bar }: Props) {
  switch (body.state) {
    case 'waiting':
      return (
        <div className="waiting">
          {body.missing.length > 0 && (
            <p>
              {PANEL_TEXTS.awaited}
              {fieldListText(body.missing)}
            </p>
          )}
          <p className="note">{PANEL_TEXTS.waiting}</p>
          <div className="row">
            <ActionButton action="look" onAct={actions.checkAgain}>
              {PANEL_TEXTS.look}
            </ActionButton>
            {!bar && (
              <ActionButton action="stop" onAct={actions.stop}>
                {PANEL_TEXTS.stop}
              </ActionButton>
            )}
          </div>
        </div>
      );
    case 'reading':
      return body.progress ? (
        <div className="waiting">
          <p className="note">
            {body.progress.step === 'enlarge' ? PANEL_TEXTS.enlarging : PANEL_TEXTS.readingPixels}
          </p>
          {!bar && (
            <div className="row">
              <ActionButton action="stop" onAct={actions.stop}>
                {stopText(body)}
              </ActionButton>
            </div>
          )}
        </div>
      ) : null;
    case 'asking':
      return <QuestionView question={body.question} actions={actions} />;
    case 'done':
      return <DoneView body={body} projector={projector} actions={actions} />;
    case 'failed':
      return (
        <>
          <ProblemNote problem={failureProblem(body.reason)} />
          {body.roster && <RosterNote roster={body.roster} contact={body.roster.head.contact} />}
        </>
      );
    case 'stale':
      return <p>{PANEL_TEXTS.staleNow}</p>;
    case 'cleared':
      return <p>{PANEL_TEXTS.clearedNow}</p>;
    default:
      return body satisfies never;
  }
}
