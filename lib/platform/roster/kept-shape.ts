import * as z from 'zod/mini';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { type KeptRoster, NOTICES, RESERVATIONS, ROSTER_PROBLEMS } from '@/lib/core/roster/model/roster';
import { type KeptReport, NEVER_SURE_FIELDS } from '@/lib/core/roster/model/roster-report';
import type { StoredRow } from './roster-database';

const text = z.string();
const who = z.object({ name: text, numberEnd: text });
const values = z.partialRecord(z.enum(TEXT_FIELD_KEYS), text);
const about = z.object({
  fileName: text,
  head: z.object({
    school: text,
    deadline: z.nullable(text),
    contact: text,
    advice: values,
    className: text,
    classId: text,
    classFingerprint: text,
    sessionCode: text,
  }),
  columns: z.array(z.enum(TEXT_FIELD_KEYS)),
  role: z.enum(['student', 'counselor']),
  rowCount: z.number(),
  problemCount: z.number(),
  hasRemarks: z.optional(z.boolean()),
  loadedAt: text,
  keepUntil: z.nullable(text),
  owner: z.optional(who),
  inSession: z.optional(z.literal(true)),
});
const problem = z.object({
  kind: z.enum(ROSTER_PROBLEMS),
  rowNumber: z.nullable(z.number()),
  column: text,
  seen: z.optional(text),
  source: z.optional(text),
  who: z.optional(who),
});
const notice = z.object({ kind: z.enum(NOTICES), fileName: text, detail: text, rows: z.optional(text) });
const neverSure = z.object({
  field: z.enum(NEVER_SURE_FIELDS),
  rows: z.number(),
  values: z.array(z.object({ value: text, numberEnd: text, rows: z.number(), characters: text })),
});
const report = z.object({
  report: z.object({
    role: z.enum(['student', 'counselor']),
    rowCount: z.number(),
    goodRows: z.number(),
    reservation: z.nullable(z.enum(RESERVATIONS)),
    notices: z.array(notice),
    blanks: z.array(z.object({ field: z.enum(TEXT_FIELD_KEYS), count: z.number() })),
    neverSure: z.optional(z.array(neverSure)),
  }),
  problems: z.array(problem),
  problemCount: z.number(),
});
const row = z.object({
  row: z.object({ rowNumber: z.number(), values, refused: values, remark: z.optional(text) }),
});

/** Whether it is as it was kept: what the disk gives back may be damaged. */
export function isKeptRoster(stored: unknown): stored is KeptRoster {
  return about.safeParse(stored).success;
}

/** Of another version, or damaged: then it is told that the file has to be loaded again to see it. */
export function isKeptReport(stored: unknown): stored is KeptReport {
  return report.safeParse(stored).success;
}

export function isStoredRow(stored: unknown): stored is StoredRow {
  return row.safeParse(stored).success;
}
