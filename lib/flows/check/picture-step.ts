import type { PictureState } from '@/lib/core/view/check-view';
import type { CheckPorts, PictureJob } from './check-ports';
import type { RunSurface } from './run-surface';

/** What is to be saved. */
export type ToSave = Pick<PictureJob, 'comparison' | 'roster' | 'place' | 'places' | 'still'>;

/** Saving the confirmation picture of one check: one at a time, with progress, and a way to stop. */
export class PictureStep {
  readonly #ports: Pick<CheckPorts, 'savePicture'>;
  readonly #surface: Pick<RunSurface, 'body' | 'tell'>;
  readonly #ended: AbortSignal;
  #saving: AbortController | null = null;

  constructor(
    ports: Pick<CheckPorts, 'savePicture'>,
    surface: Pick<RunSurface, 'body' | 'tell'>,
    ended: AbortSignal,
  ) {
    this.#ports = ports;
    this.#surface = surface;
    this.#ended = ended;
  }

  /** Does nothing while another picture is being saved, or where there is nothing to save. Rejects as the ports do. */
  async save(wanted: () => Promise<ToSave | null>): Promise<void> {
    if (this.#saving) return;
    const saving = new AbortController();
    const signal = AbortSignal.any([saving.signal, this.#ended]);
    this.#saving = saving;
    this.#show({ state: 'saving', done: 0, total: 0 });
    try {
      const job = await wanted();
      if (job === null) return this.#show({ state: 'ready' });
      if (signal.aborted) return this.#show({ state: 'failed', reason: 'stopped' });
      const picture = await this.#ports.savePicture({
        ...job,
        signal,
        stop: () => saving.abort(),
        onProgress: (done, total) => {
          if (!signal.aborted) this.#show({ state: 'saving', done, total });
        },
      });
      this.#show(picture);
    } finally {
      this.#saving = null;
    }
  }

  /** False when nothing is being saved. What was stopped tells so itself. */
  stop(): boolean {
    this.#saving?.abort();
    return this.#saving !== null;
  }

  #show(picture: PictureState): void {
    const { body } = this.#surface;
    if (body.state === 'done') this.#surface.tell({ ...body, picture });
  }
}
