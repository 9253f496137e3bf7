import { viewOfBatch } from '@/lib/core/batch/view-of-batch';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { GivenFile } from '@/lib/platform/intake/take-files';
import type { BatchParts } from './batch-parts';
import type { BatchPorts } from './batch-ports';
import { dropStale } from './drop-stale';
import { EyesOfBatch } from './eyes-of-batch';
import { KnownClasses } from './known-classes';
import { readWork } from './read-work';
import { ReadingTurns } from './reading-turns';
import { SeenFiles } from './seen-files';
import { chooseStudent, settleCrop } from './take-answer';
import { takeDrop } from './take-drop';
import { Works } from './works';

/**
 * Reads the files that students handed in for a class, one after another, and puts what they say on the board. Files that
 * are added later join the same account. Kept are results, hashes and crops that nobody has settled; nothing else.
 */
export class Batch {
  readonly #parts: BatchParts;
  readonly #turns: ReadingTurns;
  /** one drop after another, in their order */
  readonly #inTurn = oneAtATime();
  #taking = 0;
  #stop = new AbortController();

  constructor(ports: BatchPorts) {
    const works = new Works();
    const eyes = new EyesOfBatch();
    this.#parts = { ports, works, eyes, seen: new SeenFiles(), known: new KnownClasses() };
    const onChange = (): void => this.#tell();
    this.#turns = new ReadingTurns({
      codes: ports.codes,
      reader: ports.reader,
      clock: ports.clock,
      works,
      read: (work) => readWork(work, this.#parts, { signal: this.#stop.signal, onChange }),
      onChange,
    });
  }

  /** `running` is told before this returns. Resolves when the files are in the list. */
  add(given: readonly GivenFile[]): Promise<void> {
    const { signal } = this.#stop;
    this.#taking += 1;
    this.#tell();
    return this.#inTurn(() => this.#take(given, signal));
  }

  /** The file that is being read is read to its end. */
  pause(): void {
    this.#turns.hold();
    this.#tell();
  }

  resume(): void {
    this.#turns.release();
    this.#turns.go();
    this.#tell();
  }

  /** What has not been read ends as `stopped`; results that came stay. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#turns.release();
    this.#parts.works.stop();
    this.#tell();
  }

  /** Forgets everything: another class is open, or all was deleted. */
  clear(): void {
    this.cancel();
    this.#parts.works.clear();
    this.#parts.seen.clear();
    this.#parts.eyes.clear();
    this.#turns.forgetPace();
    this.#tell();
  }

  /** The class has changed: what is not asked any more is shown no longer. */
  follow(): void {
    const session = this.#parts.ports.session();
    if (session && dropStale(session, this.#parts)) this.#tell();
  }

  /** A person's word about a crop; `unsure` takes it back. It is kept with the check, and so with the file's hash. */
  async settle(key: string, verdict: HandVerdict): Promise<void> {
    if (await settleCrop(key, verdict, this.#parts)) this.#tell();
  }

  /** A person says whom a file is about; null: nobody of this class. */
  async choose(itemId: number, studentKey: string | null): Promise<void> {
    if (await chooseStudent(itemId, studentKey, this.#parts)) this.#tell();
  }

  /** A drop that nobody expected to fail bars the way for no other. */
  async #take(given: readonly GivenFile[], signal: AbortSignal): Promise<void> {
    try {
      await takeDrop(given, this.#parts, signal);
    } finally {
      this.#taking -= 1;
      this.#turns.go();
      this.#tell();
    }
  }

  #tell(): void {
    const { works, eyes, ports } = this.#parts;
    const { isPaused, pace } = this.#turns;
    const now = { items: works.items(), isTaking: this.#taking > 0, isPaused, pace, eyes: eyes.open };
    ports.onChange(viewOfBatch(now), eyes.eyes);
  }
}
