import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';

/** What the notes beside school-name fields say, as a person sees them. */
export interface SeenNote {
  readonly state: string | null;
  readonly text: string;
  readonly asking: boolean;
  readonly folded: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shown: boolean;
}

/** Runs in our own world of the page, the only place that the closed roots can be looked into from. */
const NOTES = `
globalThis.notesHere = () => [...document.querySelectorAll('[data-xueji-school-name]')].map((host) =>
  chrome.dom.openOrClosedShadowRoot(host).querySelector('.note'));
`;

/** Notes in closed shadow roots: looked at from the extension's own world, clicked with the mouse. */
export class SchoolNotes {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #worlds: Map<string, number>;

  constructor(page: Page, cdp: CDPSession, worlds: Map<string, number>) {
    this.#page = page;
    this.#cdp = cdp;
    this.#worlds = worlds;
  }

  static async of(page: Page): Promise<SchoolNotes> {
    const cdp = await page.context().newCDPSession(page);
    const worlds = new Map<string, number>();
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frame = context.auxData?.frameId;
      if (frame && context.origin.startsWith('chrome-extension://')) worlds.set(frame, context.id);
    });
    await cdp.send('Runtime.enable');
    return new SchoolNotes(page, cdp, worlds);
  }

  /** The notes of the page, or of its first frame. */
  async seen(inFrame = false): Promise<readonly SeenNote[]> {
    return this.#evaluate<readonly SeenNote[]>(
      `notesHere().map((note) => {
        const { x, y, width, height } = note.getBoundingClientRect();
        return { state: note.dataset.state ?? null, text: note.innerText, asking: note.hasAttribute('data-asking'),
          folded: note.hasAttribute('data-folded'), box: { x, y, width, height }, shown: !note.classList.contains('away') };
      })`,
      inFrame,
    );
  }

  /** Whether any script of ours runs in the page at all. */
  async isGuarded(): Promise<boolean> {
    return this.#worlds.has(await this.#frameId(this.#page.mainFrame()));
  }

  async only(): Promise<SeenNote> {
    await expect.poll(async () => (await this.seen()).length).toBe(1);
    const [note] = await this.seen();
    if (note === undefined) throw new Error('There is no note.');
    return note;
  }

  async expectState(state: string | null): Promise<void> {
    await expect
      .poll(async () => (await this.seen()).map((note) => note.state))
      .toEqual(state === null ? [] : [state]);
  }

  async expectText(text: string): Promise<void> {
    await expect.poll(async () => (await this.seen()).map((note) => note.text).join('\n')).toContain(text);
  }

  /** A real click on a button of the note. */
  async press(name: string | RegExp, inFrame = false): Promise<void> {
    const test = typeof name === 'string' ? `text === ${JSON.stringify(name)}` : `${name}.test(text)`;
    const find = `(() => { for (const note of notesHere()) for (const button of note.querySelectorAll('button, summary')) {
      const text = button.innerText.trim(); const r = button.getBoundingClientRect();
      if (r.width > 0 && (${test})) { button.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = button.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; } } return null; })()`;
    const at = await this.#evaluate<{ x: number; y: number } | null>(find, inFrame);
    if (at === null) throw new Error(`The note has no button ${name}.`);
    const offset = inFrame ? await this.#frameOffset() : { x: 0, y: 0 };
    await this.#page.mouse.click(at.x + offset.x, at.y + offset.y);
  }

  /** The words of what has the focus inside a note; null when nothing has. */
  focused(): Promise<string | null> {
    return this.#evaluate(
      'notesHere().map((note) => note.getRootNode().activeElement?.innerText ?? null).find((text) => text !== null) ?? null',
    );
  }

  async #frameOffset(): Promise<{ x: number; y: number }> {
    const box = await this.#page.locator('iframe').first().boundingBox();
    return box ?? { x: 0, y: 0 };
  }

  #frame(inFrame: boolean): Frame {
    const frame = inFrame ? this.#page.frames()[1] : this.#page.mainFrame();
    if (frame === undefined) throw new Error('The page has no frame.');
    return frame;
  }

  async #evaluate<T>(expression: string, inFrame = false): Promise<T> {
    const id = await this.#frameId(this.#frame(inFrame));
    const contextId = this.#worlds.get(id);
    if (contextId === undefined) return [] as T;
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression: `${NOTES}${expression}`,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async #frameId(frame: Frame): Promise<string> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const all = [frameTree.frame, ...(frameTree.childFrames ?? []).map((child) => child.frame)];
    return all.find(({ url }) => frame.url().split('#')[0] === url)?.id ?? frameTree.frame.id;
  }
}
