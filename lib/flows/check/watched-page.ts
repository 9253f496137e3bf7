import type { RecordPlace } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import { pageChanged, pageNow, type WasRead } from './page-changed';

type PagePorts = Pick<CheckPorts, 'readPage' | 'address' | 'now' | 'watchPage'>;

/** What follows when the page is not what it was. */
export interface AfterChange {
  /** something is not as it was: look, if it matters */
  changed(): void;
  again(): void;
  outdated(): void;
}

/** What one check has read and compares, and whether the page still shows it. */
export class WatchedPage {
  readonly #ports: PagePorts;
  readonly #ended: AbortSignal;
  readonly #after: AfterChange;
  #was: WasRead | null = null;

  constructor(ports: PagePorts, ended: AbortSignal, after: AfterChange) {
    this.#ports = ports;
    this.#ended = ended;
    this.#after = after;
  }

  get was(): WasRead | null {
    return this.#was;
  }

  get places(): readonly RecordPlace[] {
    return this.#was?.read.places ?? [];
  }

  /** What was read, without a watch: nothing comes of it but words. */
  keep(was: WasRead): void {
    this.#was = was;
  }

  /** What is compared. From now on its page is watched, and whatever changed since it was read counts too. */
  watch(was: WasRead): void {
    this.keep(was);
    const unwatch = this.#ports.watchPage(was, this.#after.changed);
    this.#ended.addEventListener('abort', unwatch);
  }

  /**
   * Looks at the page now: whether it shows what was compared. For the moments at which that decides something; if not,
   * what follows has begun.
   */
  still(): boolean {
    if (this.#ended.aborted || !this.#was) return false;
    const change = pageChanged(this.#was, pageNow(this.#ports));
    if (change.kind === 'same') this.#was = change.was;
    else if (change.kind === 'again') this.#after.again();
    else this.#after.outdated();
    return change.kind === 'same';
  }
}
