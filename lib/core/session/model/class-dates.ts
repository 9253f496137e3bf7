/** Until when a class is checked, and the day after which it is deleted. */
export interface ClassDates {
  /** local wall time `YYYY-MM-DDTHH:mm` */
  readonly deadline: string | null;
  /** calendar day `YYYY-MM-DD` */
  readonly keepUntil: string;
}

/** Why dates cannot be taken. */
export type DatesProblem = 'no-time' | 'no-day' | 'too-late';

/** What is asked before they are taken: the class is deleted at once, or before its deadline. */
export type DatesDoubt = 'past' | 'before-deadline';
