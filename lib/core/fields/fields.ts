/**
 * The fields of a student record (学籍), by the keys used everywhere in this project:
 * in `data-field`, in roster files, in messages and in the code of the confirmation picture.
 * The order is the order of CHSI's page; lines are shown in it.
 */
export const FIELD_KEYS = [
  'name',
  'gender',
  'birthDate',
  'ethnicity',
  'idNumber',
  'school',
  'level',
  'major',
  'duration',
  'educationType',
  'studyForm',
  'branch',
  'department',
  'className',
  'studentNo',
  'examineeNo',
  'enrollDate',
  'expectedGraduation',
  'status',
  'admissionPhoto',
] as const;

/** One of FIELD_KEYS. */
export type FieldKey = (typeof FIELD_KEYS)[number];

/** What sort of value a field has: everything that is done with a value follows from it (kinds.ts). */
export type Kind = 'date' | 'number' | 'listed' | 'words' | 'photo';

/**
 * The kind of every field. `number`: a number that tells whose record it is, every character counts; `listed`: one of
 * a short list of values (values/closed-lists); `words`: free words, compared by their characters.
 */
export const KIND = {
  name: 'words',
  gender: 'listed',
  birthDate: 'date',
  ethnicity: 'listed',
  idNumber: 'number',
  school: 'words',
  level: 'listed',
  major: 'words',
  duration: 'listed',
  educationType: 'listed',
  studyForm: 'listed',
  branch: 'words',
  department: 'words',
  className: 'words',
  studentNo: 'number',
  examineeNo: 'number',
  enrollDate: 'date',
  expectedGraduation: 'date',
  status: 'listed',
  admissionPhoto: 'photo',
} as const satisfies Readonly<Record<FieldKey, Kind>>;

/** The fields of a kind. */
export type FieldOfKind<K extends Kind> = {
  [Field in FieldKey]: (typeof KIND)[Field] extends K ? Field : never;
}[FieldKey];

/** Fields whose value is text on the page and text in the roster (all but the photo). */
export type TextFieldKey = FieldOfKind<Exclude<Kind, 'photo'>>;

/** FIELD_KEYS without the photo, in the same order. */
export const TEXT_FIELD_KEYS = FIELD_KEYS.filter((key): key is TextFieldKey => KIND[key] !== 'photo');

/** The twelve fields that the notice of 2018-09-27 asks every student to check, in its order. */
export const NOTICE_FIELDS = [
  'examineeNo',
  'studentNo',
  'name',
  'gender',
  'idNumber',
  'birthDate',
  'ethnicity',
  'major',
  'duration',
  'level',
  'enrollDate',
  'expectedGraduation',
] as const satisfies readonly FieldKey[];

/** Fields every record page shows unless its layout says otherwise; not finding one needs a person. */
export const CORE_FIELDS = [
  'name',
  'gender',
  'birthDate',
  'ethnicity',
  'idNumber',
  'school',
  'level',
  'major',
  'duration',
  'studentNo',
  'enrollDate',
] as const satisfies readonly FieldKey[];

/** Shown in a second group; never alarm and count in no result (two universities ask not to report them). */
export const SECONDARY_FIELDS = ['branch', 'department', 'className'] as const satisfies readonly FieldKey[];

/** Fields that decide the result of a record: the notice's twelve and the school name. */
export const DECIDING_FIELDS = [...NOTICE_FIELDS, 'school'] as const satisfies readonly FieldKey[];

const CORE: ReadonlySet<FieldKey> = new Set(CORE_FIELDS);
const SECONDARY: ReadonlySet<FieldKey> = new Set(SECONDARY_FIELDS);
const DECIDING: ReadonlySet<FieldKey> = new Set(DECIDING_FIELDS);

/** Whether `key` is one of CORE_FIELDS. */
export function isCore(key: FieldKey): boolean {
  return CORE.has(key);
}
/** Whether `key` is one of SECONDARY_FIELDS. */
export function isSecondary(key: FieldKey): boolean {
  return SECONDARY.has(key);
}
/** Whether `key` is one of DECIDING_FIELDS. */
export function isDeciding(key: FieldKey): boolean {
  return DECIDING.has(key);
}
