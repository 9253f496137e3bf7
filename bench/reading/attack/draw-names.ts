import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cacheFolder } from '@/bench/reading/cache-folder';
import type { LineDrawing } from '@/bench/reading/draw-lines';
import type { Pixels } from '@/lib/core/record/pixels';
import type { AttackedName } from './attacked-names';
import { FALLBACKS } from './faces';
import { serveFaces, styleSheetOf } from './web-faces';

/** The pictures of names that share face and look; drawn once, then kept. */
export async function drawNames(
  drawing: LineDrawing,
  names: readonly AttackedName[],
): Promise<readonly Pixels[]> {
  const [first] = names;
  if (!first) return [];
  const { face, look } = first;
  const texts = names.map(({ shown }) => shown);
  const name = createHash('sha256')
    .update(JSON.stringify([face, look, texts]))
    .digest('hex')
    .slice(0, 16);
  const path = join(cacheFolder('attack'), `${name}.bin`);
  if (existsSync(path)) return deserialize(gunzipSync(readFileSync(path)));
  const font = [face.family, ...FALLBACKS].map((family) => `'${family}'`).join(',');
  const pictures = await drawing.draw(
    texts.map((text) => ({ text, font, size: look.size })),
    look.scale,
    { ...look, ...(face.web && { styleSheet: styleSheetOf(face.web), prepare: serveFaces }) },
  );
  writeFileSync(path, gzipSync(serialize(pictures), { level: 1 }));
  return pictures;
}
