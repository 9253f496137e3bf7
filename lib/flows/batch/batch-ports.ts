import type { BatchEyes, BatchView } from '@/lib/core/batch/batch-view';
import type { BatchReader } from '@/lib/core/ocr/model/pixel-reader';
import type { PdfReading } from '@/lib/core/pdf/pdf-reading';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { CodeReader } from '@/lib/platform/code/codes-in-worker';
import type { GivenFile, TakenFiles } from '@/lib/platform/intake/take-files';

export type Content = Uint8Array<ArrayBuffer>;

/** What a batch of files is handed. */
export interface BatchPorts {
  readonly takeIn: (given: readonly GivenFile[]) => Promise<TakenFiles>;
  readonly codes: CodeReader;
  readonly reader: BatchReader;
  readonly readPdf: (content: Content, signal: AbortSignal) => Promise<PdfReading>;
  /** The class that is open, as it is now; null when there is none, or another page writes. */
  readonly session: () => ClassSession | null;
  /** The counselor's other classes: for saying in which one somebody is. Asked once for what is added at once. */
  readonly otherClasses: () => Promise<readonly ClassSession[]>;
  readonly store: Pick<ClassStore, 'land' | 'change'>;
  readonly now: () => Date;
  /** milliseconds, of a clock that only goes forward */
  readonly clock: () => number;
  /** gives keys that are never used again */
  readonly newKey: () => string;
  readonly onSurprise: OnSurprise;
  readonly onChange: (view: BatchView, eyes: BatchEyes) => void;
}
