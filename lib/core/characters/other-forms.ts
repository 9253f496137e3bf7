import confusable from '@/lib/core/data/confusable.json';
import variants from '@/lib/core/data/variants.json';

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries(variants.forms));
const BACK: ReadonlyMap<string, string> = backwards(FORMS);
const CONFUSABLE: ReadonlyMap<string, string> = new Map(Object.entries(confusable.read));

function backwards(forms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const back = new Map<string, string>();
  for (const [character, others] of forms) {
    for (const other of others) back.set(other, `${back.get(other) ?? ''}${character}`);
  }
  return back;
}

/** Whether one character is another form (繁/简, old, z-variant; Unihan) of the other. */
export function isFormOf(left: string, right: string): boolean {
  return (
    left !== '' &&
    right !== '' &&
    ((FORMS.get(left)?.includes(right) ?? false) || (FORMS.get(right)?.includes(left) ?? false))
  );
}

/** Every other form of a character (Unihan), '' when it has none. */
export function formsOf(character: string): string {
  return FORMS.get(character) ?? '';
}

/**
 * The forms that the recogniser gave as `character` under the guard, '' when none did. How it was measured: the
 * `source` of lib/core/data/confusable.json.
 */
export function readAlsoFor(character: string): string {
  return CONFUSABLE.get(character) ?? '';
}

/** The other forms of a character, from either side of the table; '' when none is known. */
export function relatedFormsOf(character: string): string {
  return [...new Set([...(FORMS.get(character) ?? ''), ...(BACK.get(character) ?? '')])].join('');
}
