import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { CheckView, PanelActions } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';
import { isCounselors } from './is-counselors';
import { onTrusted } from './on-trusted';

interface Props {
  readonly view: CheckView;
  readonly actions: PanelActions;
}

/** What can be done whatever came out: marks, projector, again, next student, the file. */
export function PanelTools({ view, actions }: Props) {
  const { body, marksShown, projector } = view;
  const busy = body.state === 'waiting' || body.state === 'reading';
  return (
    <div className="tools">
      {body.state === 'done' && (
        <>
          <Check
            action="marks"
            label={PANEL_TEXTS.showMarks}
            checked={marksShown}
            onChange={() => actions.setMarksShown(!marksShown)}
          />
          <Check
            action="projector"
            label={`${PANEL_TEXTS.projector}：${PANEL_TEXTS.projectorNote}`}
            checked={projector}
            onChange={() => actions.setProjector(!projector)}
          />
        </>
      )}
      <div className="row">
        {!busy && (
          <ActionButton action="again" onAct={actions.checkAgain}>
            {PANEL_TEXTS.again}
          </ActionButton>
        )}
        {isCounselors(body) && (
          <ActionButton action="next" shortcut={PANEL_TEXTS.nextKey} onAct={actions.nextStudent}>
            {PANEL_TEXTS.next}
          </ActionButton>
        )}
        <ActionButton action="open-start" weight="quiet" onAct={actions.openStart}>
          {PANEL_TEXTS.openStart}
        </ActionButton>
      </div>
    </div>
  );
}

interface CheckProps {
  readonly action: string;
  readonly label: string;
  readonly checked: boolean;
  onChange(): void;
}

function Check({ action, label, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" data-action={action} checked={checked} onChange={onTrusted(onChange)} />
      <span>{label}</span>
    </label>
  );
}
