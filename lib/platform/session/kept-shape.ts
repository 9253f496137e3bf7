import * as z from 'zod/mini';
import type { ClassAbout, Student } from '@/lib/core/session/model/class-session';
import { isKeptReport } from '@/lib/platform/roster/kept-shape';
import { Damaged } from '@/lib/platform/storage/damaged';

const text = z.string();
const list = z.array(z.unknown());
const about = z.object({
  classKey: text,
  name: text,
  fileName: text,
  head: z.object({ school: text, deadline: z.nullable(text), contact: text, className: text }),
  columns: z.array(text),
  createdAt: text,
  keepUntil: text,
  archived: z.boolean(),
  settings: z.object({ savePictures: text, keepPictures: z.boolean() }),
  accepted: list,
  formerFingerprints: list,
});
const row = z.nullable(
  z.object({ rowNumber: z.number(), values: z.record(text, text), remark: z.optional(text) }),
);
const student = z.object({
  classKey: text,
  studentKey: text,
  order: z.number(),
  row,
  name: text,
  studentNo: text,
  note: text,
  inRoster: z.boolean(),
  history: z.array(
    z.object({ id: text, kind: text, at: text, differences: z.optional(list), doubtful: z.optional(list) }),
  ),
});

/** A class as it was kept; throws `Damaged` for what the disk gave back otherwise. */
export function wholeAbout(stored: ClassAbout): ClassAbout {
  if (!about.safeParse(stored).success) throw new Damaged();
  const { report, ...rest } = stored;
  return report === undefined || isKeptReport(report) ? stored : rest;
}

export function wholeStudent(stored: Student): Student {
  if (!student.safeParse(stored).success) throw new Damaged();
  return stored;
}
