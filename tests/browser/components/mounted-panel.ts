import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPanel } from '@/components/panel/mount-panel';
import type { CheckBody, PanelView } from '@/lib/core/view/check-view';
import { DONE, type FakeBridge, fakeBridge } from './made-up-check';

let takeAway = (): void => undefined;

/** After each test: the panel is taken off again. */
export function takePanelAway(): void {
  takeAway();
}

/** The panel of this view in a shadow root, as on a page. */
export async function mounted(view: PanelView): Promise<{ bridge: FakeBridge; panel: HTMLElement }> {
  const host = document.createElement('div');
  document.body.append(host);
  const mount = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(mount);
  const bridge = fakeBridge(mount, view);
  const unmount = mountPanel(bridge, bridge);
  takeAway = () => {
    unmount();
    host.remove();
  };
  await expect.poll(() => mount.querySelector('section.panel')).toBeTruthy();
  const panel = mount.querySelector<HTMLElement>('section.panel');
  if (!panel) throw new Error('no panel');
  return { bridge, panel };
}

export function find(panel: HTMLElement, selector: string): HTMLElement {
  const found = panel.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

export function act(panel: HTMLElement, action: string) {
  return userEvent.click(find(panel, `[data-action=${action}]`));
}

export function showing(body: CheckBody): PanelView {
  return { ...DONE, body };
}
