import type { PileView } from '@/lib/core/batch/pile-view';
import type { PracticeFile } from '@/lib/core/practice/practice-files';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';

export interface PilePorts {
  readonly files: readonly PracticeFile[];
  readonly hasChineseFont: () => boolean;
  /** `before`: those that were drawn before it. Rejects when the browser cannot. */
  readonly draw: (file: PracticeFile, before: readonly File[]) => Promise<File>;
  /** as if they had been dropped */
  readonly handIn: (files: readonly File[]) => void;
  readonly onView: (view: PileView) => void;
  readonly onSurprise: OnSurprise;
}

/** A pile of made-up files for the practice class: drawn when it is asked for, handed in once, kept nowhere. */
export class PracticePile {
  readonly #ports: PilePorts;
  #view: PileView;
  /** one higher for every class: what was being drawn for the one before is not handed in */
  #class = 0;

  constructor(ports: PilePorts) {
    this.#ports = ports;
    this.#view = { state: 'offered', done: 0, files: ports.files.length };
  }

  view(): PileView {
    return this.#view;
  }

  /** Another class is open: the pile is offered anew. */
  offer(): void {
    this.#class += 1;
    this.#show('offered');
  }

  /** Draws the files, one after another, and hands them in. Where the letters cannot be drawn, nothing is. */
  async handIn(): Promise<void> {
    if (this.#view.state === 'drawing' || this.#view.state === 'handed-in') return;
    if (!this.#ports.hasChineseFont()) {
      this.#show('no-font');
      return;
    }
    const asked = this.#class;
    const isStill = (): boolean => this.#class === asked;
    try {
      const drawn = await this.#draw(isStill);
      if (!isStill()) return;
      this.#ports.handIn(drawn);
      this.#show('handed-in');
    } catch (error) {
      this.#ports.onSurprise(surpriseOf('class-page', error));
      if (isStill()) this.#show('failed');
    }
  }

  async #draw(isStill: () => boolean): Promise<readonly File[]> {
    const drawn: File[] = [];
    for (const file of this.#ports.files) {
      if (!isStill()) break;
      this.#show('drawing', drawn.length);
      drawn.push(await this.#ports.draw(file, drawn));
    }
    return drawn;
  }

  #show(state: PileView['state'], done = 0): void {
    this.#view = { state, done, files: this.#ports.files.length };
    this.#ports.onView(this.#view);
  }
}
