/** How the practice site shows a made-up page: as text, with a protective font, or the record as one picture. */
export const SHOWN_AS = ['text', 'protected', 'picture'] as const;
export type ShownAs = (typeof SHOWN_AS)[number];
