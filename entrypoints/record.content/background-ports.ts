import type { CheckPorts } from '@/lib/flows/check/check-ports';
import type { UiHost } from '@/lib/page/ui-host';
import type { AskBackground } from '@/lib/platform/messages/ask-background';
import type { PageSettings } from '@/lib/platform/page-settings';
import type { PagePorts } from './page-ports';
import type { ReadAgainPort, ReadPixels, TakePicture } from './panel-bridge';

type BackgroundPorts = Pick<
  CheckPorts,
  | 'compare'
  | 'settle'
  | 'forget'
  | 'openStart'
  | 'openClassPage'
  | 'loadPanel'
  | 'projector'
  | 'keepProjector'
  | 'savePicture'
  | 'readPixels'
  | 'readAgain'
>;

/** What the panel's script has brought so far. */
export interface Brought {
  picture: TakePicture | null;
  pixels: ReadPixels | null;
  again: ReadAgainPort | null;
}

/** The half of the ports that asks the background or the browser's storage. */
export function backgroundPorts(
  ask: AskBackground,
  page: PagePorts,
  settings: () => Promise<PageSettings>,
  brought: Brought,
): BackgroundPorts {
  let panelIn: UiHost | null = null;
  let loading: Promise<unknown> | null = null;
  const ports: BackgroundPorts = {
    compare: (records, choices) => ask('compare', { records, choices }),
    settle: (field, verdict) => ask('settle', { field, verdict }),
    forget: async () => void (await ask('forget', {})),
    openStart: async (reason) => void (await ask('open-start', { reason })),
    openClassPage: async () => void (await ask('open-class', {})),
    async loadPanel() {
      if (panelIn !== page.ui()) {
        panelIn = page.ui();
        loading = ask('load-panel', {});
      }
      try {
        await loading;
      } catch (error) {
        // it did not come: whoever wants it next asks anew
        panelIn = null;
        throw error;
      }
    },
    projector: async () => (await settings()).projector,
    keepProjector: async (on) => (await settings()).keepProjector(on),
    savePicture: async (job) => (await brought.picture?.(job)) ?? { state: 'failed', reason: 'worker-lost' },
    async readPixels(job) {
      await ports.loadPanel();
      return (await brought.pixels?.(job)) ?? { failed: 'reader-failed' };
    },
    async readAgain(job) {
      await ports.loadPanel();
      await brought.again?.(job);
    },
  };
  return ports;
}
