import * as z from 'zod/mini';
import { FIELD_KEYS, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { CELL_REFUSALS } from '@/lib/core/record/expected-record';
import { CONCERNS, MISSING_REASONS, STUDENT_STATES, WAYS } from '@/lib/core/session/model/class-session';
import { SAVE_PICTURES } from '@/lib/core/settings/save-pictures';
import { HAND_VERDICTS, READ_BY, VERDICTS } from '@/lib/core/verdict/comparison';

/** The version of the format that this program writes and reads. */
export const SESSION_VERSION = 1;
export const SESSION_FORMAT = 'xueji-class';

/** Students of one class. */
export const MAX_STUDENTS = 10_000;
const MAX_ENTRIES = 1_000;
const MAX_ACCEPTED = 1_000;
const MAX_FORMER = 1_000;

const SHORT = 200;
/** values of a roster's row, notes */
const MIDDLE = 1_000;
/** a cell of the sheet 说明, names of many files joined */
const LONG = 40_000;

const short = z.string().check(z.maxLength(SHORT));
const middle = z.string().check(z.maxLength(MIDDLE));
const long = z.string().check(z.maxLength(LONG));
/** as Date.toISOString writes it */
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/), isOnCalendar());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), isOnCalendar());
const key = z.string().check(z.minLength(1), z.maxLength(SHORT));
const field = z.enum(FIELD_KEYS);
const textField = z.enum(TEXT_FIELD_KEYS);

/** 2026-02-30 has the shape of a day and is none. */
function isOnCalendar() {
  return z.refine<string>((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
  });
}

const head = z.strictObject({
  school: long,
  deadline: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  contact: long,
  advice: z.partialRecord(textField, long),
  className: long,
  classId: long,
  classFingerprint: long,
  sessionCode: long,
});

const about = z.strictObject({
  classKey: key,
  name: long,
  fileName: long,
  head,
  columns: z.array(textField).check(z.maxLength(TEXT_FIELD_KEYS.length)),
  createdAt: instant,
  rosterAt: instant,
  keepUntil: day,
  archived: z.boolean(),
  settings: z.strictObject({ savePictures: z.enum(SAVE_PICTURES) }),
  accepted: z
    .array(z.strictObject({ field, shown: middle, expected: long, at: instant }))
    .check(z.maxLength(MAX_ACCEPTED)),
  formerFingerprints: z.array(long).check(z.maxLength(MAX_FORMER)),
});

const row = z.strictObject({
  rowNumber: z.int().check(z.minimum(0)),
  values: z.partialRecord(textField, middle),
  refused: z.partialRecord(textField, z.enum(CELL_REFUSALS)),
  source: z.optional(long),
  remark: z.optional(middle),
});

const check = z.strictObject({
  kind: z.literal('check'),
  id: key,
  way: z.enum(WAYS),
  at: instant,
  cameAt: instant,
  result: z.enum(['match', 'mismatch', 'unsure']),
  verdicts: z.partialRecord(field, z.enum(VERDICTS)),
  readBy: z.partialRecord(field, z.enum(READ_BY)),
  differences: z
    .array(z.strictObject({ field, shown: z.nullable(middle), expected: z.nullable(long) }))
    .check(z.maxLength(FIELD_KEYS.length)),
  doubtful: z.array(z.strictObject({ field, reason: short })).check(z.maxLength(FIELD_KEYS.length)),
  fileHash: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  concern: z.union([z.literal(''), z.enum(CONCERNS)]),
});

const hand = z.strictObject({
  kind: z.literal('hand'),
  id: key,
  at: instant,
  state: z.nullable(z.enum(STUDENT_STATES)),
  reason: z.nullable(z.enum(MISSING_REASONS)),
  words: middle,
});

const settled = z.strictObject({
  kind: z.literal('settled'),
  id: key,
  at: instant,
  checkId: key,
  field,
  verdict: z.enum(HAND_VERDICTS),
  shown: z.nullable(middle),
});

const rowChanged = z.strictObject({
  kind: z.literal('row-changed'),
  id: key,
  at: instant,
  fields: z.array(textField).check(z.maxLength(TEXT_FIELD_KEYS.length)),
});

const student = z.strictObject({
  classKey: key,
  studentKey: key,
  order: z.int().check(z.minimum(0)),
  row: z.nullable(row),
  name: middle,
  studentNo: middle,
  note: middle,
  inRoster: z.boolean(),
  history: z
    .array(z.discriminatedUnion('kind', [check, hand, settled, rowChanged]))
    .check(z.maxLength(MAX_ENTRIES)),
});

/** Enough of a file to know whether this program is the one to read it. */
export const sessionEnvelope = z.looseObject({ format: z.literal(SESSION_FORMAT), version: z.int() });

/** A saved class. What is read comes to nothing but these keys and values. */
export const sessionShape = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  version: z.literal(SESSION_VERSION),
  savedAt: instant,
  withIds: z.boolean(),
  about,
  students: z.array(student).check(z.maxLength(MAX_STUDENTS)),
  /** of everything before it: check-sum.ts */
  checkSum: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
});

export type SessionFile = z.infer<typeof sessionShape>;
