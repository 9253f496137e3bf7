import type { Role } from '@/lib/core/record/role';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { LoadState } from '@/lib/core/roster/load-state';
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

  async cancel(): Promise<void> {
    if (this.#stage.at !== 'rest') await this.#rest();
  }

  async deleteAll(): Promise<void> {
    const stage = this.#enter({ at: 'deleting' });
    this.#last = null;
    await this.#parts.store.deleteAll();
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
    const kept = await this.#parts.store.kept().catch((error: unknown) => {
      this.#parts.onSurprise(surpriseOf('load-roster', error));
      return null;
    });
    return { state: 'refused', refusal, detail, fileName, kept };
  }

  #tell(state: LoadState): void {
    if ('kept' in state || state.state === 'none') this.#shown = loadingOf(state);
    this.#parts.onState(state, this.#loads);
  }

  /** A change that this page made itself is on show already, with more than the store knows. */
  async #follow(): Promise<void> {
    if (this.#stage.at !== 'rest') return;
    const kept = await this.#parts.store.kept();
    if (this.#stage.at === 'rest' && (kept?.loadedAt ?? null) !== this.#shown) await this.#showKept();
  }

  async #showKept(): Promise<void> {
    const stage = this.#stage;
    const kept = await this.#parts.store.kept();
    if (this.#stage === stage)
      this.#tell(kept === null ? { state: 'none' } : { state: 'ready', kept, problems: [] });
  }
}

/** Loads rosters one after another; every change is told to `onState`, and nothing else is. */
export function createRosterLoader(parts: RosterLoaderParts): RosterLoader {
  return new Loader(parts);
}
