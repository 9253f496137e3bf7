import * as z from 'zod/mini';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { MAX_ROWS } from '@/lib/core/roster/model/roster';

/** The version of the format that this program writes and reads. */
export const JSON_VERSION = 1;

/** Longest text of a file about itself. */
export const MAX_ABOUT_TEXT = 500;

const shortText = z.string().check(z.maxLength(MAX_ABOUT_TEXT));
const value = z.union([z.string(), z.number(), z.null()]);

const row = z.strictObject(
  Object.fromEntries(TEXT_FIELD_KEYS.map((key) => [key, z.optional(value)])) as Record<
    TextFieldKey,
    z.ZodMiniOptional<typeof value>
  >,
);

const about = z.strictObject({
  school: z.optional(shortText),
  /** local time, YYYY-MM-DDTHH:mm */
  deadline: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  contact: z.optional(shortText),
  advice: z.optional(z.partialRecord(z.enum(TEXT_FIELD_KEYS), shortText)),
  className: z.optional(shortText),
  classId: z.optional(shortText),
  classFingerprint: z.optional(shortText),
  sessionCode: z.optional(shortText),
});

/** Enough of a file to know whether this program is the one to read it. */
export const jsonEnvelope = z.looseObject({ format: z.literal('xueji-roster'), version: z.int() });

/** Our own roster file. Published as JSON Schema in public/roster.schema.json; explained in docs/roster-format.md. */
export const jsonRosterSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('xueji-roster'),
  version: z.literal(JSON_VERSION),
  about: z.optional(about),
  rows: z.array(row).check(z.maxLength(MAX_ROWS)),
});

export type JsonRoster = z.infer<typeof jsonRosterSchema>;

/** The JSON Schema (draft 2020-12) of the format, as published. */
export function publishedSchema(): unknown {
  return {
    title: 'xueji-check roster, version 1',
    ...z.toJSONSchema(jsonRosterSchema),
  };
}
