import type { PictureState } from '@/lib/core/view/check-view';
import type { CheckPorts, PictureJob } from './check-ports';

type Wanted = Pick<PictureJob, 'comparison' | 'roster' | 'place' | 'places'>;

/** Saving the confirmation picture: one at a time, with progress, and a way to stop. */
export class PictureStep {
  readonly #take: CheckPorts['savePicture'];
  readonly #show: (picture: PictureState) => void;
  #saving: AbortController | null = null;

  /** `show` is called with every state that a person should see. */
  constructor(take: CheckPorts['savePicture'], show: (picture: PictureState) => void) {
    this.#take = take;
    this.#show = show;
  }

  /** Does nothing while another picture is being saved. Rejects with `MessageLost` only. */
  async save(wanted: Wanted): Promise<void> {
    if (this.#saving) return;
    const saving = new AbortController();
    this.#saving = saving;
    this.#show({ state: 'saving', done: 0, total: 0 });
    try {
      const picture = await this.#take({
        ...wanted,
        signal: saving.signal,
        stop: () => saving.abort(),
        onProgress: (done, total) => {
          if (!saving.signal.aborted) this.#show({ state: 'saving', done, total });
        },
      });
      // what came of a picture of an earlier check belongs nowhere
      if (this.#saving === saving) this.#show(picture);
    } finally {
      if (this.#saving === saving) this.#saving = null;
    }
  }

  /** False when nothing is being saved. What was stopped tells so itself. */
  stop(): boolean {
    this.#saving?.abort();
    return this.#saving !== null;
  }

  /** Another check begins: the next picture may be saved at once. */
  end(): void {
    this.stop();
    this.#saving = null;
  }
}
