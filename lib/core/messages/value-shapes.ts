import * as z from 'zod/mini';
import { FIELD_KEYS, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';

export const textField = z.enum(TEXT_FIELD_KEYS);
export const field = z.enum(FIELD_KEYS);

export const character = z.string().check(z.maxLength(4));

/** A picture for a person's eyes, below 400 kB; '' when there is none. */
export const pngUrl = z
  .string()
  .check(z.maxLength(400_000), z.regex(/^(data:image\/png;base64,[A-Za-z0-9+/=]+)?$/));
