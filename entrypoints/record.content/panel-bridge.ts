import type { SurpriseList } from '@/lib/core/surprises/surprise-list';
import type { CheckView, PanelBridge, PanelView, PictureState } from '@/lib/core/view/check-view';
import type { CheckPorts, PictureJob } from '@/lib/flows/check/check-ports';
import type { RecordCheck } from '@/lib/flows/check/check-record';
import type { PagePorts } from './page-ports';

export type ReadPixels = CheckPorts['readPixels'];
export type ReadAgainPort = CheckPorts['readAgain'];
export type TakePicture = (job: PictureJob) => Promise<PictureState>;

/** What the panel's script finds: it also brings what takes pictures and reads pixels, which few pages need. */
export interface PageBridge extends PanelBridge {
  readonly page: PagePorts;
  bringPicture(take: TakePicture): void;
  bringPixelReading(read: ReadPixels): void;
  bringReadingAgain(read: ReadAgainPort): void;
}

declare global {
  /** How the panel's script finds this one: both run in our own world of the page and share no module. */
  var xuejiCheckPanel: PageBridge | undefined;
}

/** What the panel draws and what it may ask for. */
export function panelBridge(
  check: RecordCheck,
  page: PagePorts,
  surprises: SurpriseList,
  version: string,
): PanelBridge {
  return {
    get mount() {
      return page.ui()?.panelMount;
    },
    view: joinedView(check.view, surprises.list),
    subscribe(listener) {
      const stops = [check.subscribe(listener), surprises.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onClosed: page.onClosed,
    actions: check.actions,
    version,
    onSurprise: surprises.see,
  };
}

/** One and the same object until one of the two is another: who draws it compares. */
function joinedView(check: () => CheckView, list: SurpriseList['list']): () => PanelView {
  let checked = check();
  let view: PanelView = { ...checked, surprises: list() };
  return () => {
    if (checked !== check() || view.surprises !== list()) {
      checked = check();
      view = { ...checked, surprises: list() };
    }
    return view;
  };
}
