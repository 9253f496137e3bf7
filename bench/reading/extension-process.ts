import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** Memory of one process, MB, from /proc. */
export interface ProcessMemory {
  /** resident now, and at most since it began (VmRSS, VmHWM): with the browser's own files, which all processes share */
  readonly resident: number;
  readonly peak: number;
  /** resident and its own alone (RssAnon and RssShmem) */
  readonly own: number;
}

/** The renderers of the extension's pages, its worker and its offscreen document (Linux only). */
export async function extensionProcesses(context: BrowserContext): Promise<readonly number[]> {
  const browser = context.browser();
  if (!browser || !existsSync('/proc/self/status')) return [];
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && commandOf(id).includes('--extension-process'))
    .map(({ id }) => id);
}

/** null when the process is gone. */
export function memoryOf(pid: number): ProcessMemory | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const status = readFileSync(file, 'utf8');
  const megabytes = (name: string): number =>
    Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0) / 1024;
  return {
    resident: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
    own: megabytes('RssAnon') + megabytes('RssShmem'),
  };
}

/** Processor time that the extension's processes have used so far, milliseconds: what a busy machine does not change. */
export async function processorTime(context: BrowserContext): Promise<number> {
  const processes = await extensionProcesses(context);
  return processes.reduce((sum, pid) => sum + processorTimeOf(pid), 0);
}

/** A tick of /proc is a hundredth of a second. */
function processorTimeOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const text = readFileSync(file, 'utf8');
  // the name of the process, in brackets, may hold blanks
  const [user = 0, system = 0] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return 10 * (user + system);
}

/** The largest of the extension's processes, looked at every 100 ms until `stop`. */
export function watchMemory(context: BrowserContext): { stop(): Promise<Peak> } {
  let most: Peak = { resident: 0, own: 0 };
  const look = async (): Promise<void> => {
    for (const pid of await extensionProcesses(context)) {
      const memory = memoryOf(pid);
      if (!memory) continue;
      most = { resident: Math.max(most.resident, memory.peak), own: Math.max(most.own, memory.own) };
    }
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, 100);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await look();
      return most;
    },
  };
}

/** MB */
export interface Peak {
  readonly resident: number;
  readonly own: number;
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
