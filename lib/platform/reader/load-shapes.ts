import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
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

/** The shape check of the product with these templates. */
export function productShapes(templates: SearchableTemplates): ShapeCheck {
  return shapeCheck(templates, { rivalsOf, mayBeAny: isWeak });
}
