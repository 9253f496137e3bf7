/** Who opened the file: decides what is kept. */
export const ROLES = ['student', 'counselor'] as const;
export type Role = (typeof ROLES)[number];
