import { expect, test } from 'vitest';
import { tellShown } from '@/entrypoints/panel/tell-shown';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import type { CheckBody, PanelView } from '@/lib/core/view/check-view';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

interface Seen {
  readonly run: number;
  readonly body: CheckBody;
}

function done(run: number, otherPerson = false): Seen {
  return {
    run,
    body: { state: 'done', comparison: { otherPerson }, roster: { role: 'counselor' } } as CheckBody,
  };
}

/** Of a page with several records, this one was compared. */
function doneWith(index: number): Seen {
  const { run, body } = done(1);
  const among = { compared: { index, label: '' }, others: [] };
  return { run, body: { ...body, among } as CheckBody };
}

function students(run: number): Seen {
  return {
    run,
    body: { state: 'done', comparison: { otherPerson: false }, roster: { role: 'student' } } as CheckBody,
  };
}

/** What is told while the panel shows these, one after another. */
function toldOf(first: Seen, ...others: readonly Seen[]): readonly string[] {
  const told: string[] = [];
  tellWhile(
    async (kind) => void told.push(kind),
    () => undefined,
    first,
    ...others,
  );
  return told;
}

function tellWhile(
  ask: (kind: string) => Promise<void>,
  onSurprise: OnSurprise,
  first: Seen,
  ...others: readonly Seen[]
): void {
  let now = first;
  let changed = (): void => undefined;
  const view = () => now as PanelView;
  const subscribe = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  tellShown({ view, subscribe }, { ask: ask as unknown as AskBackground, onSurprise });
  for (const next of others) {
    now = next;
    changed();
  }
}

const READING: Seen = { run: 1, body: { state: 'failed', reason: 'stopped', roster: null } };

test('a result is told when it is on show, once, however often the panel is drawn', () => {
  expect(toldOf(READING, done(1), done(1), done(1))).toEqual(['shown']);
  expect(toldOf(done(1))).toEqual(['shown']);
});

test('nothing is told where no result is shown', () => {
  expect(toldOf(READING, READING)).toEqual([]);
  expect(toldOf(students(1))).toEqual([]);
});

test('the next check is told too, and the one that a person said is the same person’s', () => {
  expect(toldOf(done(1), READING, done(2))).toHaveLength(2);
  expect(toldOf(done(1, true), done(1, false))).toHaveLength(2);
});

test('another record of the page that the person chose is told as well, and the first one when they go back to it', () => {
  expect(toldOf(doneWith(0), doneWith(0), doneWith(1), doneWith(1), doneWith(0))).toHaveLength(3);
});

test('what could not be told is said in the panel: nothing has come to the board', async () => {
  const surprises: Surprise[] = [];
  const lost = async () => {
    throw new MessageLost('background-failed');
  };
  tellWhile(lost, (surprise) => void surprises.push(surprise), done(1));
  await expect.poll(() => surprises).toEqual([{ stage: 'land-check', errorClass: 'Error' }]);
});
