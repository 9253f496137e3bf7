import { isCommon } from '@/lib/core/characters/common-characters';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isKnown, isWeak } from '@/lib/core/characters/weak-characters';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import {
  type SearchableTemplates,
  type ShapeTemplates,
  unpackTemplates,
} from '@/lib/core/ocr/shapes/shape-templates';
import { shippedFile } from './shipped-file';

/**
 * The templates of shapes that ship with the extension; null when they are not there or not whole: reading goes on
 * without them, and characters with dangerous other forms stay unsure.
 */
export async function loadTemplates(base: string): Promise<ShapeTemplates | null> {
  const file = await shippedFile(new URL('/reader/shapes.bin', base).href);
  return file && unpackTemplates(file);
}

/** 夭, 曰 and the like are in general use and given for others all the same; 誊 it does not know. */
function tellsItself(rival: string): boolean {
  return isCommon(rival) && isKnown(rival) && !isWeak(rival);
}

/** The shape check of the product with these templates. */
export function productShapes(templates: SearchableTemplates): ShapeCheck {
  return shapeCheck(templates, { rivalsOf, mayBeAny: isWeak, tellsItself });
}
