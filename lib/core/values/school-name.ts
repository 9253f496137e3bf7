import { hasBlank, hasInvisible } from '@/lib/core/characters/blanks';
import { isOldForm } from '@/lib/core/characters/look-alikes';
import { unreadableIn } from '@/lib/core/characters/unreadable-characters';

const LONGEST_NAME = 60;
const NAME_CHARACTERS = /^[\p{Script=Han}A-Za-z0-9()（）·-]+$/u;

/**
 * Whether a name can be what every page is tested against: Han characters, letters, digits and brackets only, at most
 * 60 of them, no blank, no zero-width character, no look-alike (⼤, ㊫, ⻄, 學). A file whose name fails is refused.
 */
export function isUsableSchoolName(name: string): boolean {
  const characters = Array.from(name);
  return (
    characters.length > 0 &&
    characters.length <= LONGEST_NAME &&
    !hasBlank(name) &&
    !hasInvisible(name) &&
    unreadableIn(name) === null &&
    NAME_CHARACTERS.test(name) &&
    !characters.some(isOldForm)
  );
}
