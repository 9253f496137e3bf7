import { ActionButton } from '@/components/panel/action-button';
import { surfaceOf } from '@/components/panel/surface';
import { useFocusKept } from '@/components/panel/use-focus-kept';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import type { CheckView } from '@/lib/core/view/check-view';
import type { PictureItem } from '@/lib/core/view/picture-check';
import { panelActionsFor } from './panel-actions-for';
import type { PictureActions } from './picture-actions';
import { PictureMessage } from './picture-message';
import { PictureOutcome } from './picture-outcome';

interface Props {
  readonly item: PictureItem;
  readonly projector: boolean | null;
  readonly actions: PictureActions;
}

/** One picture: how far reading it is, and what came out, with the same view as the panel's. */
export function PictureResult({ item, projector, actions }: Props) {
  const { id, fileName, body } = item;
  const view = checkView(item, projector);
  const asking = panelActionsFor(id, actions);
  const { root, actions: keeping } = useFocusKept(view, asking);
  const title = `picture-${id}`;
  return (
    <section ref={root} className="panel standing" aria-labelledby={title} {...surface(item, view)}>
      <header className="bar">
        <h3 id={title} title={fileName}>
          {fileName}
        </h3>
        {body.state === 'waiting' || body.state === 'reading' ? (
          <ActionButton action="stop" onAct={actions.stop}>
            {READ_PICTURE_TEXTS.stop}
          </ActionButton>
        ) : (
          <ActionButton action="again" onAct={() => actions.again(id)}>
            {READ_PICTURE_TEXTS.again}
          </ActionButton>
        )}
        <ActionButton action="remove" weight="quiet" onAct={() => actions.remove(id)}>
          {READ_PICTURE_TEXTS.remove}
        </ActionButton>
      </header>
      <div className="body" tabIndex={-1}>
        {'apart' in body && body.apart && <Apart onSameStudent={() => actions.sameStudent(id)} />}
        {view.body.state === 'asking' || view.body.state === 'done' ? (
          <PictureOutcome
            view={view}
            keeping={keeping}
            actions={asking}
            people={body.state === 'asking' && body.people}
            copy={(text) => actions.copyText(text)}
          />
        ) : (
          <PictureMessage body={body} />
        )}
      </div>
    </section>
  );
}

/** Screenshots that may be two people's: a person can say that they are one's. */
function Apart({ onSameStudent }: { readonly onSameStudent: () => void }) {
  return (
    <div className="apart">
      <p className="note people">{READ_PICTURE_TEXTS.apart}</p>
      <ActionButton action="same-student" onAct={onSameStudent}>
        {READ_PICTURE_TEXTS.sameStudent}
      </ActionButton>
    </div>
  );
}

/** As the panel's parts are given what to draw; saving a picture is not offered here. */
function checkView({ id, body }: PictureItem, projector: boolean | null): CheckView {
  const role = 'roster' in body ? body.roster?.role : undefined;
  const shared = {
    run: id,
    clicks: 0,
    marksShown: false,
    projector: projector ?? role === 'counselor',
    side: 'right',
  } as const;
  if (body.state === 'asking') return { ...shared, body };
  if (body.state === 'done') return { ...shared, body: { ...body, picture: { state: 'ready' } } };
  return { ...shared, body: { state: 'reading' } };
}

/** The attributes that assistive technology and tests rely on, as the panel's root has them. */
function surface({ id, body }: PictureItem, view: CheckView): Record<string, string | number> {
  if (body.state === 'asking' || body.state === 'done') {
    const { 'data-side': _, 'data-picture': __, ...told } = surfaceOf(view);
    return told;
  }
  const reason = body.state === 'failed' ? { 'data-reason': body.reason } : {};
  return { 'data-state': body.state, 'data-run': id, ...reason };
}
