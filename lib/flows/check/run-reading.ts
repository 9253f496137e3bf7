import type { CheckFailure } from '@/lib/core/view/outcome';
import { needsPixels } from '@/lib/flows/read-hidden-values';
import type { PageRead } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import { changedWhileRead, pageNow, type WasRead } from './page-changed';
import { type PixelStep, pixelStep } from './pixel-step';
import type { RunPorts } from './run-ports';
import type { RunSurface } from './run-surface';

export interface ReadingParts {
  readonly page: Pick<CheckPorts, 'readPage' | 'address' | 'now'>;
  readonly ports: Pick<RunPorts, 'waitForRecord' | 'screenFree' | 'readPixels'>;
  readonly surface: Pick<RunSurface, 'body' | 'show'>;
  /** The person clicked the icon: only then does the browser show us the screen. */
  readonly mayCapture: boolean;
  readonly ended: AbortSignal;
}

/** `problem`: why there is nothing to compare; `gone`: the page changed while it was read from the screen. */
export interface ReadStep {
  readonly was: WasRead;
  readonly problem: CheckFailure | 'gone' | null;
}

/** How a check comes to what it compares: waits for the page, then reads from the screen what its text does not tell. */
export class RunReading {
  readonly #parts: ReadingParts;
  readonly #hurried = new AbortController();
  readonly #stopped = new AbortController();
  readonly #skipped = new AbortController();

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /** The person wants no more of this check. */
  get stopped(): boolean {
    return this.#stopped.signal.aborted;
  }

  /** False where nothing is waited for. Otherwise what is there now is taken. */
  hurry(): boolean {
    if (this.#parts.surface.body.state !== 'waiting') return false;
    this.#hurried.abort();
    return true;
  }

  /** While the page is enlarged it is only that which is stopped. */
  stop(): void {
    const { body } = this.#parts.surface;
    if (body.state === 'reading' && body.progress?.step === 'enlarge') this.#skipped.abort();
    else if (body.state === 'reading' || body.state === 'waiting') this.#stopped.abort();
  }

  /** Rejects as the ports do. */
  async read(): Promise<ReadStep> {
    const told = await this.#waitForRecord();
    if (this.stopped) return { was: told, problem: 'stopped' };
    if (!this.#parts.mayCapture || !needsPixels(told.page)) return { was: told, problem: null };
    const was = await this.#onceScreenFree();
    const found = await this.#readScreen(was.page);
    if ('failed' in found) return { was, problem: found.failed };
    // that took seconds: the page may have gone on
    const change = changedWhileRead({ ...was, read: found.read }, pageNow(this.#parts.page));
    return change.kind === 'same' ? { was: change.was, problem: null } : { was, problem: 'gone' };
  }

  async #waitForRecord(): Promise<WasRead> {
    const { page, ports, surface, ended } = this.#parts;
    const until = AbortSignal.any([this.#hurried.signal, this.#stopped.signal, ended]);
    const { read } = await ports.waitForRecord(until, (missing) =>
      surface.show({ state: 'waiting', missing }, null),
    );
    return { page: read, read, address: page.address(), at: page.now() };
  }

  /** A page that was still enlarged is laid out otherwise now. */
  async #onceScreenFree(): Promise<WasRead> {
    await this.#parts.ports.screenFree();
    const now = pageNow(this.#parts.page);
    return { ...now, read: now.page };
  }

  #readScreen(read: PageRead): Promise<PixelStep> {
    const { ports, surface, ended } = this.#parts;
    const signal = AbortSignal.any([this.#stopped.signal, ended]);
    return pixelStep(ports, {
      read,
      signal,
      skip: this.#skipped.signal,
      stop: () => this.stop(),
      onProgress: (progress) => {
        if (!signal.aborted) surface.show({ state: 'reading', progress }, read.places[0] ?? null);
      },
    });
  }
}
