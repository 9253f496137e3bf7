import { readFileSync } from 'node:fs';
import { type SearchableTemplates, unpackTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { nodeTools } from './node-recogniser';

export const SHIPPED_TEMPLATES = 'public/reader/shapes.bin';

/** The templates of a file, searched as the product does. */
export async function nodeTemplates(file: string): Promise<SearchableTemplates> {
  const templates = unpackTemplates(readFileSync(file));
  if (templates === null) throw new Error(`${file} holds no templates`);
  return (await nodeTools()).searchable(templates);
}
