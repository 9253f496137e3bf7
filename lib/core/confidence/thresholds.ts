/**
 * What a reading from pixels must reach before anything is said about it, each with the measurement behind it.
 * Shares are the recogniser's probabilities 0–1; em is the height of the line's ink, which Han text fills.
 */

/** Crops of one line that must read the same (2026-11-23, 3 crops: wrong of 674 ordinary names 0, of 215 IDs 0). */
export const LEAST_CROPS = 3;

/**
 * A character of a first look that needs no other (numbers, dates) or one other (words). A value of its own, not
 * swept: with it nothing wrong passed on either part of the bench (bench/README.md, "Figures").
 */
export const SURE_PROBABILITY = 0.98;

/** The same for a value of a closed list, where the other values of the list look different. */
export const SURE_LIST_PROBABILITY = 0.9;

/** Lowest probability of any character in any crop (the same measurement). */
export const LEAST_PROBABILITY = 0.9;

/**
 * Where a reading contradicts another value of the record, a misreading is likelier than usual: the ID against its
 * check digit, birth date and sex against the ID. 252 of 252 IDs and 126 of 126 dates were read right at all.
 */
export const PROBABILITY_AGAINST_RECORD = 0.98;

/**
 * A character of an ID whose check digit is right and which agrees with the roster: one misread digit would break the
 * check digit, so it speaks for the others. Tried on the tune part of the bench (2026-11-25), where it let nothing
 * wrong through.
 */
export const CHECKED_PROBABILITY = 0.6;

/** Between the middles of two neighbouring characters, in em; wider means that one between them was not read. */
export const WIDEST_GAP = 1.55;

/** From the middle of the first or last character to the end of the ink, in em; longer means unread ink. */
export const LONGEST_TAIL = 1.25;

/**
 * Digits are half as wide, so a lost one hides in an em: gaps against the median pitch of the line. The recogniser
 * places characters in steps of a third of a digit: neighbours are up to 1.67 apart, around a lost one 2.0.
 */
export const WIDEST_DIGIT_GAP = 1.75;

/**
 * Each character of the school's name. 72 clean lines of 西南大学 had 0.992 and more; of 72 西南大學 five were read as
 * 西南大学, at up to 0.963, of 72 酉南大学 three, at up to 0.911 (2026-11-23).
 */
export const SCHOOL_PROBABILITY = 0.985;

/** Probability of a look-alike at a character's place. True 学: 學 had 0.006 at most; shown 學: never below 0.037. */
export const LOOK_ALIKE_PROBABILITY = 0.02;

/**
 * How much nearer than every rival a shape must be, in the usual scatter of one character over fonts. 432 dangerous
 * characters in eight looks of 12–28 px, PNG and JPEG, five fonts each left out of the templates: at 2 the characters
 * themselves were kept in 93, 90, 90, 87 and 84 of 100. Rivals passed 47, 27, 19, 104 and 2 times of about 5,000, all
 * of them of characters in data/never-distinguished.json, which takes those that passed by 1 (2026-11-25,
 * bench/reading/shapes/measure-cells.ts).
 */
export const SHAPE_MARGIN = 2;

/**
 * From here on a rival is clearly nearer, also for characters that the recogniser was never seen to confuse. At 14 px in
 * three fonts left out of the templates: 12 of 8,424 true characters, 11,057 of 11,135 of their other forms (2026-11-25).
 */
export const ANOTHER_SHAPE = -1;

/** What is farther from the template of the character read is no clear drawing of it (99 of 100 were nearer than 19). */
export const FARTHEST_SHAPE = 19;

/** Probability of the expected character where the reading differs: from here on it may be the one shown. */
export const FAIR_PROBABILITY = 0.01;

/** The same where one character alone differs (求真 was read 求直 at 0.99): the least probability that evidence keeps. */
export const FAIR_PROBABILITY_ALONE = 0.001;

/**
 * A closed list's value that differs from free decoding in one character: so much likelier than the next of the list,
 * and at most so much less likely than what was read freely (natural logarithm; 3 = twenty times). Also where a list's
 * value was read, but not surely. Tried on the tune part of the bench, which plants other members of the lists; 民族 was 82 % right greedily and 98 % as a list.
 */
export const LIST_MARGIN = 3;
