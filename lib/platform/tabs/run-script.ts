import { browser } from 'wxt/browser';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';

/** Our scripts that run in a record page, as built. */
export type PageScript = '/content-scripts/record.js' | '/panel.js';

/** Where to run it: the tab's top frame, or one document, which a navigation ends. */
export type ScriptTarget = { readonly tabId: number; readonly documentId?: string };

/** Runs a script of ours in our own world of the page. False when the browser does not allow it there. */
export async function runScript({ tabId, documentId }: ScriptTarget, script: PageScript): Promise<boolean> {
  const where = documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] };
  // refused: an error page, a page that the browser keeps for itself, or one that has gone meanwhile
  const ran = await browser.scripting
    .executeScript({ target: { tabId, ...where }, files: [script], world: 'ISOLATED' })
    .catch(expected(null, browserRefused));
  return ran !== null;
}
