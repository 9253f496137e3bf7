import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { PRACTICE_FILE_NAMES as NAMES, PRACTICE_NOTE } from '@/lib/core/texts/practice-files';
import { computerDrawing } from './computer-drawing';
import { phoneDrawing } from './phone-drawing';
import { practiceFacts } from './practice-facts';
import { PRACTICE_RECORD } from './practice-record';
import { practiceRoster, RARE_NAME } from './practice-roster';
import type { RecordDrawing } from './record-drawing';
import { type ShownValues, shownValues } from './shown-values';

/** A file as a made-up student hands it in. */
export type PracticeFile =
  | {
      readonly kind: 'picture';
      readonly name: string;
      readonly drawing: RecordDrawing;
      /** what the strip and the code under it say; null: a plain screenshot */
      readonly facts: PictureFacts | null;
      /** a messenger has made it smaller, and a JPEG of it */
      readonly forwarded: boolean;
    }
  /** the very bytes of the file before it that has this name */
  | { readonly kind: 'copy'; readonly name: string; readonly of: string }
  | { readonly kind: 'words'; readonly name: string; readonly words: string };

type Look = (values: ShownValues) => RecordDrawing;

/** A roster that was handed out before this one. */
const OLD_FINGERPRINT = '00000000000000ff';
/** Students whose turn has not come (practice-class.ts), by their place in the roster. */
const [AGREEING, OTHER_MAJOR, ON_PHONE, FORWARDED] = [46, 47, 56, 57];
const [CONFIRMED, CONFIRMED_DIFFERENT, CONFIRMED_FORWARDED, CONFIRMED_OLD] = [50, 51, 52, 53];

/**
 * What a class hands in, one of each: screenshots of a computer and a phone, pictures of own checks, one that differs, one
 * that a person must look at, one of an old roster, one of another class, a copy, and a text. `version`: the extension's.
 */
export function practiceFiles(version: string): readonly PracticeFile[] {
  const { rows, ...about } = practiceRoster('');
  const rowOf = (index: number): ExpectedRecord => {
    const row = rows[index];
    if (row === undefined) throw new Error('The made-up class has no such student.');
    return row;
  };
  const shot = (name: string, index: number, look: Look = computerDrawing, changes: ShownValues = {}) =>
    picture(name, look(shownValues(rowOf(index), changes)));
  const confirmed = (name: string, index: number, changes: ShownValues = {}, head = about.head) => {
    const shown = shownValues(rowOf(index), changes);
    return {
      ...picture(name, computerDrawing(shown)),
      facts: practiceFacts(shown, rowOf(index), { ...about, head }, version),
    };
  };
  return [
    shot(NAMES.computer, AGREEING),
    shot(NAMES.differing, OTHER_MAJOR, computerDrawing, { major: '生物技术' }),
    shot(NAMES.phone, ON_PHONE, phoneDrawing),
    { ...shot(NAMES.forwarded, FORWARDED), forwarded: true },
    confirmed(NAMES.confirmed, CONFIRMED),
    confirmed(NAMES.confirmedDiffering, CONFIRMED_DIFFERENT, { enrollDate: '2026年09月06日' }),
    { ...confirmed(NAMES.confirmedForwarded, CONFIRMED_FORWARDED), forwarded: true },
    confirmed(NAMES.confirmedOld, CONFIRMED_OLD, {}, { ...about.head, classFingerprint: OLD_FINGERPRINT }),
    shot(NAMES.rare, RARE_NAME.index),
    { kind: 'copy', name: NAMES.copy, of: NAMES.computer },
    picture(NAMES.otherClass, computerDrawing(Object.fromEntries(PRACTICE_RECORD))),
    { kind: 'words', name: NAMES.note, words: PRACTICE_NOTE },
  ];
}

function picture(name: string, drawing: RecordDrawing) {
  return { kind: 'picture', name, drawing, facts: null, forwarded: false } as const;
}
