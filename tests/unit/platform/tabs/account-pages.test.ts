import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Surprise } from '@/lib/core/surprises/surprise';

type Listener = () => void;
const listeners: Listener[] = [];
const onEvent = { addListener: (listener: Listener) => void listeners.push(listener) };
let allowed = false;
let registered: string[] = [];
const injected: number[] = [];
let refuses = false;

const permissions = {
  contains: async () => allowed,
  async request() {
    if (refuses) throw new Error('This function must be called during a user gesture');
    allowed = true;
    return true;
  },
  async remove() {
    allowed = false;
    return true;
  },
  onAdded: onEvent,
  onRemoved: onEvent,
};
const scripting = {
  getRegisteredContentScripts: async () => registered.map((id) => ({ id })),
  async registerContentScripts(scripts: readonly { readonly id: string }[]) {
    registered.push(...scripts.map(({ id }) => id));
  },
  async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
    registered = registered.filter((id) => !ids.includes(id));
  },
  async executeScript({ target }: { readonly target: { readonly tabId: number } }) {
    injected.push(target.tabId);
    if (target.tabId === 2) throw new Error('Frame with ID 0 is showing error page');
  },
};
const tabs = { query: async () => [{ id: 1 }, { id: 2 }, { id: undefined }] };

vi.stubGlobal('chrome', { ...fakeBrowser, permissions, scripting, tabs, runtime: fakeBrowser.runtime });
const { askForAccounts, followAccountPages, giveUpAccounts, onAccountsChanged } = await import(
  '@/lib/platform/tabs/account-pages'
);

let surprises: Surprise[] = [];
const see = (surprise: Surprise): void => void surprises.push(surprise);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
async function changed(): Promise<void> {
  for (const listener of listeners) listener();
  await settled();
}

beforeEach(() => {
  listeners.length = 0;
  injected.length = 0;
  allowed = false;
  registered = [];
  surprises = [];
  refuses = false;
});
afterEach(() => expect(surprises).toEqual([]));

test('registered when it is allowed, open tabs included; unregistered when that is taken back', async () => {
  followAccountPages(see);
  await settled();
  expect(registered).toEqual([]);
  expect(await askForAccounts()).toBe(true);
  await changed();
  expect(registered).toEqual(['school-name-account']);
  expect(injected).toEqual([1, 2]);
  await giveUpAccounts();
  await changed();
  expect(registered).toEqual([]);
});

test('at a start of the browser nothing is registered twice, and what lost its permission meanwhile goes', async () => {
  registered = ['school-name-account'];
  allowed = true;
  followAccountPages(see);
  await settled();
  expect(registered).toEqual(['school-name-account']);
  allowed = false;
  followAccountPages(see);
  await settled();
  expect(registered).toEqual([]);
});

test('a browser that refuses to ask is a no', async () => {
  refuses = true;
  expect(await askForAccounts()).toBe(false);
});

test('a change in the browser’s own settings is told', async () => {
  const told: boolean[] = [];
  onAccountsChanged((now) => told.push(now));
  allowed = true;
  await changed();
  expect(told).toContain(true);
});
