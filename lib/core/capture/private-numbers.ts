import type { FieldKey } from '@/lib/core/fields/fields';
import type { HideId } from '@/lib/core/settings/hide-id';
import type { PrivateNumbers } from '@/lib/core/values/private-parts';
import type { FieldLine } from '@/lib/core/verdict/comparison';

/** What a comparison knows of a person that a picture is to hide, of page and roster. */
export function privateNumbers(lines: readonly FieldLine[], hideId: HideId): PrivateNumbers {
  const valuesOf = (...fields: readonly FieldKey[]): readonly string[] =>
    lines
      .filter(({ field }) => fields.includes(field))
      .flatMap(({ shown, expected }) => [shown ?? '', expected ?? ''])
      .filter((value) => value !== '');
  return {
    ids: valuesOf('idNumber'),
    births: valuesOf('birthDate'),
    others: valuesOf('studentNo', 'examineeNo'),
    whole: hideId === 'whole',
    birthShown: hideId === 'digits',
  };
}
