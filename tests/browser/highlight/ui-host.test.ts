import { afterEach, describe, expect, test } from 'vitest';
import { createUiHost, HOST_NAME, type UiHost } from '@/lib/page/ui-host';

const lost: string[] = [];
const roots = new Map<Element, ShadowRoot>();
function open() {
  const ui = createUiHost(document, {
    onLost: (reason) => lost.push(reason),
    rootOf: (element) => roots.get(element) ?? null,
  });
  if (ui !== 'name-taken') roots.set(ui.host, ui.shadow);
  return ui;
}
function opened(): UiHost {
  const host = open();
  if (host === 'name-taken') throw new Error('name taken');
  return host;
}
function hosts() {
  return [...document.querySelectorAll(HOST_NAME)];
}
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

afterEach(() => {
  lost.length = 0;
  for (const host of hosts()) host.remove();
});

describe('createUiHost', () => {
  test('puts one element with a closed shadow root on the page, above everything', () => {
    const { host, shadow, remove } = opened();
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    expect(shadow.mode).toBe('closed');
    expect(host.matches(':popover-open')).toBe(true);
    remove();
    expect(hosts()).toEqual([]);
  });

  test('comes back when the page removes it, and gives up after five times', async () => {
    const { host } = opened();
    for (let time = 0; time < 5; time += 1) {
      host.remove();
      await settled();
      expect(host.isConnected).toBe(true);
    }
    host.remove();
    await settled();
    expect(host.isConnected).toBe(false);
    expect(lost).toEqual(['removed']);
  });

  test('does not come back after it was taken away by ourselves', async () => {
    opened().remove();
    await settled();
    expect(hosts()).toEqual([]);
    expect(lost).toEqual([]);
  });

  test('says that the name is taken when the page has such an element itself', () => {
    const theirs = document.createElement(HOST_NAME);
    document.body.append(theirs);
    expect(open()).toBe('name-taken');
    expect(hosts()).toEqual([theirs]);
  });

  test('takes the place of an element that an earlier run of the extension left', async () => {
    const earlier = opened();
    const later = opened();
    await settled();
    expect(hosts()).toEqual([later.host]);
    expect(earlier.host.isConnected).toBe(false);
    expect(lost).toEqual(['removed']);
    later.remove();
  });

  test('cannot be hidden by a style of the page', () => {
    const style = document.createElement('style');
    style.textContent = `${HOST_NAME}{display:none!important;z-index:-1!important}`;
    document.head.append(style);
    const { host, remove } = opened();
    expect(getComputedStyle(host).display).toBe('block');
    remove();
    style.remove();
  });

  // last: a definition cannot be taken back
  test('says that the name is taken when the page defined it and refuses a shadow root', () => {
    class Theirs extends HTMLElement {
      static readonly disabledFeatures = ['shadow'];
    }
    customElements.define(HOST_NAME, Theirs);
    expect(open()).toBe('name-taken');
    expect(hosts()).toEqual([]);
  });
});
