import { browser } from 'wxt/browser';
import { surprises as shape } from '@/lib/core/messages/surprise-shapes';
import { expected, whatever } from '@/lib/core/surprises/expected';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import { withSurprise } from '@/lib/core/surprises/surprise-list';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';

const KEY = 'surprises';
const NOWHERE_LEFT = whatever('a storage that is out of order cannot keep that something is out of order');

/**
 * For places where nobody looks, as the background: what comes is left in the browser's memory (`storage.session`, which
 * ends with the browser) for the next page of ours that can show it.
 */
export function surprisesLeft(): OnSurprise {
  // what is left is read, changed and written
  const inTurn = oneAtATime();
  return (surprise) => {
    void inTurn(async () => {
      const { session } = browser.storage;
      await read()
        .then((left) => session.set({ [KEY]: withSurprise(left, surprise) }))
        .catch(expected(undefined, NOWHERE_LEFT));
    });
  };
}

/** Hands over what was left, now and whenever more comes: each once. */
export function takeLeftSurprises(take: OnSurprise): void {
  const inTurn = oneAtATime();
  const handOver = async (): Promise<void> => {
    const left = await read();
    if (left.length === 0) return;
    await browser.storage.session.remove(KEY);
    for (const surprise of left) take(surprise);
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue !== undefined) void inTurn(handOver);
  });
  void inTurn(handOver);
}

async function read(): Promise<readonly Surprise[]> {
  const stored = shape.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.data : [];
}
