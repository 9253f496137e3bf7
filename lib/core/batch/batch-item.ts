import type { Concern, Way } from '@/lib/core/session/model/class-session';
import { FILE_REFUSALS } from '@/lib/core/view/file-refusal';

/** What has become of one file of a batch; every file ends with exactly one. */
export const FATES = [
  /** read, and on the board with a result that needs nobody */
  'read',
  /** read, and a person has to look */
  'eyes',
  /** nothing could be taken from it */
  'failed',
  /** the same file came before */
  'duplicate',
  /** read, and about nobody of this class */
  'not-ours',
] as const;
export type Fate = (typeof FATES)[number];

/** Why a file of a batch needs eyes, failed, or counts for nobody; every reason has its sentences in lib/core/texts. */
export const BATCH_REASONS = [
  // eyes: what was read is not sure
  'doubtful-values',
  'several-rows',
  'several-people',
  /** a PDF of which nothing was read; detail: how many pages */
  'too-many-pages',
  'no-key',
  /** the roster was replaced while a person was to look: what they would say is not about what it expects now */
  'row-changed',
  /** something speaks against it (Concern) */
  'concern',
  /** on the board, and does not decide the state; detail: why (PassedOver). Needs eyes only against a person's word */
  'passed-over',
  // failed: by its bytes
  ...FILE_REFUSALS,
  'too-many-files',
  // failed: by what it shows
  'code-damaged',
  'foreign-code',
  'own-drawing',
  'no-record',
  'picture-askew',
  'pdf-without-record',
  'pdf-encrypted',
  'pdf-damaged',
  'reader-failed',
  'reader-missing',
  'reader-refused',
  'reader-unsupported',
  /** by a person */
  'stopped',
  /** its class is not open on this page any more, or another page writes */
  'class-not-open',
  'storage-failed',
  // duplicate
  'same-file',
  'same-file-in-batch',
  /** another picture with the very code of one that came before */
  'same-code',
  // not ours
  'other-class',
  'nobody',
  /** of this class, but not in its present roster */
  'not-in-roster',
] as const;
export type BatchReason = (typeof BATCH_REASONS)[number];

/** Whom a file is about, as a counselor tells people apart. */
export interface Who {
  readonly studentKey: string;
  readonly name: string;
  readonly studentNo: string;
}

/** One file of a batch. */
export interface BatchItem {
  /** counts up over the page's life */
  readonly id: number;
  /** name with its folders, as given; shown to the counselor, never trusted and never used to find anybody */
  readonly path: string;
  readonly body: BatchBody;
}

export type BatchBody =
  | { readonly state: 'waiting' }
  /** `percent` null: it is being opened */
  | { readonly state: 'reading'; readonly percent: number | null }
  | BatchEnd;

export interface BatchEnd {
  readonly state: 'done';
  readonly fate: Fate;
  /** null where nothing need be said (`read`) */
  readonly reason: BatchReason | null;
  readonly way: Way | null;
  readonly who: Who | null;
  readonly concern: Concern | '';
  /** a figure or a name that the sentence needs: the size of a picture, the other class; never a value of a record */
  readonly detail: string;
}

/** An end of which nothing more is known than said here. */
export function batchEnd(
  fate: Fate,
  reason: BatchReason | null,
  more: Partial<Pick<BatchEnd, 'way' | 'who' | 'concern' | 'detail'>> = {},
): BatchEnd {
  return { state: 'done', fate, reason, way: null, who: null, concern: '', detail: '', ...more };
}
