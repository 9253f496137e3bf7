import { batchEnd } from '@/lib/core/batch/batch-item';
import { endOfCheck, endOfLanding } from '@/lib/core/batch/decide/end-of-landing';
import { keptCheck } from '@/lib/core/batch/decide/kept-check';
import { knownFile } from '@/lib/core/batch/decide/known-file';
import { compareRecord } from '@/lib/core/compare/compare-record';
import type { FieldKey } from '@/lib/core/fields/fields';
import { checkFromComparison } from '@/lib/core/session/check-from-comparison';
import { comparedRow } from '@/lib/core/session/compared-row';
import type { CheckResult, ClassSession, Student } from '@/lib/core/session/model/class-session';
import type { BatchPorts } from './batch-ports';
import type { FileOutcome, ReadRecord } from './work';

export interface LandOptions {
  readonly locators: readonly FieldKey[];
  /** a person said that it is this student's */
  readonly chosen: boolean;
}

/** The student as the class has them now. */
export function presentStudent({ students }: ClassSession, found: Student): Student {
  return students.find(({ studentKey }) => studentKey === found.studentKey) ?? found;
}

/** Compares what was read with the student's row and puts the result on the board. */
export async function landRecord(
  read: ReadRecord,
  student: Student,
  session: ClassSession,
  ports: BatchPorts,
  { locators, chosen }: LandOptions,
): Promise<FileOutcome> {
  const { record, way, fileHash, concern } = read;
  const { about } = session;
  const comparison = compareRecord({
    record,
    expected: comparedRow(student, about.columns),
    columns: about.columns,
    head: about.head,
    locators,
    samePerson: chosen,
  });
  const at = ports.now().toISOString();
  const facts = { id: ports.newKey(), way, at, cameAt: at, fileHash, concern };
  const check = keptCheck(checkFromComparison(comparison, facts));
  const known = knownFile(session, fileHash);
  if (known?.student.studentKey === student.studentKey && known.isOpen) {
    // read again for its crops alone: what was said about it holds
    const { check: before, student: now } = known;
    return { end: endOfCheck(before, now, about), look: { comparison, check: before, student: now } };
  }
  return { ...(await landCheckOf(check, student, session, ports)), look: { comparison, check, student } };
}

/** Puts a check on the board. */
export async function landCheckOf(
  check: CheckResult,
  student: Student,
  { about }: ClassSession,
  ports: BatchPorts,
): Promise<FileOutcome> {
  const landed = await ports.store.land(about.classKey, student.studentKey, check);
  if (!landed.ok) return { end: batchEnd('failed', 'storage-failed', { way: check.way }) };
  return { end: endOfLanding(landed.value, check, student, about) };
}
