import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount-panel';
import { PANEL_BRIDGE } from '@/lib/core/check/check-view';

/** Injected by the background beside the content script, only when a check runs. */
export default defineUnlistedScript(() => {
  const bridge = globalThis[PANEL_BRIDGE];
  if (!bridge?.mount) return;
  bridge.onClosed(mountPanel(bridge));
});
