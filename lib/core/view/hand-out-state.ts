/** Why there is no archive; every reason has its sentence in lib/core/texts. */
export const HAND_OUT_FAILURES = [
  /** deleted, replaced or expired meanwhile */
  'nothing-kept',
  /** kept by an older version, which gave rosters no class id */
  'without-class',
  /** more files than a zip archive of the usual form holds */
  'too-many',
  'failed',
] as const;
export type HandOutFailure = (typeof HAND_OUT_FAILURES)[number];

/** What handing out has come to: all that the start page draws about it. */
export type HandOutState =
  | { readonly state: 'idle' }
  /** `done` of `total` students are packed; `total` 0: not known yet */
  | { readonly state: 'packing'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly fileName: string; readonly count: number }
  | { readonly state: 'failed'; readonly failure: HandOutFailure };

export const NOT_HANDED_OUT: HandOutState = { state: 'idle' };
