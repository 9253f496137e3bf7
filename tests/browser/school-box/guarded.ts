import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardBoxes } from '@/lib/page/school-box/guard-boxes';
import { NOTE_HOST } from '@/lib/page/school-box/note-host';

let stop: (() => void) | null = null;

/** Guards the page as it is now, with an open root so that the test can look into it. */
export function guard(
  name: string | null = '西南大学',
  copied = true,
  isOrphan: () => boolean = () => false,
): readonly string[] {
  const copies: string[] = [];
  stop = guardBoxes({
    page: { document, url: new URL(document.location.href) },
    form: () => 'identity',
    askName: async () => (isOrphan() ? null : name),
    isOrphan,
    copyText: async (text) => {
      copies.push(text);
      return copied;
    },
    shadow: 'open',
  });
  return copies;
}

export function unguard(): void {
  stop?.();
  stop = null;
  document.body.replaceChildren();
}

export function notes(): readonly HTMLElement[] {
  return [...document.querySelectorAll(`[${NOTE_HOST}]`)].flatMap((host) => {
    const note = host.shadowRoot?.querySelector<HTMLElement>('.note');
    return note ? [note] : [];
  });
}

export async function expectStates(states: readonly string[]): Promise<void> {
  await expect.poll(() => notes().map(({ dataset }) => dataset.state)).toEqual(states);
}

function buttonNamed(text: string): HTMLButtonElement {
  const all = notes().flatMap((note) => [...note.querySelectorAll('button')]);
  const found = all.find((button) => button.textContent === text);
  if (!found) throw new Error(`The note has no button ${text}.`);
  return found;
}

/** As a person does it with the keyboard: the browser's own click, which is trusted. */
export async function press(text: string): Promise<void> {
  buttonNamed(text).focus();
  await userEvent.keyboard('{Enter}');
}

/** As a script does it. */
export function pressByScript(text: string): void {
  buttonNamed(text).click();
}

export function find<T extends Element = HTMLInputElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
