import { useState } from 'react';
import { ActionButton } from '@/components/panel/action-button';
import { BodyView } from '@/components/panel/body-view';
import { Headline } from '@/components/panel/headline';
import { RecordEyes } from '@/components/panel/record-eyes';
import { RosterNote } from '@/components/panel/roster-note';
import { surfaceOf } from '@/components/panel/surface';
import { useFocusKept } from '@/components/panel/use-focus-kept';
import { ProblemNote } from '@/components/parts/problem-note';
import type { CheckView } from '@/lib/core/check/check-view';
import type { PictureBody, PictureItem } from '@/lib/core/check/picture-check';
import { pictureRefusalProblem, READ_PICTURE_TEXTS, readingPictureText } from '@/lib/core/texts/read-picture';
import { panelActionsFor } from './panel-actions-for';
import type { PictureActions } from './picture-actions';

interface Props {
  readonly item: PictureItem;
  readonly projector: boolean | null;
  readonly actions: PictureActions;
}

/** One picture: how far reading it is, and what came out, with the same view as the panel's. */
export function PictureResult({ item, projector, actions }: Props) {
  const { id, fileName, body } = item;
  const view = checkView(item, projector);
  const { root, actions: keeping } = useFocusKept(view, panelActionsFor(id, actions));
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
        <ActionButton action="remove" look="quiet" onAct={() => actions.remove(id)}>
          {READ_PICTURE_TEXTS.remove}
        </ActionButton>
      </header>
      <div className="body" tabIndex={-1}>
        {view.body.state === 'asking' || view.body.state === 'done' ? (
          <Outcome view={view} actions={keeping} people={body.state === 'asking' && body.people} />
        ) : (
          <Told body={body} />
        )}
      </div>
    </section>
  );
}

interface OutcomeProps {
  readonly view: CheckView;
  readonly actions: ReturnType<typeof panelActionsFor>;
  readonly people: boolean;
}

function Outcome({ view, actions, people }: OutcomeProps) {
  const [looking, setLooking] = useState(false);
  const eyes = looking && view.body.state === 'done';
  return (
    <>
      {people && <p className="note people">{READ_PICTURE_TEXTS.people}</p>}
      <Headline body={view.body} quiet={eyes} />
      {looking && view.body.state === 'done' && (
        <RecordEyes
          comparison={view.body.comparison}
          projector={view.projector}
          actions={actions}
          onClose={() => setLooking(false)}
        />
      )}
      <div className="all" hidden={eyes}>
        <BodyView view={view} actions={actions} bar={false} onEyes={() => setLooking(true)} />
      </div>
      {view.body.state === 'done' && <p className="note as-of">{READ_PICTURE_TEXTS.asOfPicture}</p>}
    </>
  );
}

/** What is told in words: how far reading is, or why nothing came out. */
function Told({ body }: { readonly body: PictureBody }) {
  if (body.state === 'failed') {
    const { reason, texts, roster } = body;
    return (
      <div role="status">
        <ProblemNote problem={pictureRefusalProblem(reason, texts)} />
        {texts.length > 0 && <FoundLines texts={texts} />}
        {roster && <RosterNote roster={roster} contact={roster.head.contact} />}
      </div>
    );
  }
  const percent = body.state === 'reading' ? body.percent : null;
  const words = body.state === 'waiting' ? READ_PICTURE_TEXTS.waiting : READ_PICTURE_TEXTS.opening;
  return (
    <>
      <p role="status">{percent === null ? words : readingPictureText(percent)}</p>
      {body.state === 'reading' && (
        <progress
          max={100}
          aria-label={READ_PICTURE_TEXTS.opening}
          {...(percent === null ? {} : { value: percent })}
        />
      )}
    </>
  );
}

/** The first lines of a picture that is no record: text of a picture is always text, never HTML. */
function FoundLines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className="found-lines">
      <p className="note">{READ_PICTURE_TEXTS.foundHead}</p>
      <ul>
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may say the same twice, and the list is fixed
          <li key={at}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** As the panel's parts are given what to draw; saving a picture is not offered here. */
function checkView({ id, body }: PictureItem, projector: boolean | null): CheckView {
  const role = 'roster' in body ? body.roster?.role : undefined;
  const shared = {
    run: id,
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
