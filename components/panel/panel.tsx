import { useEffect, useRef, useState } from 'react';
import type { CheckBody, CheckView, PanelActions } from '@/lib/core/check/check-view';
import type { FieldKey } from '@/lib/core/record/fields';
import { PANEL_TEXTS, stopText } from '@/lib/core/texts/panel';
import { UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import { ActionButton } from './action-button';
import { BodyView } from './body-view';
import { Headline } from './headline';
import { PanelTools } from './panel-tools';
import { SaveButton, SaveNote } from './save-area';
import { surfaceOf } from './surface';

interface Props {
  readonly view: CheckView;
  readonly actions: PanelActions;
  readonly version: string;
}

/** The panel on the record page: a column at a free side, else a bar at the bottom that opens on demand. */
export function Panel({ view, actions, version }: Props) {
  const [chosen, setChosen] = useState<{ readonly run: number; readonly open: boolean } | null>(null);
  const { root, actions: keeping } = useFocusKept(view, actions);
  const { body, side, run } = view;
  const bar = side === 'bottom';
  const open = chosen?.run === run ? chosen.open : needsWords(body);
  const shown = !bar || open;
  return (
    <section
      ref={root}
      className="panel"
      aria-label={PANEL_TEXTS.name}
      data-open={shown}
      {...surfaceOf(view)}
    >
      <header className="bar">
        {!bar && <h2>{PANEL_TEXTS.name}</h2>}
        {bar && <Headline body={body} />}
        {bar && body.state === 'done' && <SaveButton picture={body.picture} actions={keeping} />}
        {bar && canStop(body) && (
          <ActionButton action="stop" onAct={keeping.stop}>
            {stopText(body)}
          </ActionButton>
        )}
        {bar && (
          <ActionButton action="toggle" expanded={open} onAct={() => setChosen({ run, open: !open })}>
            {open ? PANEL_TEXTS.collapse : PANEL_TEXTS.expand}
          </ActionButton>
        )}
        <ActionButton action="close" look="quiet" label={PANEL_TEXTS.close} onAct={keeping.close}>
          <span aria-hidden="true">✕</span>
        </ActionButton>
      </header>
      <div className="body" hidden={!shown} tabIndex={-1}>
        {!bar && <Headline body={body} />}
        <BodyView view={view} actions={keeping} bar={bar} />
        <PanelTools view={view} actions={keeping} />
        <p className="unofficial">
          {UNOFFICIAL_NOTE} {version}
        </p>
      </div>
      {body.state === 'done' && (
        <footer className="foot" hidden={!shown}>
          <SaveNote picture={body.picture} />
          {!bar && <SaveButton picture={body.picture} actions={keeping} />}
        </footer>
      )}
    </section>
  );
}

const canStop = (body: CheckBody): boolean =>
  body.state === 'waiting' || (body.state === 'reading' && body.progress !== undefined);

/** A closed bar has one line: a question or a failure needs more to be understood. */
const needsWords = (body: CheckBody): boolean =>
  body.state === 'asking' ||
  body.state === 'failed' ||
  (body.state === 'done' && (body.comparison.otherPerson || body.picture.state === 'failed'));

/**
 * Buttons vanish under the person's finger: after settling a field its line moves, after an answer the question
 * goes. Then the focus goes on to the line, or to the panel's body, instead of back to the start of the page.
 */
function useFocusKept(view: CheckView, actions: PanelActions) {
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<FieldKey | 'body' | null>(null);
  const then =
    <Args extends readonly unknown[]>(field: FieldKey | 'body' | null, act: (...args: Args) => void) =>
    (...args: Args) => {
      wanted.current = field;
      act(...args);
    };
  useEffect(() => {
    const panel = root.current;
    const target = wanted.current;
    const tree = panel?.getRootNode();
    if (!panel || !target || !(tree instanceof ShadowRoot || tree instanceof Document)) return;
    if (view.body.state === 'reading' || tree.activeElement) return;
    wanted.current = null;
    const line = target === 'body' ? null : panel.querySelector<HTMLElement>(`[data-field=${target}]`);
    if (line?.checkVisibility()) line.focus();
    else panel.querySelector<HTMLElement>('.body')?.focus();
  }, [view]);
  const keeping: PanelActions = {
    ...actions,
    settle: (field, verdict) => then(field, actions.settle)(field, verdict),
    chooseRecord: then('body', actions.chooseRecord),
    chooseRow: then('body', actions.chooseRow),
    compareAnyway: then('body', actions.compareAnyway),
    checkAgain: then('body', actions.checkAgain),
    stop: then('body', actions.stop),
    nextStudent: then('body', actions.nextStudent),
  };
  return { root, actions: keeping };
}
