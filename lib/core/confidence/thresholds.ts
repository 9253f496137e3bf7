/**
 * What a reading from pixels must reach before anything is said about it; what each was measured by is in
 * docs/measurements.md. Probabilities are the recogniser's, 0–1; em is the height of the line's ink, which Han text
 * fills.
 */

/** Crops of one line that must read the same. */
export const LEAST_CROPS = 3;

/** A character of a first look that needs no other (numbers, dates) or one other (words). */
export const SURE_PROBABILITY = 0.98;

/** The same for a value of a closed list, where the other values of the list look different. */
export const SURE_LIST_PROBABILITY = 0.9;

/** Lowest probability of any character in any crop. */
export const LEAST_PROBABILITY = 0.9;

/** The same for a character that was compared with all shapes and that its own tells from all others: a second reader. */
export const SHAPED_PROBABILITY = 0.4;

/**
 * Where a reading contradicts another value of the record, a misreading is likelier than usual: the ID against its
 * check digit, birth date and sex against the ID.
 */
export const PROBABILITY_AGAINST_RECORD = 0.98;

/**
 * A character of an ID whose check digit is right and which agrees with the roster: one misread digit would break the
 * check digit, so it speaks for the others.
 */
export const CHECKED_PROBABILITY = 0.6;

/** Between the middles of two neighbouring characters, in em; wider means that one between them was not read. */
export const WIDEST_GAP = 1.55;

/** From the middle of the first or last character to the end of the ink, in em; longer means unread ink. */
export const LONGEST_TAIL = 1.25;

/** Digits are half as wide, so a lost one hides in an em: gaps against the median pitch of the line. */
export const WIDEST_DIGIT_GAP = 1.75;

/** Each character of the school's name: 西南大學 is read as 西南大学 with less. */
export const SCHOOL_PROBABILITY = 0.985;

/** Probability of a look-alike at a character's place: from here on it may be the one shown. */
export const LOOK_ALIKE_PROBABILITY = 0.02;

/** How much nearer than every rival a shape must be, in the usual scatter of one character over fonts. */
export const SHAPE_MARGIN = 2;

/** The same, at least, among many words, for a character of which it was measured how near its other forms come to it. */
export const SHAPE_MARGIN_AMONG_WORDS = 1;

/**
 * The same in a line as short as a name, where whatever has a template is a rival, for a character of which it was measured
 * how near others come to it (`measured-margins.json`): at least, …
 */
export const SHAPE_MARGIN_MEASURED = 2;

/** … so much more than any other character reached that the recogniser took for it, … */
export const SHAPE_MARGIN_BEYOND = 1;

/** … and this share of what it is farther than `SHAPE_NEAR` from the template of what was read: it may be anything. */
export const SHAPE_MARGIN_SHARE_MEASURED = 0.5;

/** The shapes of a usual name lie from 9 to 13 from their templates, clear ones nearer than this. */
export const SHAPE_NEAR = 8;

/** The same there for characters of which nobody measured it: at least, … */
export const SHAPE_MARGIN_IN_NAMES = 3;

/** … and this share of the whole distance from the template. */
export const SHAPE_MARGIN_SHARE = 0.27;

/** The same for those of them whose other forms fonts draw nearly alike (`never-distinguished.json`). */
export const SHAPE_MARGIN_OF_THE_LIKEST = 4;

/** The same there against characters in general use, where the recogniser, which tells those itself, is sure. */
export const SHAPE_MARGIN_TO_COMMON = 0.5;

/** From here on a rival is clearly nearer, also for characters that the recogniser was never seen to confuse. */
export const ANOTHER_SHAPE = -1;

/** What is farther from the template of the character read is no clear drawing of it. */
export const FARTHEST_SHAPE = 19;

/** Probability of the expected character where the reading differs: from here on it may be the one shown. */
export const FAIR_PROBABILITY = 0.01;

/** The same where one character alone differs: the least probability that evidence keeps. */
export const FAIR_PROBABILITY_ALONE = 0.001;

/**
 * A closed list's value that differs from free decoding in one character: so much likelier than the next of the list,
 * and at most so much less likely than what was read freely (natural logarithm; 3 = twenty times). Also where a list's
 * value was read, but not surely.
 */
export const LIST_MARGIN = 3;

/**
 * A character that is read where the page's own text says another, in every look: below it the text is believed. The
 * text is right nearly always, so what speaks against it must be sure.
 */
export const SEEN_PROBABILITY = 0.9;

/** How much nearer its shape must then be than what the text says and what else is clearly another. */
export const SEEN_MARGIN = 2;
