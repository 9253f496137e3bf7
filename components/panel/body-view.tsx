import { fieldListText, PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { CheckView, PanelActions } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';
import { DoneView } from './done-view';
import { FailedView } from './failed-view';
import { PixelProgressView } from './pixel-progress-view';
import { QuestionView } from './question-view';

interface Props {
  readonly view: CheckView;
  readonly actions: PanelActions;
  /** the bar above already has the button to stop waiting */
  readonly bar: boolean;
  /** False when the browser does not allow it here. */
  copy(text: string): Promise<boolean>;
  onEyes(): void;
}

/** The part of the panel that depends on how far the check is. */
export function BodyView({ view: { body, projector }, actions, bar, copy, onEyes }: Props) {
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
            <ActionButton action="check-now" onAct={actions.checkAgain}>
              {PANEL_TEXTS.checkNow}
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
        <PixelProgressView progress={body.progress} {...(bar ? {} : { onStop: actions.stop })} />
      ) : null;
    case 'asking':
      return <QuestionView question={body.question} actions={actions} />;
    case 'done':
      return <DoneView body={body} projector={projector} actions={actions} copy={copy} onEyes={onEyes} />;
    case 'failed':
      return <FailedView body={body} actions={actions} />;
    case 'stale':
      return <p>{PANEL_TEXTS.staleNow}</p>;
    case 'cleared':
      return <p>{PANEL_TEXTS.clearedNow}</p>;
    default:
      return body satisfies never;
  }
}
