import { expect, test, vi } from 'vitest';
import { claimWriting } from '@/lib/platform/session/claim-writing';
import { newName } from './databases';

function page(name: string) {
  const turns: boolean[] = [];
  const letGo = claimWriting(name, (writes) => turns.push(writes));
  return { turns, letGo };
}

test('one page writes, the others follow, and the next takes over when it has gone', async () => {
  const name = newName();
  const first = page(name);
  await vi.waitFor(() => expect(first.turns).toEqual([true]));
  const second = page(name);
  await vi.waitFor(() => expect(second.turns).toEqual([false]));
  const third = page(name);
  await vi.waitFor(() => expect(third.turns).toEqual([false]));
  first.letGo();
  await vi.waitFor(() => expect(second.turns).toEqual([false, true]));
  second.letGo();
  await vi.waitFor(() => expect(third.turns).toEqual([false, true]));
  expect(first.turns).toEqual([true]);
  third.letGo();
});

test('who lets go before their turn is never told to write', async () => {
  const name = newName();
  const first = page(name);
  await vi.waitFor(() => expect(first.turns).toEqual([true]));
  const second = page(name);
  await vi.waitFor(() => expect(second.turns).toEqual([false]));
  second.letGo();
  first.letGo();
  const third = page(name);
  await vi.waitFor(() => expect(third.turns.at(-1)).toBe(true));
  expect(second.turns).toEqual([false]);
  third.letGo();
});

test('a page that is gone without a word holds nobody up', async () => {
  const name = newName();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const held = new Promise<void>((resolve) => {
    frame.contentWindow?.navigator.locks.request(name, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  await held;
  const second = page(name);
  await vi.waitFor(() => expect(second.turns).toEqual([false]));
  frame.remove();
  await vi.waitFor(() => expect(second.turns).toEqual([false, true]));
  second.letGo();
});

test('classes kept in different places have writers of their own', async () => {
  const [one, other] = [page(newName()), page(newName())];
  await vi.waitFor(() => expect([...one.turns, ...other.turns]).toEqual([true, true]));
  one.letGo();
  other.letGo();
});
