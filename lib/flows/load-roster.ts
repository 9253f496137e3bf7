import type { Role } from '@/lib/core/record/role';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { SchoolAnswer } from '@/lib/core/roster/school-question';
import { storageRefusal } from '@/lib/core/roster/storage-trouble';
import { expected } from '@/lib/core/surprises/expected';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { FileLoad, type FileLoadParts, type GivenFiles } from './file-load';
import type { RosterLoader, RosterLoaderParts } from './roster-loader';

/** What the page is at. Whatever was begun in another stage than the one that is current tells nothing any more. */
type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'loading'; readonly load: FileLoad }
  | { readonly at: 'deleting' };

function loadingOf(state: LoadState): string | null {
  return 'kept' in state ? (state.kept?.loadedAt ?? null) : null;
}

/** What is deleted is deleted as far as it goes; what is left is told when it is looked at. */
function isStorage(error: unknown): boolean {
  return storageRefusal(error) !== null;
}

class Loader implements RosterLoader {
  readonly #parts: RosterLoaderParts;
  #stage: Stage = { at: 'rest' };
  /** the load whose files may be read once more */
  #last: FileLoad | null = null;
  #loads = 0;
  /** when the roster on show was loaded */
  #shown: string | null = null;

  constructor(parts: RosterLoaderParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#parts.store.onChanged(() => void this.#follow());
    if (this.#stage.at === 'rest') await this.#showKept();
  }

  async load(files: readonly File[]): Promise<void> {
    await this.#read({ files, role: this.#parts.role ?? null }, false);
  }

  async reviewColumns(): Promise<void> {
    const given = this.#last?.given;
    if (given && given.files.length > 0) await this.#read(given, true);
  }

  async chooseRole(role: Role): Promise<void> {
    await this.#loading()?.chooseRole(role);
  }

  async answerColumns(answer: ColumnAnswer): Promise<void> {
    await this.#loading()?.answerColumns(answer);
  }

  async giveStudentNo(text: string): Promise<void> {
    await this.#loading()?.giveStudentNo(text);
  }

  async answerOwnFile(isOwn: boolean): Promise<void> {
    await this.#loading()?.answerOwnFile(isOwn);
  }

  async answerSchool(answer: SchoolAnswer): Promise<void> {
    await this.#loading()?.answerSchool(answer);
  }

  async cancel(): Promise<void> {
    if (this.#stage.at !== 'rest') await this.#rest();
  }

  async deleteAll(): Promise<void> {
    const stage = this.#enter({ at: 'deleting' });
    this.#last = null;
    await this.#parts.store.deleteAll().catch(expected(undefined, isStorage));
    if (this.#stage === stage) await this.#rest();
  }

  #loading(): FileLoad | null {
    return this.#stage.at === 'loading' ? this.#stage.load : null;
  }

  /** Drops whatever is under way. */
  #enter(stage: Stage): Stage {
    this.#loading()?.end();
    this.#stage = stage;
    return stage;
  }

  #read(given: GivenFiles, review: boolean): Promise<void> {
    const load: FileLoad = new FileLoad(given, {
      ...this.#parts,
      tell: (state) => {
        if (this.#loading() === load) this.#tell(state);
      },
      finish: async (outcome) => {
        const state = await this.#stateOf(outcome);
        if (this.#loading() !== load) return;
        this.#stage = { at: 'rest' };
        this.#loads += 1;
        this.#tell(state);
      },
    });
    this.#enter({ at: 'loading', load });
    this.#last = load;
    return load.read(review);
  }

  async #rest(): Promise<void> {
    this.#enter({ at: 'rest' });
    await this.#showKept();
  }

  /** A refused file leaves what was kept before. */
  async #stateOf(outcome: Parameters<FileLoadParts['finish']>[0]): Promise<LoadState> {
    if ('state' in outcome) return outcome;
    const { refusal, detail, fileName } = outcome;
    const { store, onSurprise } = this.#parts;
    const unseen = (error: unknown): null => {
      if (storageRefusal(error) === null) onSurprise(surpriseOf('load-roster', error));
      return null;
    };
    const kept = await store.kept().catch((error: unknown) => unseen(error));
    const found =
      kept === null ? null : await store.report(kept.loadedAt).catch((error: unknown) => unseen(error));
    return { state: 'refused', refusal, detail, fileName, kept, ...(found && { found }) };
  }

  #tell(state: LoadState): void {
    if ('kept' in state || state.state === 'none') this.#shown = loadingOf(state);
    this.#parts.onState(state, this.#loads);
  }

  /** A change that this page made itself is on show already, with more than the store knows. */
  async #follow(): Promise<void> {
    if (this.#stage.at !== 'rest') return;
    const state = await this.#keptState();
    if (this.#stage.at === 'rest' && loadingOf(state) !== this.#shown) await this.#showKept();
  }

  async #showKept(): Promise<void> {
    const stage = this.#stage;
    const state = await this.#keptState();
    if (this.#stage === stage) this.#tell(state);
  }

  /** Storage that cannot be used is no surprise: a person can do something about it. */
  async #keptState(): Promise<LoadState> {
    try {
      const kept = await this.#parts.store.kept();
      return kept === null ? { state: 'none' } : await this.#readyState(kept);
    } catch (error) {
      const refusal = storageRefusal(error);
      if (refusal === null) throw error;
      return { state: 'refused', refusal, detail: '', fileName: '', kept: null };
    }
  }

  /** With what was found in it when it was loaded, as far as that was kept. */
  async #readyState(kept: KeptRoster): Promise<LoadState> {
    const found = await this.#parts.store.report(kept.loadedAt);
    if (found === null) return { state: 'ready', kept, problems: [] };
    return { state: 'ready', kept, problems: found.problems, report: found.report, isEarlier: true };
  }
}

/** Loads rosters one after another; every change is told to `onState`, and nothing else is. */
export function createRosterLoader(parts: RosterLoaderParts): RosterLoader {
  return new Loader(parts);
}
