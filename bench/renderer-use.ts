import { readdirSync, readFileSync } from 'node:fs';

function numberIn(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? Number.NaN);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly status: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        return [{ pid: Number(name), parent: numberIn(status, 'PPid'), status }];
      } catch {
        // it ended between listing and reading
        return [];
      }
    });
}

function isRenderer(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
  } catch {
    // it ended between listing and reading
    return false;
  }
}

/** The renderers that belong to this browser. */
function renderersOf(browserPid: number): readonly Process[] {
  const all = processes();
  const family = new Set([browserPid]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid) && isRenderer(pid));
}

/** The largest resident set that any renderer of this browser has had so far, in megabytes (Linux only). */
export function rendererPeak(browserPid: number): number {
  return Math.max(0, ...renderersOf(browserPid).map(({ status }) => numberIn(status, 'VmHWM') / 1024));
}

const TICKS_PER_SECOND = 100;

/** Time that processors have spent on the renderers so far, in milliseconds; unlike the clock's it grows little on a busy machine. */
export function rendererCpu(browserPid: number): number {
  const ticks = renderersOf(browserPid).map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND) * 1000;
}
