import { type BatchEnd, batchEnd } from '@/lib/core/batch/batch-item';
import { whoOf } from '@/lib/core/batch/decide/end-of-search';
import { knownFile } from '@/lib/core/batch/decide/known-file';
import type { CheckResult, ClassSession } from '@/lib/core/session/model/class-session';
import type { Work } from './work';

/** What ended so is read when it comes again: a student may have been added since. */
const COMES_AGAIN: readonly BatchEnd['reason'][] = [
  'stopped',
  'class-not-open',
  'reader-failed',
  'storage-failed',
  'other-class',
  'nobody',
  'not-in-roster',
];

/** Which files came before, in this batch or in an earlier one. */
export class SeenFiles {
  readonly #works = new Map<string, Work>();

  /** `hash`: SHA-256 of the file's bytes. */
  add(hash: string, work: Work): void {
    this.#works.set(hash, work);
  }

  clear(): void {
    this.#works.clear();
  }

  /** The end of a file that came before; null when it is to be read. `hasCrops`: a person can still settle that check. */
  doubleOf(hash: string, session: ClassSession, hasCrops: (check: CheckResult) => boolean): BatchEnd | null {
    const known = knownFile(session, hash);
    const before = this.#works.get(hash);
    const inBatch = before && batchEnd('duplicate', 'same-file-in-batch', { detail: before.path });
    if (!known) return inBatch && before?.body.state === 'done' && !comesAgain(before.body) ? inBatch : null;
    const who = { way: known.check.way, who: whoOf(known.student) };
    if (inBatch && before?.body.state === 'done' && isOnBoard(before.body)) return { ...inBatch, ...who };
    return known.isOpen && !hasCrops(known.check) ? null : batchEnd('duplicate', 'same-file', who);
  }
}

/** On the board it is compared anew where the row changed since; known-file.ts has told that it did. */
function comesAgain(end: BatchEnd): boolean {
  return COMES_AGAIN.includes(end.reason) || isOnBoard(end);
}

function isOnBoard({ who, fate }: BatchEnd): boolean {
  return who !== null && (fate === 'read' || fate === 'eyes');
}
