import type { TextFieldKey } from '@/lib/core/fields/fields';

/** Why the screen was not read beside a page's text. */
export const SCREEN_FAILURES = [
  'capture-refused',
  'tab-not-in-front',
  'page-moved',
  'reader-missing',
  'reader-refused',
  'reader-unsupported',
  'reader-failed',
  'background-failed',
  'extension-reloaded',
] as const;
export type ScreenFailure = (typeof SCREEN_FAILURES)[number];

/** `data-screen`: whether the values that a page tells as text were read from the screen as well. */
export type ScreenState =
  /** there are none, or there is no right to capture */
  | { readonly state: 'off' }
  /** `isOpening`: the recogniser opens first */
  | { readonly state: 'reading'; readonly done: number; readonly total: number; readonly isOpening?: true }
  /** `unseen`: judged by their text, and on no part of the screen that could be read */
  | { readonly state: 'done'; readonly unseen: readonly TextFieldKey[] }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly reason: ScreenFailure };
