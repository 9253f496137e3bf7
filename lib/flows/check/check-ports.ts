import type { FieldKey, TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { Comparison, HandVerdict } from '@/lib/core/verdict/comparison';
import type { CheckView, PictureState, PixelProgress } from '@/lib/core/view/check-view';
import type { CheckFailure, Choices, PageOutcome, RosterNote } from '@/lib/core/view/outcome';
import type { ScreenState } from '@/lib/core/view/screen-state';
import type { StartReason } from '@/lib/core/view/start-reason';
import type { DrawnMarks, Mark } from '@/lib/page/highlight/draw-marks';
import type { PageRead, RecordPlace } from '@/lib/page/page-read';
import type { ReadThen } from '@/lib/page/watch-page';

export interface Waited {
  readonly read: PageRead;
  readonly timedOut: boolean;
  readonly stopped: boolean;
}

export interface PictureJob {
  readonly comparison: Comparison;
  readonly roster: RosterNote | null;
  /** the record that was compared, and all records of the page (each has an ID and a photo to hide) */
  readonly place: RecordPlace;
  readonly places: readonly RecordPlace[];
  readonly signal: AbortSignal;
  /** Looks whether the page still shows what was compared; if not, the check ends. */
  still(): boolean;
  /** The panel is hidden meanwhile: another way to stop. */
  stop(): void;
  onProgress(done: number, total: number): void;
}

export interface PixelsFailed {
  readonly failed: CheckFailure;
}

export interface PixelJob {
  readonly read: PageRead;
  readonly signal: AbortSignal;
  /** Aborted when the person does not want the page to be enlarged. */
  readonly skip: AbortSignal;
  /** The panel is hidden now and then: another way to stop. */
  stop(): void;
  onProgress(progress: PixelProgress): void;
}

/** A record that was compared by what the page's text says. */
export interface AgainJob {
  readonly comparison: Comparison;
  readonly record: RecordReading;
  readonly place: RecordPlace;
  readonly signal: AbortSignal;
  /** Looks whether the page still shows what was compared; if not, the check ends. */
  still(): boolean;
  /** By a key too: a picture may be waiting for it. */
  stop(): void;
  /** How it goes, with the comparison where it is another one now. */
  tell(told: { readonly screen: ScreenState; readonly comparison?: Comparison }): void;
  /** When nobody else changes what the background remembers of this document. */
  inMemory(ask: () => Promise<Comparison | null>): Promise<Comparison | null>;
}

/** What checking one document needs: the page, the background, and somewhere to draw. */
export interface CheckPorts {
  waitForRecord(signal: AbortSignal, onWaiting: (missing: readonly TextFieldKey[]) => void): Promise<Waited>;
  readPage(): PageRead;
  /** Without a fragment that only points to a place on the page. */
  address(): string;
  /** Calls back after the page is not as it was then; hands back the way to stop watching. */
  watchPage(since: ReadThen, onChange: () => void): () => void;
  /** These six reject with `MessageLost` only. */
  compare(records: readonly RecordReading[], choices: Choices): Promise<PageOutcome>;
  settle(field: FieldKey, verdict: HandVerdict): Promise<Comparison | null>;
  forget(): Promise<void>;
  openStart(reason: StartReason | null): Promise<void>;
  openClassPage(): Promise<void>;
  /** Puts the panel where `openUi` made room for it; does nothing when it is there. */
  loadPanel(): Promise<void>;
  /** False when the page gives our own element no place; then there is nothing to draw on. */
  openUi(): boolean;
  closeUi(): void;
  drawMarks(marks: readonly Mark[]): DrawnMarks;
  panelSide(): CheckView['side'];
  /** Where the record would stand under the panel, the page moves aside; taken back by `closeUi`. */
  makeRoom(place: RecordPlace): void;
  /** The setting 投影: null leaves it to the role. */
  projector(): Promise<boolean | null>;
  /** Rejects when the browser cannot store it, and with `MessageLost`. */
  keepProjector(on: boolean): Promise<void>;
  savePicture(job: PictureJob): Promise<PictureState>;
  /** Reads from the screen what the page's text does not tell. Rejects with `MessageLost` only. */
  readPixels(job: PixelJob): Promise<PageRead | PixelsFailed>;
  /** Reads from the screen what was judged by the page's text, and tells how that goes. Rejects with `MessageLost` only. */
  readAgain(job: AgainJob): Promise<void>;
  /** The extension was reloaded under this page: nothing can be asked or kept any more, and what is tried may throw. */
  isOrphan(): boolean;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  readonly onSurprise: OnSurprise;
}
