/** After a live check in a class: is its confirmation picture saved? `ask`: by the button, as everywhere. */
export const SAVE_PICTURES = ['ask', 'always', 'never'] as const;
export type SavePictures = (typeof SAVE_PICTURES)[number];
