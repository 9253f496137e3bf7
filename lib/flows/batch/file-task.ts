import type { ClassesIndex } from '@/lib/core/session/find-student';
import type { ClassAbout, ClassSession } from '@/lib/core/session/model/class-session';
import type { BatchPorts, Content } from './batch-ports';

/** A class, and where its students are found. */
export interface PresentClass {
  readonly session: ClassSession;
  /** made of the same rows; what has happened to the students it finds may be older than in `session` */
  readonly classes: ClassesIndex;
}

/** One file that is being read, with everything that is needed for it. */
export interface FileTask {
  readonly ports: BatchPorts;
  readonly content: Content;
  readonly kind: 'png' | 'jpeg' | 'webp' | 'pdf';
  /** SHA-256 */
  readonly hash: string;
  /** The class as it is now: its roster may be replaced while a file is read. null: another one is open. */
  present(): PresentClass | null;
  readonly others: readonly ClassAbout[];
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}
