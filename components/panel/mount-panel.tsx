import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { PanelBridge } from '@/lib/core/view/check-view';
import { Panel } from './panel';
import { PANEL_STYLE } from './panel-style';

/**
 * Draws the panel into `bridge.mount` (an element inside our shadow root) and keeps it up to date.
 * Hands back the way to take it off again.
 */
export function mountPanel(bridge: PanelBridge): () => void {
  if (!(bridge.mount instanceof HTMLElement)) throw new Error('The panel has no element to mount into.');
  const root = createRoot(bridge.mount);
  root.render(
    <>
      <style>{PANEL_STYLE}</style>
      <ConnectedPanel
        bridge={bridge}
        subscribe={(listener) => bridge.subscribe(listener)}
        view={() => bridge.view()}
      />
    </>,
  );
  return () => root.unmount();
}

interface Connection extends Pick<PanelBridge, 'subscribe' | 'view'> {
  readonly bridge: PanelBridge;
}

function ConnectedPanel({ bridge, subscribe, view }: Connection) {
  return (
    <Panel view={useSyncExternalStore(subscribe, view)} actions={bridge.actions} version={bridge.version} />
  );
}
