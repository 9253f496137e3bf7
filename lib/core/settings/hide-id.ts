/**
 * What a picture hides of an ID number: its digits 7–16 and with them the birth date, which are the same digits; all of it
 * and the birth date; or its digits 7–16 alone.
 */
export const HIDE_ID = ['with-birth', 'whole', 'digits'] as const;
export type HideId = (typeof HIDE_ID)[number];
