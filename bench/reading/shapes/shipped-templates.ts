import { readFileSync, writeFileSync } from 'node:fs';
import {
  type LearnedTemplates,
  packTemplates,
  type ShapeTemplates,
  unpackTemplates,
} from '@/lib/core/ocr/shapes/shape-templates';

const SHIPPED = 'public/reader/shapes.bin';

/** The templates that ship. Throws when the file holds none. */
export function readShipped(): ShapeTemplates {
  const read = unpackTemplates(readFileSync(SHIPPED));
  if (read === null) throw new Error(`${SHIPPED} holds no templates`);
  return read;
}

/** Ships these instead, and says how many they are. */
export function writeShipped(templates: LearnedTemplates): void {
  const file = packTemplates(templates);
  writeFileSync(SHIPPED, file);
  console.log(`${templates.characters.length} templates: ${file.length} bytes`);
}
