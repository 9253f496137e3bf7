import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const HOST = 'XUEJI-CHECK';
const TEST_WORLD = /^__playwright_utility_world_/;

/** Teaches the world that locators search in to see one closed root, and leaves every other root alone. */
const SEE = `function () {
  const seen = (globalThis.closedRoots ??= new WeakMap());
  const native = (globalThis.nativeShadowRoot ??= Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get);
  seen.set(this.host, this);
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get() { return native.call(this) ?? seen.get(this) ?? null; },
  });
}`;

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

/**
 * The panel's root is closed to the page. Locators search in a world of their own: there, and only there, it is shown,
 * by way of the browser's debugger. Neither the page's world nor the product knows of it.
 */
export function seeIntoClosedRoots(context: BrowserContext): void {
  for (const page of context.pages()) void seeInto(page);
  context.on('page', (page) => void seeInto(page));
}

async function seeInto(page: Page): Promise<void> {
  try {
    await follow(await page.context().newCDPSession(page));
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

async function follow(cdp: CDPSession): Promise<void> {
  const worlds = new Set<number>();
  const roots = new Map<number, number>();
  const show = (root: number, world: number): Promise<void> => showRoot(cdp, root, world);
  const found = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      const [root] = node.nodeName === HOST ? (node.shadowRoots ?? []) : [];
      if (root) {
        roots.set(root.backendNodeId, root.backendNodeId);
        for (const world of worlds) void show(root.backendNodeId, world);
      }
      found(node.children ?? []);
    }
  };
  const look = async (): Promise<void> => {
    roots.clear();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
    found([root]);
  };
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (!TEST_WORLD.test(context.name)) return;
    worlds.add(context.id);
    for (const root of roots.keys()) void show(root, context.id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  cdp.on('DOM.childNodeInserted', ({ node }) => found([node]));
  cdp.on('DOM.documentUpdated', () => void look().catch(() => undefined));
  await cdp.send('Runtime.enable');
  await cdp.send('DOM.enable');
  await look();
}

async function showRoot(cdp: CDPSession, backendNodeId: number, executionContextId: number): Promise<void> {
  try {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
    if (!object.objectId) return;
    await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: SEE });
  } catch {
    // gone meanwhile
  }
}
