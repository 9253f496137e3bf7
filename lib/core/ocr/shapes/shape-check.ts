import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeFeatures } from './shape-features';
import { type RivalSearch, shapeMargin } from './shape-margin';
import type { SearchableTemplates } from './shape-templates';

/** What is known of characters that may be taken for another. */
export interface Rivalry {
  /** what may be shown where a character was read, '' when nothing */
  rivalsOf(character: string): string;
  /** whether anything may be shown where it was read: then it is compared with all characters, which takes a millisecond */
  mayBeAny(character: string): boolean;
  /** whether the recogniser itself tells a rival that is in no list from what it read */
  tellsItself(rival: string): boolean;
}

function nothing(): boolean {
  return false;
}

/** A shape check with these templates. */
export function shapeCheck(
  templates: SearchableTemplates,
  { rivalsOf, mayBeAny, tellsItself }: Rivalry,
): ShapeCheck {
  return {
    asks: (character, thorough) =>
      templates.indexOf.has(character) && (thorough || mayBeAny(character) || rivalsOf(character) !== ''),
    check(cell, character, thorough, instead) {
      const closely = instead === undefined ? 'all' : 'clearly-another';
      const search: RivalSearch = mayBeAny(character) ? 'all' : thorough ? closely : 'forms';
      const rivals = instead ?? rivalsOf(character);
      const asked = {
        character,
        forms: rivals,
        search,
        tellsItself: mayBeAny(character) ? nothing : tellsItself,
      };
      return shapeMargin(shapeFeatures(cell), asked, templates);
    },
  };
}
