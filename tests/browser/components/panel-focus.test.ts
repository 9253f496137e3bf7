import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelView } from '@/lib/core/view/check-view';
import { DONE } from './made-up-check';
import { find, mounted, takePanelAway } from './mounted-panel';

const READING: PanelView = { ...DONE, clicks: 1, body: { state: 'reading' } };
const CLICKED: PanelView = { ...DONE, clicks: 1 };

let box: HTMLInputElement;
let other: HTMLInputElement;
beforeEach(() => {
  box = document.createElement('input');
  other = document.createElement('input');
  document.body.append(box, other);
});
afterEach(() => {
  takePanelAway();
  box.remove();
  other.remove();
});

/** What has the focus in the panel's tree. */
function focused(panel: HTMLElement): Element | null {
  return (panel.getRootNode() as ShadowRoot).activeElement;
}

test('after a click on the icon the whole panel has the focus, so that a space bar presses no button', async () => {
  box.focus();
  const { bridge, panel } = await mounted(CLICKED);
  expect(focused(panel)).toBe(panel);
  await userEvent.keyboard(' {Enter}');
  expect(bridge.asked).toEqual([]);
});

test('the Tab key goes on to its first button, and Esc gives the focus back to where it was', async () => {
  box.focus();
  const { panel } = await mounted(CLICKED);
  await userEvent.keyboard('{Tab}');
  expect(focused(panel)?.getAttribute('data-action')).toBe('close');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(box);
});

test('where nothing had the focus, Esc gives it to the page', async () => {
  const { panel } = await mounted(CLICKED);
  expect(focused(panel)).toBe(panel);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(document.body);
});

test('an automatic check takes the focus from nobody', async () => {
  box.focus();
  const { bridge } = await mounted(DONE);
  bridge.show({ ...DONE, run: 4 });
  expect(document.activeElement).toBe(box);
});

test('while the screen is read the focus stays where it is, and comes afterwards', async () => {
  box.focus();
  const { bridge, panel } = await mounted(READING);
  expect(document.activeElement).toBe(box);
  bridge.show(CLICKED);
  await expect.poll(() => focused(panel)).toBe(panel);
});

test('whoever goes somewhere else meanwhile stays there', async () => {
  box.focus();
  const { bridge, panel } = await mounted(READING);
  other.focus();
  bridge.show(CLICKED);
  await expect.poll(() => panel.dataset.state).toBe('done');
  expect(document.activeElement).toBe(other);
});

test('a second click brings the focus in again', async () => {
  box.focus();
  const { bridge, panel } = await mounted(CLICKED);
  await userEvent.keyboard('{Escape}');
  bridge.show({ ...CLICKED, run: 4, clicks: 2 });
  await expect.poll(() => focused(panel)).toBe(panel);
});

test('Esc that ends the reading of the screen leaves the focus in the panel', async () => {
  if (DONE.body.state !== 'done') throw new Error('not done');
  const reading: PanelView = {
    ...CLICKED,
    body: { ...DONE.body, screen: { state: 'reading', done: 0, total: 4 } },
  };
  box.focus();
  const { panel } = await mounted(reading);
  await userEvent.keyboard('{Escape}');
  expect(focused(panel)).toBe(panel);
});

test('an Esc that a script of the page makes up moves nothing', async () => {
  box.focus();
  const { panel } = await mounted(CLICKED);
  find(panel, '[data-action=close]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  );
  expect(focused(panel)).toBe(panel);
});
