import { describe, expect, test } from 'vitest';
import type { PicturePlan } from '@/lib/core/capture/capture-port';
import { type CaptureDeps, createCaptureSession } from '@/lib/platform/capture/capture-session';
import { ONE_PIXEL } from '../../../support/one-pixel';
import { SAMPLE_FACTS } from '../../../support/picture-samples';

const SENDER = { tabId: 7, documentId: 'D1', job: 'J' };
const PLAN: PicturePlan = {
  size: { width: 1, height: 2 },
  viewWidth: 1,
  shots: [
    { source: { left: 0, top: 0, width: 1, height: 1 }, offset: { x: 0, y: 0 }, own: [] },
    { source: { left: 0, top: 0, width: 1, height: 1 }, offset: { x: 0, y: 1 }, own: [] },
  ],
  values: [],
  masks: [],
};
const CLEAN = async () => ({ covers: [] });
const PATH = ':root > :nth-child(2)';
const HIDING = `${PATH},${PATH} *{visibility:hidden!important;transition:none!important;animation:none!important}`;

function browserWith(change: Partial<CaptureDeps> = {}) {
  const did: string[] = [];
  const deps: CaptureDeps = {
    queue: (task) => task(),
    captureVisibleTab: async (windowId) => {
      did.push(`capture window ${windowId}`);
      return ONE_PIXEL;
    },
    tabState: async () => ({ active: true, windowId: 3 }),
    isShown: async () => true,
    insertCss: async (_, css) => void did.push(`insert ${css}`),
    removeCss: async (_, css) => void did.push(`remove ${css}`),
    setBadge: async (tabId, text) => void did.push(`badge ${tabId} '${text}'`),
    compose: async (shots) => Uint8Array.from([shots.length]),
    today: () => new Date(2026, 10, 23, 9, 5),
    ...change,
  };
  return { did, session: createCaptureSession(deps) };
}

/** Answers with the given values one after another, then with the last one. */
function inTurn<T>(...values: [T, ...T[]]): () => Promise<T> {
  let at = 0;
  return async () => values[Math.min(at++, values.length - 1)] ?? values[0];
}

test('two shots become one picture with its name, with progress in the badge', async () => {
  const { did, session } = browserWith();
  await session.begin(SENDER);
  expect(await session.shot(SENDER, { index: 0, total: 2 })).toEqual({ width: 1, height: 1 });
  await session.shot(SENDER, { index: 1, total: 2 });
  expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: null });
  expect(did).toEqual([
    "badge 7 '1/2'",
    'capture window 3',
    "badge 7 '2/2'",
    'capture window 3',
    "badge 7 ''",
  ]);
});

test('the finished picture is there for the class until it is cancelled', async () => {
  const { session } = browserWith();
  expect(session.finished(SENDER)).toBe(null);
  await session.begin(SENDER);
  await session.shot(SENDER, { index: 0, total: 2 });
  await session.shot(SENDER, { index: 1, total: 2 });
  await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN);
  expect(session.finished(SENDER)).toEqual({
    fileName: '学籍核对_222017321062001_20261123-0905.png',
    png: Uint8Array.from([2]),
  });
  expect(session.finished({ ...SENDER, documentId: 'D2' })).toBe(null);
  await session.cancel(SENDER);
  expect(session.finished(SENDER)).toBe(null);
});

test('a shot taken again takes the place of the one before', async () => {
  const { session } = browserWith();
  await session.begin(SENDER);
  await session.shot(SENDER, { index: 0, total: 2 });
  await session.shot(SENDER, { index: 0, total: 2 });
  expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: 'worker-lost' });
});

test('a capture that the quota refuses once is taken after the wait', async () => {
  const answers = [() => Promise.reject(new Error('quota')), async () => ONE_PIXEL];
  const { session } = browserWith({
    captureVisibleTab: () => answers.shift()?.() ?? Promise.reject(new Error('again')),
  });
  await session.begin(SENDER);
  expect(await session.shot(SENDER, { index: 0, total: 1 })).toEqual({ width: 1, height: 1 });
});

describe('a shot that may show something else is thrown away', () => {
  const front = { active: true, windowId: 3 };
  const behind = { active: false, windowId: 3 };
  test.each<[string, Partial<CaptureDeps>, string]>([
    ['the tab is behind another', { tabState: inTurn(behind) }, 'tab-not-in-front'],
    ['the tab is gone', { tabState: inTurn<null>(null) }, 'tab-not-in-front'],
    ['the tab went behind during the shot', { tabState: inTurn(front, behind) }, 'tab-not-in-front'],
    [
      'the tab went to another window',
      { tabState: inTurn(front, { active: true, windowId: 4 }) },
      'tab-not-in-front',
    ],
    ['the document is another one', { isShown: inTurn(false) }, 'page-moved'],
    ['the document changed during the shot', { isShown: inTurn(true, false) }, 'page-moved'],
    ['the browser refuses', { captureVisibleTab: () => Promise.reject(new Error('no')) }, 'capture-refused'],
    ['the browser gives no picture', { captureVisibleTab: async () => '' }, 'capture-refused'],
  ])('%s', async (_, change, failure) => {
    const { session } = browserWith(change);
    await session.begin(SENDER);
    expect(await session.shot(SENDER, { index: 0, total: 1 })).toEqual({ failure });
    expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: 'worker-lost' });
  });
});

describe('half a picture is never made', () => {
  test('a background that was stopped meanwhile knows no shots', async () => {
    const { session } = browserWith();
    expect(await session.shot(SENDER, { index: 1, total: 2 })).toEqual({ failure: 'worker-lost' });
    expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: 'worker-lost' });
  });

  test('another document of the same tab has shots of its own', async () => {
    const { session } = browserWith();
    await session.begin(SENDER);
    await session.shot(SENDER, { index: 0, total: 1 });
    expect(await session.shot({ ...SENDER, documentId: 'D2' }, { index: 0, total: 1 })).toEqual({
      failure: 'worker-lost',
    });
  });

  test('after cancelling the shots are gone and the badge is empty', async () => {
    const { did, session } = browserWith();
    await session.begin(SENDER);
    await session.shot(SENDER, { index: 0, total: 1 });
    await session.cancel(SENDER);
    expect(did.at(-1)).toBe("badge 7 ''");
    expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: 'worker-lost' });
  });

  test('a picture that no canvas can hold is told', async () => {
    const { session } = browserWith({ compose: async () => 'too-large' });
    await session.begin(SENDER);
    await session.shot(SENDER, { index: 0, total: 2 });
    await session.shot(SENDER, { index: 1, total: 2 });
    expect(await session.finish(SENDER, PLAN, SAMPLE_FACTS, CLEAN)).toEqual({ failure: 'too-large' });
  });
});

describe('hiding what covers the record', () => {
  test('what was hidden is shown again with the very same style sheet, also by another background', async () => {
    const elements = { hide: [PATH], unstick: [] };
    const first = browserWith();
    const second = browserWith();
    expect(await first.session.hide(SENDER, elements)).toEqual({ failure: null });
    await second.session.show(SENDER, elements);
    expect([...first.did, ...second.did]).toEqual([`insert ${HIDING}`, `remove ${HIDING}`]);
  });

  test('nothing to hide touches nothing', async () => {
    const { did, session } = browserWith();
    await session.hide(SENDER, { hide: [], unstick: [] });
    await session.show(SENDER, { hide: [], unstick: [] });
    expect(did).toEqual([]);
  });

  test('a page that cannot be styled is not captured', async () => {
    const { session } = browserWith({ insertCss: () => Promise.reject(new Error('gone')) });
    expect(await session.hide(SENDER, { hide: [PATH], unstick: [] })).toEqual({ failure: 'capture-refused' });
  });
});

test('a job that is cancelled late takes nothing from the next of its document', async () => {
  const { session } = browserWith();
  const next = { ...SENDER, job: 'next' };
  await session.begin(SENDER);
  await session.begin(next);
  expect(await session.shot(SENDER, { index: 0, total: 1 })).toEqual({ failure: 'worker-lost' });
  await session.shot(next, { index: 0, total: 1 });
  await session.cancel(SENDER);
  expect(session.taken(next, 0)).toMatchObject({ width: 1, height: 1 });
});
