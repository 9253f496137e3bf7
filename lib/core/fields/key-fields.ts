import type { FieldKey, TextFieldKey } from './fields';
import { fieldsOfKind, type NumberField } from './kinds';

/** What says whose a row or a record is, surest first: a roster needs at least one of them. */
export const KEY_FIELDS = ['studentNo', 'idNumber', 'name'] as const satisfies readonly TextFieldKey[];
export type KeyField = (typeof KEY_FIELDS)[number];

/** Whether `field` is one of KEY_FIELDS. */
export function isKeyField(field: FieldKey): field is KeyField {
  return KEY_FIELDS.some((key) => key === field);
}

/** In which order the numbers of a person are asked for their row. */
const TURN: Readonly<Record<NumberField, number>> = { studentNo: 1, idNumber: 2, examineeNo: 3 };

/** The numbers by which a roster's row is found, in the order in which they are asked. */
export const ROW_NUMBERS: readonly NumberField[] = fieldsOfKind('number').toSorted(
  (one, other) => TURN[one] - TURN[other],
);
