import type { PictureKept } from '@/lib/core/capture/capture-port';
import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { Site } from '@/lib/core/site/site';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import type { Comparison, HandVerdict } from '@/lib/core/verdict/comparison';
import type { HelpId } from './help-id';
import type { CheckFailure, Question, RecordsShown, RosterNote } from './outcome';
import type { ScreenState } from './screen-state';

/** How far the check of this page is. */
export interface CheckView {
  /** `data-run`: one higher for every check on this page */
  readonly run: number;
  /** How often the person has clicked the icon, or pressed its keys, on this page: each time the panel takes the focus. */
  readonly clicks: number;
  readonly body: CheckBody;
  /** Marks are on the page (they can be taken away on demand). */
  readonly marksShown: boolean;
  /** 投影: ID and birth date masked to the digits that differ. Default for counselors. */
  readonly projector: boolean;
  /** Where the panel stands: a column in wide windows, else a bar. */
  readonly side: 'right' | 'bottom';
}

/**
 * The one object that crosses from the content script to the panel: everything the panel draws.
 * The panel decides nothing; it draws this and calls PanelActions.
 */
export interface PanelView extends CheckView {
  /** What was not foreseen on this page, in whichever part of the extension. */
  readonly surprises: readonly Surprise[];
}

export type CheckBody =
  /** Watching the page for values that arrive late. `missing`: what is still awaited. */
  | { readonly state: 'waiting'; readonly missing: readonly FieldKey[] }
  /** `progress` while values are read from the screen. */
  | { readonly state: 'reading'; readonly progress?: PixelProgress }
  | { readonly state: 'asking'; readonly question: Question; readonly roster: RosterNote | null }
  | {
      readonly state: 'done';
      readonly comparison: Comparison;
      readonly roster: RosterNote | null;
      readonly picture: PictureState;
      /** of a page that shows several records */
      readonly among?: RecordsShown;
      /** absent where nothing of it is known: as `off` */
      readonly screen?: ScreenState;
    }
  | {
      readonly state: 'failed';
      readonly reason: CheckFailure;
      readonly roster: RosterNote | null;
      /** names of the counselor's other classes that may have this student */
      readonly otherClasses?: readonly string[];
    }
  /** The page changed after the check: marks are gone, the icon checks again. */
  | { readonly state: 'stale' }
  /** 下一位: the former student is forgotten, the roster is kept. */
  | { readonly state: 'cleared' };

/**
 * `fonts`: files of the page's font that are there; `capture`: values that are on a capture of the screen; `open`: the
 * recogniser opens; `read`: those that the recogniser has read; `enlarge`: those
 * for which the page is shown twice as large for a moment.
 */
export interface PixelProgress {
  readonly step: 'fonts' | 'capture' | 'open' | 'read' | 'enlarge';
  readonly done: number;
  readonly total: number;
  /**
   * Of the student's own name, the characters that pixels never make sure; absent where there are none, where nobody
   * knows whose record it is, and where the name is not read from the screen.
   */
  readonly neverSure?: readonly string[];
}

export type PictureState =
  | { readonly state: 'ready' }
  /** The counselor wants none of this class. */
  | { readonly state: 'off' }
  /** No right to capture after an automatic check: the icon must be clicked (点工具栏图标以保存). */
  | { readonly state: 'needs-click' }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  /** `kept`: what became of the class's own copy, where one is wanted */
  | { readonly state: 'saved'; readonly fileName: string; readonly kept?: PictureKept }
  /** `fields`: with `seen-otherwise`, what the picture shows otherwise */
  | { readonly state: 'failed'; readonly reason: PictureFailure; readonly fields?: readonly FieldKey[] };

/** Links of the page with a ring round each. */
export interface Pointing {
  /** what the first of them is called */
  readonly name: string;
  readonly count: number;
  /** takes the rings off */
  stop(): void;
}

/** What a person can do in the panel. The panel calls these on trusted events only. */
export interface PanelActions {
  /** check again; also "look at what is there now" while waiting */
  checkAgain(): void;
  /** stop waiting for late values, reading, or saving the picture; while the page is enlarged: no more of that */
  stop(): void;
  /** answers which record is meant; where one was compared: compares another one of the page instead */
  chooseRecord(index: number): void;
  chooseRow(rowId: number): void;
  /** 仍然比对: it is the same person */
  compareAnyway(): void;
  /** a person settles an `unsure` (and the photo: 是 = match, 不是 = mismatch); `unsure` takes that back */
  settle(field: FieldKey, verdict: HandVerdict): void;
  savePicture(): void;
  setMarksShown(shown: boolean): void;
  setProjector(on: boolean): void;
  /** scroll the value into view and pulse its mark; left out where there is no page behind the lines */
  reveal?(field: FieldKey): void;
  /** 下一位: forget this student, keep the roster (counselor) */
  nextStudent(): void;
  /** draws rings round the links that lead on from a page that has no record; left out where there is no page */
  pointOnward?(reason: CheckFailure): Pointing | null;
  openStart(): void;
  openClassPage(): void;
  /** the help page at this answer; false when it could not be opened. Left out where nothing can open it */
  openHelp?(id: HelpId): Promise<boolean>;
  close(): void;
}

/**
 * How the panel bundle finds the content script: `globalThis[PANEL_BRIDGE]` in the isolated world.
 * The panel mounts into `mount`, draws `view()`, and again whenever `subscribe` calls back.
 */
export interface PanelBridge {
  readonly mount: unknown;
  view(): PanelView;
  subscribe(listener: () => void): () => void;
  /** Calls back once, when `mount` is taken off the page. */
  onClosed(listener: () => void): void;
  readonly actions: PanelActions;
  readonly version: string;
  readonly onSurprise: OnSurprise;
}

/** What the panel needs and the content script, which stays small, does not bring: whoever mounts it does. */
export interface MountTools extends Pick<PanelActions, 'pointOnward'> {
  /** which browser it is, for the report of what was not foreseen */
  readonly browser: string;
  /** whose page the panel stands on */
  readonly site: Site;
  /** letters and digits that the page cannot guess */
  readonly secret: string;
  /** False when the browser does not allow it here. */
  copyText(text: string): Promise<boolean>;
  /** False when the extension is not there any more, or did not answer. */
  openHelp(id: HelpId): Promise<boolean>;
}
export const PANEL_BRIDGE = 'xuejiCheckPanel';
