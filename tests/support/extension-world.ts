import type { CDPSession, Page } from '@playwright/test';

/**
 * The extension's own world of a page, where its content scripts run: the only one that the browser gives closed roots
 * to (`chrome.dom.openOrClosedShadowRoot`).
 */
export class ExtensionWorld {
  readonly #cdp: CDPSession;
  readonly #contexts: Set<number>;

  constructor(cdp: CDPSession, contexts: Set<number>) {
    this.#cdp = cdp;
    this.#contexts = contexts;
  }

  static async of(page: Page): Promise<ExtensionWorld> {
    const cdp = await page.context().newCDPSession(page);
    const contexts = new Set<number>();
    const { frameTree } = await cdp.send('Page.getFrameTree');
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isMain = context.auxData?.frameId === frameTree.frame.id;
      if (isMain && context.origin.startsWith('chrome-extension://')) contexts.add(context.id);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      contexts.delete(executionContextId),
    );
    cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
    await cdp.send('Runtime.enable');
    return new ExtensionWorld(cdp, contexts);
  }

  /** What the expression comes to there; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const contextId = [...this.#contexts].at(-1);
    if (contextId === undefined) throw new Error('No script of the extension runs in this page.');
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  detach(): Promise<void> {
    return this.#cdp.detach();
  }
}
