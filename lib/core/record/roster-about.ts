import type { TextFieldKey } from '@/lib/core/fields/fields';

/** What the college says about the file as a whole. */
export interface RosterAbout {
  /** The name that the school line is tested against, code point by code point. */
  readonly school: string;
  /** By China's clocks `YYYY-MM-DDTHH:mm`, null when there is no deadline. */
  readonly deadline: string | null;
  readonly contact: string;
  /** What to do about a difference, per field, in place of the default texts. */
  readonly advice: Readonly<Partial<Record<TextFieldKey, string>>>;
  readonly className: string;
  /** In handed-out one-row files: which class the row belongs to ('' in others). */
  readonly classId: string;
  readonly classFingerprint: string;
  readonly sessionCode: string;
}
