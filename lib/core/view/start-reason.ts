/** What brought a person to the start page. Its words: lib/core/texts/start.ts. */
export const START_REASONS = [
  /** the extension was just installed */
  'installed',
  /** the icon was clicked on a page that is not CHSI's */
  'not-chsi',
  /** on CHSI's log-in pages */
  'not-logged-in',
  /** on CHSI's list of records: one of them must be opened */
  'record-list',
  /** on another page of CHSI */
  'other-chsi',
  /** the page took our marks away again and again */
  'ui-removed',
  /** the page uses the name of our element for itself */
  'name-taken',
  /** the browser does not let the extension work on this page */
  'cannot-run',
] as const;
export type StartReason = (typeof START_REASONS)[number];
