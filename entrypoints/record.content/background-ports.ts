import type { Settings } from '@/lib/core/settings';
import type { CheckPorts } from '@/lib/flows/check-ports';
import type { UiHost } from '@/lib/page/ui-host';
import { askBackground } from '@/lib/platform/messages/ask-background';
import { writeSettings } from '@/lib/platform/settings';
import type { PagePorts } from './page-ports';
import type { TakePicture } from './panel-bridge';

type BackgroundPorts = Pick<
  CheckPorts,
  'compare' | 'settle' | 'forget' | 'openStart' | 'loadPanel' | 'projector' | 'keepProjector' | 'savePicture'
>;

/** The half of the ports that asks the background or the browser's storage. */
export function backgroundPorts(
  page: PagePorts,
  settings: () => Promise<Settings>,
  picture: () => TakePicture | null,
): BackgroundPorts {
  let panelIn: UiHost | null = null;
  return {
    compare: (records, choices) => askBackground('compare', { records, choices }),
    settle: (field, verdict) => askBackground('settle', { field, verdict }),
    forget: async () => void (await askBackground('forget', {})),
    openStart: async (reason) => void (await askBackground('open-start', { reason })),
    async loadPanel() {
      if (panelIn === page.ui()) return;
      panelIn = page.ui();
      await askBackground('load-panel', {});
    },
    projector: async () => (await settings()).projector,
    keepProjector: async (on) => writeSettings({ ...(await settings()), projector: on }),
    savePicture: async (job) => (await picture()?.(job)) ?? { state: 'failed', reason: 'worker-lost' },
  };
}
