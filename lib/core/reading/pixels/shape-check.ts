import type { ShapeCheck } from '@/lib/core/reading/recogniser';
import { shapeFeatures } from './shape-features';
import { shapeMargin } from './shape-margin';
import type { ShapeTemplates } from './shape-templates';

/** What is known of characters that may be taken for another. */
export interface Rivalry {
  /** what may be shown where a character was read, '' when nothing */
  rivalsOf(character: string): string;
  /** whether it takes its shape to be sure of it: then it is compared with all characters, which takes a millisecond */
  isDangerous(character: string): boolean;
}

/** A shape check with these templates. */
export function shapeCheck(templates: ShapeTemplates, { rivalsOf, isDangerous }: Rivalry): ShapeCheck {
  return {
    asks: (character) =>
      templates.indexOf.has(character) && (isDangerous(character) || rivalsOf(character) !== ''),
    check: (cell, character) =>
      shapeMargin(shapeFeatures(cell), character, rivalsOf(character), isDangerous(character), templates),
  };
}
