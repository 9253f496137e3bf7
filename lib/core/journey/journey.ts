/** The way from the college's file to the picture at its end, in its order. Words: lib/core/texts/journey.ts. */
export const JOURNEY_STEPS = [
  /** 打开学信网 */
  'site',
  /** 登录或注册 */
  'log-in',
  /** 查看学籍前的身份核验: not everyone is asked */
  'identity',
  /** 学信档案 */
  'archive',
  /** 学籍 */
  'record',
  /** 核对 */
  'check',
  /** 照片是你本人吗 */
  'photo',
  /** 保存确认图 */
  'save',
  /** 发给谁 */
  'send',
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** Steps that are pages of CHSI: that one of them was seen is all that is known of it. */
export const PAGE_STEPS = ['site', 'log-in', 'identity', 'archive', 'record'] as const;
export type PageStep = (typeof PAGE_STEPS)[number];

/** Pages at which something must be done before the next one shows: to have seen them is not to have passed them. */
export const GATES: readonly PageStep[] = ['log-in', 'identity'];

/** How far a student has come in this session of the browser. Holds no value of the record. */
export interface Journey {
  /** pages that were seen, each once, in no order */
  readonly pages: readonly PageStep[];
  /** a record was compared or checked without a file */
  readonly checked: boolean;
  /** of the check: whether the photo is the person's own was asked, and answered; null when nothing was asked */
  readonly photo: 'asked' | 'answered' | null;
  /** file name of the picture saved last; null: none yet */
  readonly savedAs: string | null;
  /** the person says that the picture was sent */
  readonly sent: boolean;
}

export const NO_JOURNEY: Journey = { pages: [], checked: false, photo: null, savedAs: null, sent: false };

/** What can happen on the way. */
export type JourneyEvent =
  | { readonly at: 'page'; readonly step: PageStep }
  | { readonly at: 'checked'; readonly photo: Journey['photo'] }
  | { readonly at: 'saved'; readonly fileName: string }
  | { readonly at: 'sent'; readonly sent: boolean }
  /** a file was loaded where there was none: what was checked without it is of the past */
  | { readonly at: 'file' }
  /** another person begins */
  | { readonly at: 'anew' };

/** What the page's own part of the extension tells; the rest is known where it happens. */
export type ToldEvent = Extract<JourneyEvent, { readonly at: 'page' | 'saved' }>;
