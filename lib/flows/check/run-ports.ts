import type { InTurn } from '@/lib/core/turns/one-at-a-time';
import type { AgainJob, CheckPorts, PixelsFailed } from './check-ports';

/** What all checks of one document share: a check that has ended may still be putting back what it moved. */
export interface Turns {
  /** What the background remembers of this document: two changes at once would lose one of them. */
  readonly memory: InTurn;
  /** The screen: hiding what is ours, scrolling, capturing, putting back. */
  readonly screen: InTurn;
}

export interface RunPorts
  extends Pick<
    CheckPorts,
    | 'waitForRecord'
    | 'compare'
    | 'settle'
    | 'loadPanel'
    | 'projector'
    | 'savePicture'
    | 'readPixels'
    | 'readAgain'
  > {
  readAgain(job: Omit<AgainJob, 'inMemory'>): Promise<void>;
  /** Until what an earlier check scrolled, hid or enlarged is put back. */
  screenFree(): Promise<void>;
}

/** Stopped before its turn came. */
const STOPPED: PixelsFailed = { failed: 'stopped' };

/**
 * What one check asks of page and background. Once it has ended nothing is asked any more and no answer is heard:
 * whoever waits for one is told the reason of `ended`, as a rejection.
 */
export function runPorts(ports: CheckPorts, { memory, screen }: Turns, ended: AbortSignal): RunPorts {
  async function live<T>(ask: () => Promise<T>): Promise<T> {
    ended.throwIfAborted();
    try {
      return await ask();
    } finally {
      ended.throwIfAborted();
    }
  }
  const inTurn = <T>(turn: InTurn, ask: () => Promise<T>): Promise<T> => live(() => turn(() => live(ask)));
  return {
    waitForRecord: (signal, onWaiting) => live(() => ports.waitForRecord(signal, onWaiting)),
    screenFree: () => inTurn(screen, async () => undefined),
    loadPanel: () => live(() => ports.loadPanel()),
    projector: () => live(() => ports.projector()),
    compare: (records, choices) => inTurn(memory, () => ports.compare(records, choices)),
    settle: (field, verdict) => inTurn(memory, () => ports.settle(field, verdict)),
    readPixels: (job) => inTurn(screen, async () => (job.signal.aborted ? STOPPED : ports.readPixels(job))),
    readAgain: (job) => {
      const inMemory: AgainJob['inMemory'] = (ask) => inTurn(memory, ask);
      return inTurn(screen, () => ports.readAgain({ ...job, inMemory }));
    },
    savePicture: (job) => inTurn(screen, () => ports.savePicture(job)),
  };
}
