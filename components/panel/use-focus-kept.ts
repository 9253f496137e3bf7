import { useEffect, useRef } from 'react';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { CheckView, PanelActions } from '@/lib/core/view/check-view';

/**
 * Buttons vanish under the person's finger: after settling a field its line moves, after an answer the question
 * goes. Then the focus goes on to the line, to the panel's body or to the panel, instead of back to the start of the page.
 */
export function useFocusKept(view: CheckView, actions: PanelActions) {
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
    const body = panel.querySelector<HTMLElement>('.body');
    if (line?.checkVisibility()) line.focus();
    else if (body?.checkVisibility()) body.focus();
    else panel.focus();
  }, [view]);
  const keeping: PanelActions = {
    ...actions,
    settle: (field, verdict) => then(field, actions.settle)(field, verdict),
    chooseRecord: then('body', actions.chooseRecord),
    chooseRow: then('body', actions.chooseRow),
    compareAnyway: then('body', actions.compareAnyway),
    checkAgain: then('body', actions.checkAgain),
    stop: then('body', actions.stop),
    savePicture: then('body', actions.savePicture),
    nextStudent: then('body', actions.nextStudent),
  };
  return { root, actions: keeping };
}
