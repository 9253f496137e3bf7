import { readFileSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import type { ReaderReply, ReaderRequest } from '@/lib/platform/reader/reader-messages';
import { expect, test } from './support/fixtures';

const LINES = 'tests/support/pictures';
function png(name: string): string {
  return readFileSync(`${LINES}/${name}.png`).toString('base64');
}
test.describe.configure({ timeout: 180_000 });

const VALUES: ReaderRequest = {
  kind: 'values',
  id: 1,
  images: ['value-name', 'value-school'].map((key) => ({ key, png: png(key) })),
};
function shownTexts(reply: ReaderReply): unknown {
  return reply.kind === 'values'
    ? reply.evidence.map(({ lines }) => lines.map(([first]) => first?.text))
    : reply;
}

/** Asks the worker that ships, in one of the extension's own pages, and gives its last word on every request. */
function askWorker(page: Page, requests: readonly ReaderRequest[]): Promise<ReaderReply[]> {
  return page.evaluate(
    (asked) =>
      new Promise<ReaderReply[]>((resolve, reject) => {
        const worker = new Worker('/reader-worker.js');
        const replies: ReaderReply[] = [];
        worker.onerror = () => reject(new Error('The worker did not start.'));
        worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => {
          if (data.kind !== 'progress') replies.push(data);
          if (replies.length === asked.length) resolve(replies);
        };
        for (const request of asked) worker.postMessage(request);
      }),
    requests,
  );
}

/** Asks the offscreen document as the service worker does, making it when there is none. */
function askOffscreen(worker: Worker, request: ReaderRequest): Promise<ReaderReply> {
  return worker.evaluate(async (asked) => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
    if (contexts.length === 0) {
      await chrome.offscreen.createDocument({
        url: '/offscreen.html',
        reasons: ['WORKERS' as never],
        justification: 'test',
      });
    }
    return new Promise<ReaderReply>((resolve, reject) => {
      const port = chrome.runtime.connect({ name: 'reader' });
      port.onDisconnect.addListener(() => reject(new Error('The document is gone.')));
      port.onMessage.addListener((reply: ReaderReply) => {
        if (reply.kind === 'progress') return;
        port.disconnect();
        resolve(reply);
      });
      port.postMessage(asked);
    });
  }, request);
}

test('in an extension page the worker reads drawn values, and what cannot be read does not stop the next', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('start.html'));

  const replies = await askWorker(page, [
    { kind: 'picture', id: 8, png: png('value-name').slice(0, 200) },
    { kind: 'picture', id: 9, png: btoa('no picture') },
    VALUES,
  ]);

  expect(replies.slice(0, 2)).toEqual([
    { kind: 'failed', id: 8, failure: 'picture-corrupt' },
    { kind: 'failed', id: 9, failure: 'picture-corrupt' },
  ]);
  expect(replies.slice(2).map(shownTexts)).toEqual([[['林知夏'], ['西南大学']]]);
});

test('a whole record picture is read by the worker, every value with its place and its crop', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('start.html'));

  const [reply] = await askWorker(page, [{ kind: 'picture', id: 1, png: png('record-ruled') }]);

  const [record, ...others] = reply?.kind === 'picture' ? reply.records : [];
  expect(others).toEqual([]);
  expect(Object.keys(record?.fields ?? {})).toHaveLength(17);
  const idNumber = record?.fields.idNumber?.evidence.lines[0]?.map(({ text }) => text);
  expect([...new Set(idNumber)]).toEqual(['500101200403080022']);
  expect(record?.fields.school?.evidence.crop).toMatch(/^data:image\/png;base64,/);
});

test('the offscreen document reads for the service worker and outlives it', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('start.html'));

  expect(shownTexts(await askOffscreen(await extension.worker(), VALUES))).toEqual([
    ['林知夏'],
    ['西南大学'],
  ]);

  await extension.killWorker();
  const documents = await page.evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] }),
  );
  expect(documents.map(({ documentUrl }) => documentUrl)).toEqual([extension.pageUrl('offscreen.html')]);
});
