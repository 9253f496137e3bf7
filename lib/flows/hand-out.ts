import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { type HandOutState, NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';
import type { PackingOptions } from '@/lib/platform/handout/pack-in-worker';
import type { PackWanted } from '@/lib/platform/handout/pack-messages';
import type { Packed } from '@/lib/platform/handout/pack-roster';

export interface HandOutParts {
  /** Packs what is wanted; rejects only when the signal is aborted. */
  readonly pack: (options: PackingOptions) => Promise<Packed>;
  readonly save: (zip: Blob, fileName: string) => void;
  readonly onState: (state: HandOutState) => void;
  readonly now: () => Date;
  readonly onSurprise: OnSurprise;
}

export interface HandOut {
  /** Packs and saves what is wanted; what is under way is stopped first. */
  start(wanted: PackWanted): Promise<void>;
  /** Stops packing, nothing is saved; also takes away what was told of the last time. */
  stop(): void;
}

/** Packs what is kept into an archive; every change is told to `onState`. */
export function createHandOut({ pack, save, onState, now, onSurprise }: HandOutParts): HandOut {
  let work = new AbortController();
  const begin = (): AbortSignal => {
    work.abort();
    work = new AbortController();
    return work.signal;
  };
  const stop = (): void => {
    begin();
    onState(NOT_HANDED_OUT);
  };
  const start = async (wanted: PackWanted): Promise<void> => {
    const signal = begin();
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) onState({ state: 'packing', done, total });
    };
    onProgress(0, 0);
    const packed = await pack({ wanted, now: now(), signal, onProgress, onSurprise }).catch(
      (error: unknown): Packed => {
        if (!signal.aborted) onSurprise(surpriseOf('hand-out', error));
        return { ok: false, failure: 'failed' };
      },
    );
    if (signal.aborted) return;
    if (!packed.ok) return onState({ state: 'failed', failure: packed.failure });
    save(packed.zip, packed.fileName);
    onState({ state: 'done', fileName: packed.fileName, count: packed.count });
  };
  return { start, stop };
}
