import { useState } from 'react';
import { SurpriseNote } from '@/components/parts/surprise-note';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { Site } from '@/lib/core/site/site';
import { PANEL_TEXTS, stopText } from '@/lib/core/texts/panel';
import { UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import { standsOnText } from '@/lib/core/texts/site';
import type { Versions } from '@/lib/core/texts/surprises';
import type { CheckBody, PanelActions, PanelView } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';
import { BodyView } from './body-view';
import { Headline } from './headline';
import { isCounselors } from './is-counselors';
import { PanelTools } from './panel-tools';
import { PhotoQuestion } from './photo-question';
import { ProgressBar } from './progress-bar';
import { RecordEyes } from './record-eyes';
import { SaveButton, SaveNote } from './save-area';
import { ScreenNote } from './screen-note';
import { surfaceOf } from './surface';
import { useFocusKept } from './use-focus-kept';
import { useFocusOnClick } from './use-focus-on-click';
import { useNextKey } from './use-next-key';

type DoneBody = Extract<CheckBody, { state: 'done' }>;

interface Props {
  readonly view: PanelView;
  readonly actions: PanelActions;
  readonly versions: Versions;
  /** whose page it stands on */
  readonly site: Site;
  copy(text: string): Promise<boolean>;
}

/** The panel on the record page: a column at the right of a wide window, else a bar at the bottom that opens on demand. */
export function Panel({ view, actions, versions, site, copy }: Props) {
  const [chosen, setChosen] = useState<{ readonly run: number; readonly open: boolean } | null>(null);
  const { root, actions: keeping } = useFocusKept(view, actions);
  const onKeyDown = useFocusOnClick(view, root);
  const { body, side, run, surprises } = view;
  const bar = side === 'bottom';
  useNextKey(root, isCounselors(body), keeping.nextStudent);
  const open = chosen?.run === run ? chosen.open : needsWords(body) || surprises.length > 0;
  const shown = !bar || open;
  const standsOn = standsOnText(site);
  const [eyesRun, setEyesRun] = useState<number | null>(null);
  const eyes = body.state === 'done' && eyesRun === run;
  // the bar goes down, so that what is shown is seen; whoever was in it stays in it
  const reveal = (field: FieldKey) => {
    if (bar) setChosen({ run, open: false });
    if (bar) root.current?.querySelector<HTMLElement>('[data-action=toggle]')?.focus();
    actions.reveal?.(field);
  };
  const shownActions: PanelActions = { ...keeping, ...(actions.reveal ? { reveal } : {}) };
  const closeEyes = () => {
    setEyesRun(null);
    root.current?.querySelector<HTMLElement>('.body')?.focus();
  };
  return (
    <section
      ref={root}
      className="panel"
      aria-label={PANEL_TEXTS.name}
      data-open={shown}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      {...surfaceOf(view)}
    >
      <header className="bar">
        {!bar && <h2>{PANEL_TEXTS.name}</h2>}
        {bar && <Headline body={body} quiet={eyes} alone={!open} />}
        {bar && !open && body.state === 'reading' && body.progress && (
          <ProgressBar progress={body.progress} />
        )}
        {bar && !open && body.state === 'done' && <Saving body={body} actions={keeping} />}
        {bar && canStop(body) && (
          <ActionButton action="stop" onAct={keeping.stop}>
            {stopText(body.state === 'reading' ? body.progress?.step : undefined)}
          </ActionButton>
        )}
        {!shown && body.state === 'done' && body.screen && (
          <ScreenNote screen={body.screen} stop={keeping.stop} short />
        )}
        {bar && (
          <ActionButton action="toggle" expanded={open} onAct={() => setChosen({ run, open: !open })}>
            {open ? PANEL_TEXTS.collapse : PANEL_TEXTS.expand}
          </ActionButton>
        )}
        <ActionButton action="close" weight="quiet" label={PANEL_TEXTS.close} onAct={keeping.close}>
          <span aria-hidden="true">✕</span>
        </ActionButton>
      </header>
      <div className="body" hidden={!shown} tabIndex={-1}>
        {!bar && <Headline body={body} quiet={eyes} />}
        <SurpriseNote surprises={surprises} versions={versions} copy={copy} />
        {eyes && (
          <RecordEyes
            comparison={body.comparison}
            projector={view.projector}
            actions={shownActions}
            onClose={closeEyes}
          />
        )}
        <div className="all" hidden={eyes}>
          <BodyView view={view} actions={shownActions} bar={bar} copy={copy} onEyes={() => setEyesRun(run)} />
          <PanelTools view={view} actions={keeping} />
        </div>
        <footer className="unofficial">
          {standsOn !== '' && (
            <p>
              <span aria-hidden="true">✓ </span>
              {standsOn}
            </p>
          )}
          <p>
            {UNOFFICIAL_NOTE} {versions.version}
          </p>
        </footer>
      </div>
      {body.state === 'done' && (
        <footer className="foot" hidden={!shown || (bar && eyes)}>
          <SaveNote picture={body.picture} contact={contactOf(body)} openHelp={actions.openHelp} />
          {shown && <Saving body={body} quiet={eyes} actions={keeping} />}
        </footer>
      )}
    </section>
  );
}

interface SavingProps {
  readonly body: DoneBody;
  /** something else is the person's work now */
  readonly quiet?: boolean;
  readonly actions: PanelActions;
}

/** The question on the photo comes before the picture is saved. */
function Saving({ body, quiet = false, actions }: SavingProps) {
  return (
    <>
      <PhotoQuestion comparison={body.comparison} settle={actions.settle} />
      <SaveButton picture={body.picture} quiet={quiet || body.roster === null} actions={actions} />
    </>
  );
}

function canStop(body: CheckBody): boolean {
  return body.state === 'waiting' || (body.state === 'reading' && body.progress !== undefined);
}

/** A closed bar has one line: a question or a failure needs more to be understood. */
function needsWords(body: CheckBody): boolean {
  return (
    body.state === 'asking' ||
    body.state === 'failed' ||
    (body.state === 'done' && (body.comparison.otherPerson || body.picture.state === 'failed'))
  );
}

/** Whom a student sends the picture to; a counselor sends it to nobody. */
function contactOf(body: CheckBody): string | null {
  if (isCounselors(body)) return null;
  return ('roster' in body && body.roster?.head.contact) || '';
}
