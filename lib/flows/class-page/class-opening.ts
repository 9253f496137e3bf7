import { keepUntil } from '@/lib/core/roster/keep-until';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { StorageFull } from '@/lib/core/roster/roster-store';
import { type StorageRefusal, storageRefusal } from '@/lib/core/roster/storage-trouble';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { sameJson } from '@/lib/core/session/same-json';
import { localDay } from '@/lib/core/text-forms/local-day';
import type { ClassPagePorts } from './class-ports';
import type { FollowedClass } from './followed-class';
import type { ClassKeeper } from './keep-class';
import { rosterToAdopt } from './roster-to-adopt';
import { StoreFailed } from './store-failed';

export interface ClassOpeningParts {
  readonly ports: Pick<ClassPagePorts, 'openRoster' | 'now'>;
  readonly followed: FollowedClass;
  readonly keeper: ClassKeeper;
  readonly fail: (failure: StoreFailure) => void;
  /** Why live checks cannot use the roster that is kept for them; null: they can. */
  readonly onLiveRoster: (refusal: StorageRefusal | null) => void;
}

/** Which class is open, and that live checks compare with its roster: one step after another. */
export class ClassOpening {
  readonly #parts: ClassOpeningParts;
  #work: Promise<void> = Promise.resolve();
  /** ends the question about a roster that another page had kept */
  #adopting = new AbortController();

  constructor(parts: ClassOpeningParts) {
    this.#parts = parts;
  }

  open(classKey: string): void {
    this.leaveQuestion();
    this.#next(async () => void (await this.#parts.keeper.open(classKey)));
  }

  /** This page is the one that writes from now on: live checks get the open class's roster when they have none. */
  takeTurn(): void {
    this.#next(async () => {
      if ((await this.#followKept()) === 'none') await this.#keepRosterOfOpen();
    });
  }

  /** Another page may have loaded a roster. When it was deleted, that is left as it is: somebody deletes everything. */
  followKept(): void {
    this.#next(async () => void (await this.#followKept()));
  }

  /** After one was deleted. */
  openAnother(): void {
    this.#next(() => this.#openAnother());
  }

  /** What was done or taken back may concern roster or dates: live checks compare with what the class has now. */
  keepRosterOfOpen(): void {
    this.#next(() => this.#keepRosterOfOpen());
  }

  /** The roster that another page had kept is left aside. */
  leaveQuestion(): void {
    this.#adopting.abort();
  }

  /** What another page loaded for live checks becomes a class, or opens the class that it is of. */
  async #followKept(): Promise<'none' | 'students' | 'counselors'> {
    const { followed, keeper, ports } = this.#parts;
    await followed.readable();
    const { session, classes } = followed.now;
    const kept = await rosterToAdopt(ports.openRoster, classes);
    if (kept.kind === 'none') return kept.isStudents ? 'students' : 'none';
    const open = session?.about.classKey ?? null;
    if (kept.kind === 'roster') await this.#adopt(kept.roster, kept.kept.keepUntil, open);
    else if (kept.classKey !== open) await keeper.open(kept.classKey);
    return 'counselors';
  }

  /** A person may leave the question; then the open class is gone on with. */
  async #adopt(roster: ReportedRoster, until: string | null, open: string | null): Promise<void> {
    const { followed, keeper, ports } = this.#parts;
    this.#adopting = new AbortController();
    const { signal } = this.#adopting;
    const day = until ?? keepUntil(roster.head.deadline, localDay(ports.now()));
    try {
      await keeper.keepForCounselor(roster, { keepUntil: day, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      if (open !== null && followed.now.session?.about.classKey === open) await keeper.open(open);
    }
  }

  async #keepRosterOfOpen(): Promise<void> {
    const { followed, keeper, ports } = this.#parts;
    await followed.readable();
    const { session } = followed.now;
    const kept = await ports.openRoster.kept();
    if (session === null || kept?.role === 'student') return;
    const { classKey, head, keepUntil: until } = session.about;
    if (!sameJson([kept?.head, kept?.keepUntil], [head, until])) await keeper.open(classKey);
  }

  async #openAnother(): Promise<void> {
    const { followed, keeper, ports } = this.#parts;
    await followed.refresh();
    await followed.readable();
    const { session, classes } = followed.now;
    if (session !== null) return;
    const next = classes.find(({ archived }) => !archived);
    if (next === undefined) await ports.openRoster.deleteAll();
    else await keeper.open(next.classKey);
  }

  /** Classes that cannot be read are told by whoever follows them: nothing is done beside them. */
  #next(step: () => Promise<void>): void {
    const { ports, fail, onLiveRoster } = this.#parts;
    this.#work = this.#work
      .then(step)
      .then(() => ports.openRoster.kept())
      .then(() => onLiveRoster(null))
      .catch((error: unknown) => {
        const refusal = storageRefusal(error);
        if (error instanceof StoreFailed) fail(error.failure);
        else if (error instanceof StorageFull) fail('no-room');
        else if (refusal !== null) onLiveRoster(refusal);
        else fail('unusable');
      });
  }
}
