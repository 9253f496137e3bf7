import * as z from 'zod/mini';
import { TELLING_FIELDS } from '@/lib/core/choose/telling-fields';
import type { CompareInput } from '@/lib/core/compare/compare-record';
import { REFUSED_REASONS } from '@/lib/core/record/expected-record';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import {
  MAX_RECORDS,
  MAX_VALUE_LENGTH,
  type RecordReading,
  SIGHT_DOUBTS,
  UNREADABLE_REASONS,
} from '@/lib/core/record/reading';
import { ROLES } from '@/lib/core/record/role';
import { SAVE_PICTURES } from '@/lib/core/settings/save-pictures';
import { type Comparison, RESULTS, VERDICTS } from '@/lib/core/verdict/comparison';
import { type Choices, type PageOutcome, type RosterNote, STORAGE_FAILURES } from '@/lib/core/view/outcome';
import { checkLine, fieldLine } from './line-shapes';
import { character, field, pngUrl, textField } from './value-shapes';

/**
 * The shapes that cross between content script and background, checked at both ends.
 * They accept exactly the types of lib/core/{reading,compare,check}; sizes are bounded,
 * because what a content script sends was taken from a page.
 */

const shortText = z.string().check(z.maxLength(500));

const probability = z.number().check(z.minimum(0), z.maximum(1));
const place = z.number().check(z.minimum(-10_000), z.maximum(100_000));

const scored = z.object({ value: shortText, score: z.number() });
const listScore = z.object({
  list: z.string().check(z.maxLength(40)),
  best: scored,
  second: z.nullable(scored),
  free: z.number(),
});

const readLine = z.object({
  text: shortText,
  characters: z
    .array(
      z.object({
        character,
        probability,
        left: place,
        right: place,
        others: z.array(z.object({ character, probability })).check(z.maxLength(5)),
        shape: z.exactOptional(
          z.object({
            margin: place,
            rival: character,
            common: z.exactOptional(place),
            distance: place,
            amongAll: z.exactOptional(z.literal(true)),
          }),
        ),
      }),
    )
    .check(z.maxLength(MAX_VALUE_LENGTH)),
  width: place,
  height: place,
  ink: z.nullable(z.object({ left: place, top: place, width: place, height: place })),
  listed: z.exactOptional(z.array(listScore).check(z.maxLength(16))),
});

/** At most six lines of a value, eight crops of each. */
export const pixelEvidence: z.ZodMiniType<PixelEvidence> = z.object({
  lines: z.array(z.array(readLine).check(z.maxLength(8))).check(z.maxLength(6)),
  crop: pngUrl,
  cropsBelow: z.exactOptional(z.array(pngUrl).check(z.maxLength(5))),
});

const fieldReading = z.discriminatedUnion('state', [
  z.object({ state: z.literal('text'), text: shortText, doubt: z.exactOptional(z.enum(SIGHT_DOUBTS)) }),
  z.object({ state: z.literal('pixels'), text: shortText, evidence: pixelEvidence }),
  z.object({
    state: z.literal('unreadable'),
    reason: z.enum(UNREADABLE_REASONS),
    text: shortText,
  }),
]);

const recordReading = z.object({
  title: shortText,
  fields: z.partialRecord(textField, fieldReading),
  photo: z.enum(['present', 'missing', 'unknown']),
  notShown: z.array(textField),
});

export const records: z.ZodMiniType<readonly RecordReading[]> = z
  .array(recordReading)
  .check(z.minLength(1), z.maxLength(MAX_RECORDS));

export const choices: z.ZodMiniType<Choices> = z.object({
  recordIndex: z.nullable(z.int()),
  rowId: z.nullable(z.int()),
  samePerson: z.boolean(),
});

export const comparison: z.ZodMiniType<Comparison> = z.object({
  result: z.enum(RESULTS),
  lines: z.array(fieldLine),
  checks: z.array(checkLine),
  counts: z.record(z.enum(VERDICTS), z.int()),
  compared: z.int(),
  notCompared: z.int(),
  otherPerson: z.boolean(),
});

const head = z.object({
  school: z.string(),
  deadline: z.nullable(z.string()),
  contact: z.string(),
  advice: z.partialRecord(textField, z.string()),
  className: z.string(),
  classId: z.string(),
  classFingerprint: z.string(),
  sessionCode: z.string(),
});

/** Kept by the background for itself. */
export const compareInput: z.ZodMiniType<CompareInput> = z.object({
  record: recordReading,
  expected: z.nullable(
    z.object({
      rowNumber: z.number(),
      values: z.partialRecord(textField, z.string()),
      refused: z.partialRecord(textField, z.enum(REFUSED_REASONS)),
      source: z.exactOptional(z.string()),
      remark: z.exactOptional(z.string()),
    }),
  ),
  columns: z.exactOptional(z.array(textField)),
  head,
  locators: z.array(field),
  samePerson: z.boolean(),
});

const yes = z.exactOptional(z.literal(true));

export const rosterNote: z.ZodMiniType<RosterNote | null> = z.nullable(
  z.object({
    fileName: z.string(),
    role: z.enum(ROLES),
    head,
    student: z.exactOptional(z.object({ name: shortText, numberEnd: shortText })),
    isAdded: yes,
    inNoClass: yes,
  }),
);

const recordOption = z.object({ index: z.int(), label: z.string() });

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), options: z.array(recordOption) }),
  z.object({
    kind: z.literal('row'),
    options: z.array(
      z.object({
        rowId: z.int(),
        label: z.string(),
        agrees: z.array(z.enum(TELLING_FIELDS)),
        differs: z.array(z.enum(TELLING_FIELDS)),
      }),
    ),
  }),
  z.object({ kind: z.literal('other-person') }),
]);

export const pageOutcome: z.ZodMiniType<PageOutcome> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('done'),
    comparison,
    recordIndex: z.int(),
    among: z.exactOptional(z.object({ compared: recordOption, others: z.array(recordOption) })),
    roster: rosterNote,
    savePictures: z.exactOptional(z.enum(SAVE_PICTURES)),
  }),
  z.object({ state: z.literal('asking'), question, roster: rosterNote }),
  z.object({
    state: z.literal('failed'),
    reason: z.enum(['no-row', 'no-key']),
    roster: rosterNote,
    otherClasses: z.exactOptional(z.array(z.string())),
  }),
  z.object({ state: z.literal('stale') }),
  z.object({ state: z.literal('unusable'), reason: z.enum(STORAGE_FAILURES) }),
]);
