import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { DrawOr } from '@/components/parts/draw-or';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { CheckBody, MountTools, PanelActions, PanelBridge, PanelView } from '@/lib/core/view/check-view';
import { Panel } from './panel';
import { styleOnPage } from './panel-style';

const BROKEN: CheckBody = { state: 'failed', reason: 'background-failed', roster: null };

/**
 * Draws the panel into `bridge.mount` (an element inside our shadow root) and keeps it up to date.
 * Hands back the way to take it off again.
 */
export function mountPanel(bridge: PanelBridge, tools: MountTools): () => void {
  if (!(bridge.mount instanceof HTMLElement)) throw new Error('The panel has no element to mount into.');
  const see = (error: unknown): void => bridge.onSurprise(surpriseOf('draw', error));
  const root = createRoot(bridge.mount, { onCaughtError: see, onUncaughtError: see });
  root.render(
    <>
      <style>{styleOnPage(tools.secret)}</style>
      <ConnectedPanel
        bridge={bridge}
        tools={tools}
        subscribe={(listener) => bridge.subscribe(listener)}
        view={() => bridge.view()}
      />
    </>,
  );
  return () => root.unmount();
}

interface Connection extends Pick<PanelBridge, 'subscribe' | 'view'> {
  readonly bridge: PanelBridge;
  readonly tools: MountTools;
}

function ConnectedPanel({ bridge, tools, subscribe, view }: Connection) {
  const now = useSyncExternalStore(subscribe, view);
  const { version } = bridge;
  const { browser, site, openHelp, pointOnward } = tools;
  const actions: PanelActions = { ...bridge.actions, openHelp, ...(pointOnward ? { pointOnward } : {}) };
  const panel = (shown: PanelView) => (
    <Panel
      view={shown}
      actions={actions}
      versions={{ version, browser }}
      site={site}
      copy={(text) => tools.copyText(text)}
    />
  );
  // what could not be drawn has failed; the panel itself stays, and says so
  return <DrawOr instead={panel({ ...now, body: BROKEN })}>{panel(now)}</DrawOr>;
}
