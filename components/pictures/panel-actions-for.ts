import type { PanelActions } from '@/lib/core/view/check-view';
import type { PictureActions } from './picture-actions';

/** What the panel's parts may ask for, for one picture. There is no page behind it: nothing to mark, to point at or to save. */
export function panelActionsFor(id: number, actions: PictureActions): PanelActions {
  const nothing = (): void => undefined;
  return {
    checkAgain: () => actions.again(id),
    stop: actions.stop,
    chooseRecord: (index) => actions.chooseRecord(id, index),
    chooseRow: (rowId) => actions.chooseRow(id, rowId),
    compareAnyway: () => actions.compareAnyway(id),
    settle: (field, verdict) => actions.settle(id, field, verdict),
    savePicture: nothing,
    setMarksShown: nothing,
    setProjector: nothing,
    nextStudent: nothing,
    openStart: actions.chooseRoster,
    openClassPage: nothing,
    close: () => actions.remove(id),
  };
}
