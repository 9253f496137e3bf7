import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { unpackTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { shippedFile } from './shipped-file';

/**
 * The shape check with the templates that ship with the extension; null when they are not there or not whole: reading
 * goes on without it, and characters with dangerous other forms stay unsure.
 */
export async function loadShapes(base: string): Promise<ShapeCheck | null> {
  const file = await shippedFile(new URL('/reader/shapes.bin', base).href);
  return file && shapesFrom(file);
}

/** The shape check of the product with these templates; null when they are not whole. */
export function shapesFrom(file: Uint8Array): ShapeCheck | null {
  const templates = unpackTemplates(file);
  return templates && shapeCheck(templates, { rivalsOf, mayBeAny: isWeak });
}
