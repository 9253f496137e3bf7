import type {
  Answer,
  Failed,
  HiddenElements,
  PictureKept,
  PicturePlan,
  SavedPicture,
  ShotPlace,
} from '@/lib/core/capture/capture-port';
import type { Size } from '@/lib/core/capture/geometry';
import type {
  PictureSource,
  PixelFailed,
  ReadPicture,
  ReadValues,
  ValueCuts,
} from '@/lib/core/capture/pixel-capture';
import type { ScreenSight } from '@/lib/core/compare/as-on-screen';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { ToldEvent } from '@/lib/core/journey/journey';
import type { RecordReading } from '@/lib/core/record/reading';
import type { SchoolForm } from '@/lib/core/site/school-form';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { Comparison, HandVerdict } from '@/lib/core/verdict/comparison';
import type { HelpId } from '@/lib/core/view/help-id';
import type { Choices, PageOutcome } from '@/lib/core/view/outcome';
import type { StartReason } from '@/lib/core/view/start-reason';

/** No content: runtime messages are JSON, which has no `undefined`. */
type Nothing = Readonly<Record<never, never>>;

/**
 * Every message between the parts of the extension. Requests are asked by a content script and answered by the
 * background, which checks both (message-shapes.ts); the content script believes the types, because the checking
 * library alone would be a third of it, and only our own background can answer it.
 */
export interface Requests {
  /** Compare what was read with the kept roster. The background remembers the outcome for this document. */
  compare: {
    request: { readonly records: readonly RecordReading[]; readonly choices: Choices };
    reply: PageOutcome;
  };
  /** A person settles an `unsure`, or takes that back. null: the background no longer knows this document's comparison. */
  settle: {
    request: { readonly field: FieldKey; readonly verdict: HandVerdict };
    reply: Comparison | null;
  };
  /**
   * What the screen shows in these fields, read beside the page's text. null: the background no longer knows this
   * document's comparison.
   */
  'screen-read': {
    request: { readonly sights: readonly ScreenSight[] };
    reply: Comparison | null;
  };
  /** What was compared with a counselor's roster in this document is on show: now it may come to the class's board. */
  shown: { request: Nothing; reply: Nothing };
  /** 下一位: forget what was compared in this document; the roster stays. */
  forget: { request: Nothing; reply: Nothing };
  /** Load the panel's script into the asking document. */
  'load-panel': { request: Nothing; reply: Nothing };
  /** Of the name in a student's own file, the characters that pixels never make sure; none without such a file. */
  'own-name': { request: Nothing; reply: { readonly neverSure: readonly string[] } };
  /** Open the start page, with what brought the person there. */
  'open-start': { request: { readonly reason: StartReason | null }; reply: Nothing };
  /** Open the counselor's class page. */
  'open-class': { request: Nothing; reply: Nothing };
  /** Open the help page at an answer. */
  'open-help': { request: { readonly id: HelpId }; reply: Nothing };
  /** The student has come this far: a page was seen, a picture was saved. */
  'go-on': { request: ToldEvent; reply: Nothing };
  /** The steps of lib/core/capture/capture-port.ts. */
  'capture-begin': { request: Nothing; reply: Answer };
  'capture-hide': { request: HiddenElements; reply: Answer };
  'capture-show': { request: HiddenElements; reply: Nothing };
  'capture-shot': { request: ShotPlace; reply: Size | Failed };
  'capture-finish': { request: PicturePlan; reply: Answer };
  'capture-save': { request: Nothing; reply: SavedPicture | Failed };
  'capture-keep': { request: Nothing; reply: { readonly kept: PictureKept } };
  'capture-cancel': { request: Nothing; reply: Nothing };
  /** The steps of lib/core/capture/pixel-capture.ts that are not those above. */
  'pixels-open': { request: Nothing; reply: Nothing };
  'pixels-values': { request: ValueCuts; reply: ReadValues | PixelFailed };
  'pixels-picture': { request: PictureSource; reply: ReadPicture | PixelFailed };
  'pixels-enlarge': { request: Nothing; reply: { readonly enlarged: boolean } };
  'pixels-shrink': { request: Nothing; reply: Nothing };
  'pixels-cancel': { request: Nothing; reply: Nothing };
  /** What a form should hold where it asks for the school's name; nothing else is told there. */
  'school-name': { request: { readonly form: SchoolForm }; reply: { readonly name: string } };
  /** Beside a form nobody looks at reports: the background keeps it for the start page. */
  'school-surprise': { request: { readonly surprise: Surprise }; reply: Nothing };
}

/** What the forms that ask for the school's name may ask, and nothing else; in frames too. */
export const FORM_REQUESTS = [
  'school-name',
  'school-surprise',
] as const satisfies readonly (keyof Requests)[];

export type RequestKind = keyof Requests;
export type RequestOf<K extends RequestKind> = Requests[K]['request'];
export type ReplyOf<K extends RequestKind> = Requests[K]['reply'];

/** What comes back: the reply, unless answering failed; and what was not foreseen on the way. */
export interface Answered<K extends RequestKind = RequestKind> {
  readonly reply?: ReplyOf<K>;
  readonly surprises: readonly Surprise[];
}

/** What is sent to the background. */
export interface Envelope<K extends RequestKind = RequestKind> {
  readonly to: 'background';
  readonly kind: K;
  readonly body: RequestOf<K>;
  /** Of requests that belong together: '' where each stands for itself. */
  readonly job: string;
}

/** The background tells the page that the icon was clicked. The answer `true` says that somebody is there. */
export const CHECK_COMMAND = 'xueji-check: check';
