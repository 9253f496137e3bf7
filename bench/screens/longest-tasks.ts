import type { BrowserContext, CDPSession } from '@playwright/test';

/** A task of the page's main thread, ms. */
export interface MainTask {
  readonly clock: number;
  /** of the processor: what a busy machine does not change */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** microseconds; of the processor `tdur` */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const KEPT = 10;

/** Begins to note what the main threads of all pages do; the way to end it: the tasks that took the processor longest. */
export async function watchTasks(context: BrowserContext): Promise<() => Promise<readonly MainTask[]>> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to look into');
  const cdp = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[]).filter(isOfUse)),
  );
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], recordMode: 'recordAsMuchAsPossible' },
  });
  return async () => {
    await ended(cdp);
    return longestOf(events);
  };
}

function isOfUse({ name, ph, dur = 0 }: TraceEvent): boolean {
  return name === 'thread_name' || (ph === 'X' && name.endsWith('RunTask') && dur > 5_000);
}

async function ended(cdp: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
}

function longestOf(events: readonly TraceEvent[]): readonly MainTask[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }))
    .sort((one, other) => other.processor - one.processor)
    .slice(0, KEPT);
}
