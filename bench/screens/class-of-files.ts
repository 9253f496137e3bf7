import type { Page } from '@playwright/test';
import { type Gap, watchLongestGaps } from '@/bench/watch-gaps';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { ClassPage } from '@/tests/e2e/support/class-page';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { dropFiles } from './drop-files';
import { type MainTask, watchTasks } from './longest-tasks';
import { endsOf, type FileEnd, filesDone, type KeptClass, keptClass } from './read-class-page';
import { type MemorySample, watchMemory } from './watch-memory';

/** One file of a batch is given this long; a busy machine may need it. Milliseconds. */
const LONGEST_FILE = 60_000;
/** What the browser notes of its tasks, it keeps until the end. */
const MOST_TRACED = 40;

/** What became of a batch that was dropped onto the class page. */
export interface BatchRun {
  readonly kept: KeptClass;
  readonly ends: readonly FileEnd[];
  /** the line below the batch */
  readonly account: string;
  readonly milliseconds: number;
  /** of the page, the longest first */
  readonly gaps: readonly Gap[];
  /** of the main threads, those that took the processor longest first; none of a batch too long to be traced */
  readonly tasks: readonly MainTask[];
  readonly memory: readonly MemorySample[];
  readonly chromium: string;
}

/**
 * Drops files onto the class page of the built extension, in a browser of its own, and waits until all are through.
 * `makeFiles` is told what is known of the class, and gives their paths.
 */
export async function classOfFiles(
  roster: string,
  makeFiles: (about: ClassAbout) => Promise<readonly string[]>,
): Promise<BatchRun> {
  const site = await startPracticeSite();
  const extension = await launchWithExtension({ site });
  try {
    const page = await openClass(extension, roster);
    const paths = await makeFiles((await keptClass(page)).about);
    const memory = watchMemory(extension.context, () => filesDone(page));
    const longestGaps = await watchLongestGaps(page);
    const longestTasks = paths.length <= MOST_TRACED ? await watchTasks(extension.context) : null;
    const begun = performance.now();
    await dropFiles(page, paths);
    await page.locator('[data-batch=ended]').waitFor({ timeout: 60_000 + paths.length * LONGEST_FILE });
    const milliseconds = performance.now() - begun;
    const gaps = await longestGaps();
    const tasks = (await longestTasks?.()) ?? [];
    await memory.stop();
    return {
      kept: await keptClass(page),
      ends: await endsOf(page, paths.length),
      account: await page.locator('.account').innerText(),
      milliseconds,
      gaps,
      tasks,
      memory: memory.samples,
      chromium: extension.context.browser()?.version() ?? '',
    };
  } finally {
    await extension.close();
    await site.close();
  }
}

async function openClass(extension: ExtensionBrowser, roster: string): Promise<Page> {
  const board = await ClassPage.open(extension);
  await board.loadFile({ name: '一班.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) });
  await board.page.locator('[data-roster=ready][data-writes=true]').waitFor();
  return board.page;
}
