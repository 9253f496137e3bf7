import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** Drags files from the desk over the middle of the page and lets them go: a drop of the browser's own. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const files = paths.map((path) => resolve(path));
  const at = { x: 640, y: 450, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at });
  await cdp.detach();
}
