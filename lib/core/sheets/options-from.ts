import * as z from 'zod/mini';
import {
  CLASS_SHEET_FIELDS,
  type ClassSheetOptions,
  DEFAULT_CLASS_SHEET,
  DEFAULT_FEEDBACK,
  FEEDBACK_KEYS,
  type FeedbackOptions,
  ID_FORMS,
  MAX_BLANK_ROWS,
  MAX_COLUMN_TITLE,
  type SheetOptions,
  SIGNATORIES,
} from './model/sheet-options';

function eachOnce(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

/** Whatever has another shape is the default, option by option. */
function orDefault<Options extends object, Key extends keyof Options & string>(
  defaults: Options,
  key: Key,
  schema: z.ZodMiniType<Options[Key]>,
) {
  return z.catch(schema, defaults[key]);
}

const usual = DEFAULT_CLASS_SHEET;
const classSheet: z.ZodMiniType<ClassSheetOptions> = z.object({
  fields: orDefault(usual, 'fields', z.array(z.enum(CLASS_SHEET_FIELDS)).check(z.refine(eachOnce))),
  idNumber: orDefault(usual, 'idNumber', z.enum(ID_FORMS)),
  wrongColumn: orDefault(usual, 'wrongColumn', z.boolean()),
  twoSystems: orDefault(usual, 'twoSystems', z.boolean()),
  blankRows: orDefault(usual, 'blankRows', z.int().check(z.gte(0), z.lte(MAX_BLANK_ROWS))),
  signatories: orDefault(usual, 'signatories', z.array(z.enum(SIGNATORIES)).check(z.refine(eachOnce))),
  stamp: orDefault(usual, 'stamp', z.boolean()),
});

const columns = z
  .array(z.object({ key: z.enum(FEEDBACK_KEYS), title: z.string().check(z.maxLength(MAX_COLUMN_TITLE)) }))
  .check(
    z.minLength(1),
    z.refine((list) => eachOnce(list.map(({ key }) => key))),
  );
const feedback: z.ZodMiniType<FeedbackOptions> = z.object({
  columns: orDefault(DEFAULT_FEEDBACK, 'columns', columns),
  idNumber: orDefault(DEFAULT_FEEDBACK, 'idNumber', z.enum(['masked', 'whole'])),
});

const DEFAULTS: SheetOptions = { classSheet: DEFAULT_CLASS_SHEET, feedback: DEFAULT_FEEDBACK };
const stored = z.catch(
  z.object({
    classSheet: orDefault(DEFAULTS, 'classSheet', classSheet),
    feedback: orDefault(DEFAULTS, 'feedback', feedback),
  }),
  DEFAULTS,
);

/** The options of the sheets out of whatever was stored; the defaults for what has another shape. Never throws. */
export function sheetOptionsFrom(value: unknown): SheetOptions {
  return stored.parse(value);
}
