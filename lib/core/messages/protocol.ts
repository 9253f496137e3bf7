import * as z from 'zod/mini';
import { START_REASONS } from '@/lib/core/check/start-reason';
import * as shapes from './shapes';

/**
 * Every message between the parts of the extension: its request and its reply, checked at both ends.
 * Requests are asked by the content script (or the practice page) and answered by the background;
 * the one command goes the other way. Runtime messages are JSON.
 */
const nothing = z.object({});

export const REQUESTS = {
  /** Compare what was read with the kept roster. The background remembers the outcome for this document. */
  compare: {
    request: z.object({ records: shapes.records, choices: shapes.choices }),
    reply: shapes.compareOutcome,
  },
  /** A person settles an `unsure`. null: the background no longer knows this document's comparison. */
  settle: {
    request: z.object({ field: shapes.field, verdict: z.enum(['match', 'mismatch']) }),
    reply: z.nullable(shapes.comparison),
  },
  /** 下一位: forget what was compared in this document; the roster stays. */
  forget: { request: nothing, reply: nothing },
  /** Load the panel's script into the asking document. */
  'load-panel': { request: nothing, reply: nothing },
  /** Open the start page, with what brought the person there. */
  'open-start': { request: z.object({ reason: z.nullable(z.enum(START_REASONS)) }), reply: nothing },
} as const;

export type RequestKind = keyof typeof REQUESTS;
export type RequestOf<K extends RequestKind> = z.infer<(typeof REQUESTS)[K]['request']>;
export type ReplyOf<K extends RequestKind> = z.infer<(typeof REQUESTS)[K]['reply']>;

export const envelope = z.object({
  to: z.literal('background'),
  kind: z.enum(Object.keys(REQUESTS) as RequestKind[]),
  body: z.unknown(),
});

/** The background tells the page that the icon was clicked. The answer `true` says that somebody is there. */
export const checkCommand = z.object({ to: z.literal('page'), kind: z.literal('check') });
export const CHECK_COMMAND: z.infer<typeof checkCommand> = { to: 'page', kind: 'check' };
