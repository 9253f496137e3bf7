/**
 * Where CHSI asks for the school's name: before the record is shown, when a record is to be bound to the account, and
 * when an ID number is already registered.
 */
export const SCHOOL_FORMS = ['identity', 'bind', 'account'] as const;
export type SchoolForm = (typeof SCHOOL_FORMS)[number];
