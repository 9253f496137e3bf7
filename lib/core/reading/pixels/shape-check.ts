import type { ShapeCheck } from '@/lib/core/reading/recogniser';
import { shapeFeatures } from './shape-features';
import { shapeMargin } from './shape-margin';
import type { ShapeTemplates } from './shape-templates';

/** A shape check with these templates. `rivalsOf`: what a character may be instead, '' when nobody needs to ask. */
export function shapeCheck(templates: ShapeTemplates, rivalsOf: (character: string) => string): ShapeCheck {
  return {
    asks: (character) => rivalsOf(character) !== '' && templates.indexOf.has(character),
    check: (cell, character) => shapeMargin(shapeFeatures(cell), character, rivalsOf(character), templates),
  };
}
