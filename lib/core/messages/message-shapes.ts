import * as z from 'zod/mini';
import * as capture from '@/lib/core/capture/capture-shapes';
import { MAX_NAME } from '@/lib/core/choose/matched-student';
import { PAGE_STEPS } from '@/lib/core/journey/journey';
import { SCHOOL_FORMS } from '@/lib/core/site/school-form';
import { isUsableSchoolName } from '@/lib/core/values/school-name';
import { HAND_VERDICTS } from '@/lib/core/verdict/comparison';
import { HELP_IDS } from '@/lib/core/view/help-id';
import { START_REASONS } from '@/lib/core/view/start-reason';
import * as pixels from './pixel-shapes';
import type { ReplyOf, RequestKind, RequestOf } from './protocol';
import * as shapes from './shapes';
import { surprise } from './surprise-shapes';
import { character, field } from './value-shapes';

type Shapes = {
  readonly [K in RequestKind]: {
    readonly request: z.ZodMiniType<RequestOf<K>>;
    readonly reply: z.ZodMiniType<ReplyOf<K>>;
  };
};

const nothing = z.object({});
/** The name of a picture as picture-name.ts makes it; it is shown on the start page. */
const fileName = z.string().check(z.regex(/^学籍核对_[^\\/:*?"<>|]{1,40}_\d{8}-\d{4}\.png$/u));
const told = z.discriminatedUnion('at', [
  z.object({ at: z.literal('page'), step: z.enum(PAGE_STEPS) }),
  z.object({ at: z.literal('saved'), fileName }),
]);

/** What the background accepts and gives, by kind of request (protocol.ts). Only the background holds these. */
export const MESSAGE_SHAPES: Shapes = {
  compare: {
    request: z.object({ records: shapes.records, choices: shapes.choices }),
    reply: shapes.pageOutcome,
  },
  settle: {
    request: z.object({ field, verdict: z.enum(HAND_VERDICTS) }),
    reply: z.nullable(shapes.comparison),
  },
  'screen-read': {
    request: z.object({ sights: pixels.screenSights }),
    reply: z.nullable(shapes.comparison),
  },
  shown: { request: nothing, reply: nothing },
  forget: { request: nothing, reply: nothing },
  'load-panel': { request: nothing, reply: nothing },
  'own-name': {
    request: nothing,
    reply: z.object({ neverSure: z.array(character).check(z.maxLength(MAX_NAME)) }),
  },
  'open-start': { request: z.object({ reason: z.nullable(z.enum(START_REASONS)) }), reply: nothing },
  'open-class': { request: nothing, reply: nothing },
  'open-help': { request: z.object({ id: z.enum(HELP_IDS) }), reply: nothing },
  'go-on': { request: told, reply: nothing },
  'capture-begin': { request: nothing, reply: capture.answer },
  'capture-hide': { request: capture.hiddenElements, reply: capture.answer },
  'capture-show': { request: capture.hiddenElements, reply: nothing },
  'capture-shot': { request: capture.shotPlace, reply: capture.shotAnswer },
  'capture-finish': { request: capture.picturePlan, reply: capture.answer },
  'capture-save': { request: nothing, reply: capture.savedPicture },
  'capture-keep': { request: nothing, reply: capture.pictureKept },
  'capture-cancel': { request: nothing, reply: nothing },
  'pixels-open': { request: nothing, reply: nothing },
  'pixels-values': { request: pixels.valueCuts, reply: pixels.readValues },
  'pixels-picture': { request: pixels.pictureSource, reply: pixels.readPicture },
  'pixels-enlarge': { request: nothing, reply: z.object({ enlarged: z.boolean() }) },
  'pixels-shrink': { request: nothing, reply: nothing },
  'pixels-cancel': { request: nothing, reply: nothing },
  'school-name': {
    request: z.object({ form: z.enum(SCHOOL_FORMS) }),
    reply: z.object({ name: z.string().check(z.refine(isUsableSchoolName)) }),
  },
  'school-surprise': { request: z.object({ surprise }), reply: nothing },
};

/** A letter to the background; its body is checked by its kind. */
export const envelopeShape = z.object({
  to: z.literal('background'),
  kind: z.enum(Object.keys(MESSAGE_SHAPES) as RequestKind[]),
  body: z.unknown(),
  job: z.string().check(z.maxLength(40)),
});
