import { isSchoolBox } from '@/lib/core/school-box/is-school-box';
import { cluesOf } from './box-clues';
import { type TextField, textFieldOf, textFieldsIn } from './fields';

/** Every field of a document that asks for the name of a school. */
export function findBoxes(document: Document): readonly TextField[] {
  return textFieldsIn(document).filter(isBox);
}

/** The field that an event came from, when it asks for the name of a school. */
export function boxOfEvent(event: Event): TextField | null {
  const field = textFieldOf(event.composedPath()[0] ?? event.target);
  return field !== null && isBox(field) ? field : null;
}

function isBox(field: TextField): boolean {
  return isSchoolBox(cluesOf(field));
}
