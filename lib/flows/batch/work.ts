import type { BatchBody, BatchEnd } from '@/lib/core/batch/batch-item';
import type { RecordReading } from '@/lib/core/record/reading';
import type { PossibleStudent } from '@/lib/core/session/find-student';
import type { CheckResult, Concern, Student, Way } from '@/lib/core/session/model/class-session';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { TakenFile } from '@/lib/platform/intake/take-files';

/** One file of a batch, and how far it has come. */
export interface Work {
  readonly id: number;
  readonly path: string;
  readonly classKey: string;
  /** null once it has ended: nothing of a file is kept */
  file: TakenFile | null;
  body: BatchBody;
}

/** A record that was read from a file, before it is known for certain whose it is. */
export interface ReadRecord {
  readonly record: RecordReading;
  readonly way: Exclude<Way, 'confirmation' | 'live'>;
  readonly fileHash: string;
  readonly concern: Concern | '';
}

/** What is to be looked at after a check came to the board. */
export interface ToLookAt {
  readonly comparison: Comparison;
  readonly check: CheckResult;
  readonly student: Student;
}

/** What reading one file came to. */
export interface FileOutcome {
  readonly end: BatchEnd;
  readonly look?: ToLookAt;
  /** a person says whom it is about */
  readonly choice?: { readonly read: ReadRecord; readonly possible: readonly PossibleStudent[] };
}
