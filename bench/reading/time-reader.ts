import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { ReaderRequest } from '@/lib/platform/reader/reader-messages';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { extensionProcesses, memoryOf, type Peak, processorTime, watchMemory } from './extension-process';
import type { Sample } from './sample';
import { askOffscreen, askWorker, type TimedReply } from './shipped-reader';

/** Loads the recogniser and reads one value that is in no record. */
const WARM_UP: ReaderRequest = {
  kind: 'values',
  id: 1,
  images: [{ key: 'school', png: readFileSync('tests/support/pictures/value-school.png', 'base64') }],
};

/** With the processor time of the extension's processes, milliseconds. */
export interface MeasuredReply extends TimedReply {
  readonly processor: number;
}

/** What a series of readings came to; memory of the extension's largest process, MB. */
export interface Series {
  readonly replies: readonly MeasuredReply[];
  /** resident before anything was read */
  readonly before: number;
  readonly peak: Peak;
}

function pictureOf({ file }: Sample): ReaderRequest {
  return {
    kind: 'picture',
    id: 2,
    png: readFileSync(file, 'base64'),
  };
}

/** A new worker for every picture: from nothing to the record. In `start.html`. */
export function timeCold(site: PracticeSite, pictures: readonly Sample[]): Promise<Series> {
  return inStartPage(site, pictures, (page, sample) =>
    measured(page.context(), () => askWorker(page, pictureOf(sample), true)),
  );
}

/** The recogniser is loaded, nothing of the record is in the crop cache: each picture has a new worker. */
export function timeWarm(site: PracticeSite, pictures: readonly Sample[]): Promise<Series> {
  return inStartPage(site, pictures, async (page, sample) => {
    await askWorker(page, WARM_UP, true);
    return measured(page.context(), () => askWorker(page, pictureOf(sample), false));
  });
}

/**
 * One worker, whose code is compiled and whose crop cache knows `before`: it reads these, then the pictures, each with what
 * `justBefore` it was read.
 */
export function timeKept(
  site: PracticeSite,
  before: readonly Sample[],
  pictures: readonly { readonly justBefore?: Sample; readonly picture: Sample }[],
): Promise<Series> {
  return inBrowser(site, async (extension) => {
    const page = await extension.context.newPage();
    await page.goto(extension.pageUrl('start.html'));
    await askWorker(page, WARM_UP, true);
    for (const sample of before) await askWorker(page, pictureOf(sample), false);
    const replies: MeasuredReply[] = [];
    for (const { justBefore, picture } of pictures) {
      if (justBefore) await askWorker(page, pictureOf(justBefore), false);
      replies.push(await measured(page.context(), () => askWorker(page, pictureOf(picture), false)));
    }
    return replies;
  });
}

/** One worker, loaded, reads one after another: its crop cache fills as in a class. */
export function timeClass(site: PracticeSite, pictures: readonly Sample[]): Promise<Series> {
  return inStartPage(site, pictures, async (page, sample) => {
    if (sample.index === 0) await askWorker(page, WARM_UP, true);
    return measured(page.context(), () => askWorker(page, pictureOf(sample), false));
  });
}

/** The offscreen document made anew for every picture, asked by the service worker as on the record page. */
export async function timeOffscreen(site: PracticeSite, pictures: readonly Sample[]): Promise<Series> {
  return inBrowser(site, async (extension) => {
    const replies: MeasuredReply[] = [];
    for (const sample of pictures)
      replies.push(
        await measured(extension.context, async () =>
          askOffscreen(await extension.worker(), pictureOf(sample), true),
        ),
      );
    return replies;
  });
}

function inStartPage(
  site: PracticeSite,
  pictures: readonly Sample[],
  read: (page: Page, sample: Sample) => Promise<MeasuredReply>,
): Promise<Series> {
  return inBrowser(site, async (extension) => {
    const page = await extension.context.newPage();
    await page.goto(extension.pageUrl('start.html'));
    const replies: MeasuredReply[] = [];
    for (const sample of pictures) replies.push(await read(page, sample));
    return replies;
  });
}

/** A browser of its own for every series, so that its memory is only its own. */
async function inBrowser(
  site: PracticeSite,
  readAll: (extension: ExtensionBrowser) => Promise<readonly MeasuredReply[]>,
): Promise<Series> {
  const extension = await launchWithExtension({ site });
  try {
    const before = await residentNow(extension);
    const watch = watchMemory(extension.context);
    const replies = await readAll(extension);
    return { replies, before, peak: await watch.stop() };
  } finally {
    await extension.close();
  }
}

async function residentNow({ context }: ExtensionBrowser): Promise<number> {
  const processes = await extensionProcesses(context);
  return Math.max(0, ...processes.map((pid) => memoryOf(pid)?.resident ?? 0));
}

async function measured(context: BrowserContext, ask: () => Promise<TimedReply>): Promise<MeasuredReply> {
  const before = await processorTime(context);
  const reply = await ask();
  return { ...reply, processor: (await processorTime(context)) - before };
}
