/**
 * Whose page an address is, as a person wants to know it before they log in. `files`: CHSI's file host (chei.com.cn),
 * which asks nobody to log in; `no-site`: pages of the browser or of an extension, files, and what the browser hides.
 */
export const SITE_KINDS = [
  'official',
  'not-encrypted',
  'files',
  'look-alike',
  'other-site',
  'no-site',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What makes an address look like CHSI's. */
export const TRICKS = [
  /** CHSI's name before an @: what follows is where the page is */
  'before-at',
  /** CHSI's whole address inside another one: chsi.com.cn.example.com */
  'whole-inside',
  /** CHSI's name with another ending: chsi.com, chsi.org.cn */
  'other-ending',
  /** a letter more, fewer or changed: chsic.com.cn, wwwchsi.com.cn */
  'near-spelling',
  /** letters of another alphabet, or digits, that look the same */
  'other-letters',
  /** CHSI's name as a part of another address: chsi.example.com, 学信网.com */
  'name-inside',
] as const;
export type Trick = (typeof TRICKS)[number];

/** What can be told of an address. Never more of it than its host: path and query may hold a person's data. */
export interface Site {
  readonly kind: SiteKind;
  /** For people, in ASCII as the browser asks for it, the front cut off when it is long; '' for `no-site`. */
  readonly host: string;
  /** The same in the letters that a person reads, where they are others; null where they are not. */
  readonly reads: string | null;
  /** Of a look-alike, else null. */
  readonly trick: Trick | null;
}
