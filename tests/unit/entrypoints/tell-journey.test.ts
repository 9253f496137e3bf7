import { expect, test } from 'vitest';
import { tellJourney } from '@/entrypoints/panel/tell-journey';
import type { CheckBody, PanelView, PictureState } from '@/lib/core/view/check-view';

const done = (picture: PictureState) => ({ state: 'done', picture }) as CheckBody;
const saved = (fileName: string) => done({ state: 'saved', fileName });
const SAVING = done({ state: 'saving', done: 0, total: 2 });

/** What is told while the panel shows these bodies, one after another. */
function toldOf(...bodies: readonly CheckBody[]): readonly unknown[] {
  const told: unknown[] = [];
  let [body = SAVING] = bodies;
  let changed = (): void => undefined;
  const view = () => ({ body }) as PanelView;
  const subscribe = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  const ask = async (_: string, event: unknown) => void told.push(event);
  tellJourney({ view, subscribe }, ask as unknown as Parameters<typeof tellJourney>[1]);
  for (const next of bodies.slice(1)) {
    body = next;
    changed();
  }
  return told;
}

test('a saved picture is told once, however often the panel is drawn', () => {
  expect(toldOf(SAVING, saved('a.png'), saved('a.png'))).toEqual([{ at: 'saved', fileName: 'a.png' }]);
});

test('a picture that is saved again in the same minute has the same name, and is told again', () => {
  expect(toldOf(saved('a.png'), done({ state: 'ready' }), SAVING, saved('a.png'))).toHaveLength(2);
});

test('what a counselor saves is no step of a student’s way', () => {
  const body = { ...saved('a.png'), roster: { role: 'counselor' } } as CheckBody;
  expect(toldOf(SAVING, body)).toEqual([]);
});

test('a page before the log-in and a list of records are steps; other failures are none', () => {
  const failed = (reason: string) => ({ state: 'failed', reason, roster: null }) as CheckBody;
  expect(toldOf(failed('not-logged-in'), failed('record-list'), failed('nothing-found'))).toEqual([
    { at: 'page', step: 'log-in' },
    { at: 'page', step: 'archive' },
  ]);
});
