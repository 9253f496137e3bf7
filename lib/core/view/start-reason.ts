/** What brought a person to the start page. Its words: lib/core/texts/start.ts. */
export const START_REASONS = [
  /** the extension was just installed */
  'installed',
  /** the icon was clicked on a page that is not CHSI's */
  'not-chsi',
  /** nor is this one, and its address looks like CHSI's */
  'look-alike',
  /** on a page of the browser or of an extension, on a file, or on what the browser does not tell the address of */
  'not-a-site',
  /** on CHSI's file host, where nobody logs in */
  'chsi-files',
  /** on a page of CHSI whose address begins with http:// */
  'not-encrypted',
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
