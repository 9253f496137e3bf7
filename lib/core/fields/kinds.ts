import {
  FIELD_KEYS,
  type FieldKey,
  type FieldOfKind,
  KIND,
  type Kind,
  TEXT_FIELD_KEYS,
  type TextFieldKey,
} from './fields';

export type DateField = FieldOfKind<'date'>;
export type NumberField = FieldOfKind<'number'>;
export type ListedField = FieldOfKind<'listed'>;
export type WordsField = FieldOfKind<'words'>;
export type PhotoField = FieldOfKind<'photo'>;

/** Whether the field's value is a day. */
export function isDate(field: FieldKey): field is DateField {
  return KIND[field] === 'date';
}
/** Whether the field's value is a number that tells whose record it is. */
export function isNumber(field: FieldKey): field is NumberField {
  return KIND[field] === 'number';
}
/** Whether the field's values are a closed list. */
export function isListed(field: FieldKey): field is ListedField {
  return KIND[field] === 'listed';
}
/** Whether the field's value is free words. */
export function isWords(field: FieldKey): field is WordsField {
  return KIND[field] === 'words';
}
/** Whether the field is a picture and no text. */
export function isPhoto(field: FieldKey): field is PhotoField {
  return KIND[field] === 'photo';
}
/** Whether a key (of a label, of a file) is one of TEXT_FIELD_KEYS. */
export function isTextField(key: string): key is TextFieldKey {
  return TEXT_FIELD_KEYS.some((field) => field === key);
}

/** The fields of one kind, in FIELD_KEYS order. */
export function fieldsOfKind<K extends Kind>(kind: K): readonly FieldOfKind<K>[] {
  return FIELD_KEYS.filter((field): field is FieldKey & FieldOfKind<K> => KIND[field] === kind);
}

/** One entry for every field of a kind: to begin an exhaustive table with what follows from the kind alone. */
export function forKind<K extends Kind, Value>(
  kind: K,
  value: Value,
): Readonly<Record<FieldOfKind<K>, Value>> {
  const entries = fieldsOfKind(kind).map((field) => [field, value] as const);
  return Object.fromEntries(entries) as Record<FieldOfKind<K>, Value>;
}

/** Fields whose values are a closed list, in FIELD_KEYS order. */
export const LISTED_FIELDS = fieldsOfKind('listed');
