import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cropKey } from '@/lib/core/ocr/lines/crop-key';
import type { LineCrop, Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';

/**
 * A recogniser that reads the same pixels once, in this run and in later ones: one line of `lines.jsonl` in the folder
 * for each crop, named by its exact pixels. Made-up people only: this is the bench's, never the product's.
 */
export function rememberOnDisk(recogniser: Recogniser, folder: string): Recogniser {
  const file = join(folder, 'lines.jsonl');
  const known = load(file);
  return {
    model: recogniser.model,
    async readCrops(crops, options) {
      const keys = crops.map((crop) => cropKey(crop, recogniser.model));
      const wanted = new Map<string, LineCrop>();
      crops.forEach((crop, at) => {
        const key = keys[at] ?? '';
        if (!known.has(key)) wanted.set(key, crop);
      });
      const read = wanted.size === 0 ? [] : await recogniser.readCrops([...wanted.values()], options);
      const lines = [...wanted.keys()].flatMap((key, at): [string, ReadLine][] => {
        const line = read[at];
        return line ? [[key, line]] : [];
      });
      for (const [key, line] of lines) known.set(key, line);
      appendFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return keys.flatMap((key) => known.get(key) ?? []);
    },
  };
}

function load(file: string): Map<string, ReadLine> {
  const known = new Map<string, ReadLine>();
  if (!existsSync(file)) return known;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // an interrupted run may have left half a line
    if (!line.endsWith(']')) continue;
    const [key, read] = JSON.parse(line) as [string, ReadLine];
    known.set(key, read);
  }
  return known;
}
