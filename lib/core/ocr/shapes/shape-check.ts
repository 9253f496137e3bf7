import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeFeatures } from './shape-features';
import { shapeMargin } from './shape-margin';
import type { SearchableTemplates } from './shape-templates';

/** What is known of characters that may be taken for another. */
export interface Rivalry {
  /** what may be shown where a character was read, '' when nothing */
  rivalsOf(character: string): string;
  /** whether anything may be shown where it was read: then it is compared with all characters, which takes a millisecond */
  mayBeAny(character: string): boolean;
}

/** A shape check with these templates. */
export function shapeCheck(templates: SearchableTemplates, { rivalsOf, mayBeAny }: Rivalry): ShapeCheck {
  return {
    asks: (character, thorough) =>
      templates.indexOf.has(character) && (thorough || mayBeAny(character) || rivalsOf(character) !== ''),
    check(cell, character, thorough, instead) {
      const closely = instead === undefined ? 'all' : 'clearly-another';
      const search = mayBeAny(character) ? 'all' : thorough ? closely : 'forms';
      const rivals = instead ?? rivalsOf(character);
      return shapeMargin(shapeFeatures(cell), character, rivals, search, templates);
    },
  };
}
