import type { Page, Worker } from '@playwright/test';
import type { ReaderReply, ReaderRequest } from '@/lib/platform/reader/reader-messages';

/** What the shipped reader gave for one request, and when; milliseconds since it was asked. */
export interface TimedReply {
  readonly reply: ReaderReply;
  /** its first word of any kind */
  readonly firstWord: number;
  readonly whole: number;
}

/**
 * Runs in an extension page; a text, because a function would be compiled for Node first. `ask` waits for the last
 * word; crops are left out of the answer, nobody looks at them here.
 */
const IN_PAGE = `
globalThis.benchReader = {
  worker: null,
  open() { this.worker?.terminate(); this.worker = new Worker('/reader-worker.js'); },
  ask(request, fresh) {
    const asked = performance.now();
    if (fresh) this.open();
    const { worker } = this;
    let firstWord = null;
    return new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('The worker ended.'));
      worker.onmessage = ({ data }) => {
        firstWord ??= performance.now() - asked;
        if (data.kind === 'progress') return;
        const text = JSON.stringify(data, (key, value) => (key === 'crop' ? '' : value));
        resolve({ reply: JSON.parse(text), firstWord, whole: performance.now() - asked });
      };
      worker.postMessage(request);
    });
  },
};`;

/** Runs in the service worker: asks the offscreen document as the product does, from nothing when \`fresh\`. */
const IN_BACKGROUND = `
globalThis.benchAsk = async (request, fresh) => {
  const find = () => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (fresh && (await find()).length > 0) await chrome.offscreen.closeDocument();
  const asked = performance.now();
  if ((await find()).length === 0) {
    await chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification: 'bench' });
  }
  const port = chrome.runtime.connect({ name: 'reader' });
  let firstWord = null;
  return new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error('The document is gone.')));
    port.onMessage.addListener((data) => {
      firstWord ??= performance.now() - asked;
      if (data.kind === 'progress') return;
      port.disconnect();
      resolve({ reply: { kind: data.kind, id: data.id }, firstWord, whole: performance.now() - asked });
    });
    port.postMessage(request);
  });
};`;

/** The worker that ships, in one of the extension's own pages. `fresh`: a new worker, which loads the recogniser first. */
export async function askWorker(page: Page, request: ReaderRequest, fresh: boolean): Promise<TimedReply> {
  await page.evaluate(`globalThis.benchReader ?? (() => { ${IN_PAGE} })()`);
  return page.evaluate<TimedReply>(`benchReader.ask(${JSON.stringify(request)}, ${fresh})`);
}

/** The offscreen document, asked by the service worker. `fresh`: it is made first. */
export async function askOffscreen(
  worker: Worker,
  request: ReaderRequest,
  fresh: boolean,
): Promise<TimedReply> {
  await worker.evaluate(`globalThis.benchAsk ?? (() => { ${IN_BACKGROUND} })()`);
  return worker.evaluate<TimedReply>(`benchAsk(${JSON.stringify(request)}, ${fresh})`);
}
