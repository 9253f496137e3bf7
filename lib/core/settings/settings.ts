import type { HideId } from './hide-id';

/** What a person can set on the start page. Kept in the browser's local storage; holds no student data. */
export interface Settings {
  /** Check text pages as soon as they are open, without a click. Pictures and protected text always need the click. */
  readonly autoCheck: boolean;
  /** Keep the file after the browser is closed (else it is forgotten at browser start). */
  readonly keepRoster: boolean;
  /** What the picture hides of ID numbers and birth dates. */
  readonly hideId: HideId;
  /** The picture shows the photo instead of blurring it. */
  readonly showPhoto: boolean;
  /** 投影: ID and birth date masked to the digits that differ; null = yes for counselors, no for students. */
  readonly projector: boolean | null;
  /** 我的学校不是西南大学: the name that counts while no file is kept; null = the default. Only usable names are kept. */
  readonly school: string | null;
  /** 截止提醒: a notification of the browser's on the day before and on the day. Needs a permission of its own. */
  readonly remindDeadline: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  autoCheck: false,
  keepRoster: false,
  hideId: 'with-birth',
  showPhoto: false,
  projector: null,
  school: null,
  remindDeadline: false,
};
