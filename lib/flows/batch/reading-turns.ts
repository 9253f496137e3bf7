import type { BatchPorts } from './batch-ports';
import type { Work } from './work';
import type { Works } from './works';

/** The recogniser's memory grows with what it reads: after so many files its worker is ended and another begun (R9). */
const FILES_PER_WORKER = 50;

export interface ReadingPorts extends Pick<BatchPorts, 'codes' | 'reader' | 'clock'> {
  readonly works: Pick<Works, 'waiting'>;
  /** Ends the work in any case. Never rejects. */
  readonly read: (work: Work) => Promise<void>;
  readonly onChange: () => void;
}

/** Reads the files that wait, one after another, unless it is held; and knows how fast that goes. */
export class ReadingTurns {
  readonly #ports: ReadingPorts;
  #paused = false;
  #running: Promise<void> | null = null;
  #pace = { files: 0, elapsed: 0 };

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
  }

  get isPaused(): boolean {
    return this.#paused;
  }

  /** How many files were read, and the ms that took, pauses left out. */
  get pace(): { readonly files: number; readonly elapsed: number } {
    return this.#pace;
  }

  /** The file that is being read is read to its end. */
  hold(): void {
    this.#paused = true;
  }

  /** Not held any more; `go` begins. */
  release(): void {
    this.#paused = false;
  }

  forgetPace(): void {
    this.#pace = { files: 0, elapsed: 0 };
  }

  /** Begins to read where nothing is being read. */
  go(): void {
    this.#running ??= this.#readAll().finally(() => {
      this.#running = null;
      if (this.#next()) this.go();
      this.#ports.onChange();
    });
  }

  #next(): Work | undefined {
    return this.#paused ? undefined : this.#ports.works.waiting();
  }

  async #readAll(): Promise<void> {
    const { clock, reader, codes, read, onChange } = this.#ports;
    for (let work = this.#next(); work; work = this.#next()) {
      const begun = clock();
      await read(work);
      const { files, elapsed } = this.#pace;
      this.#pace = { files: files + 1, elapsed: elapsed + clock() - begun };
      if (this.#pace.files % FILES_PER_WORKER === 0) reader.close();
      onChange();
    }
    codes.close();
  }
}
