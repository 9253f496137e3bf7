import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { nodeTemplates, SHIPPED_TEMPLATES } from '@/tests/support/node-templates';

/** npx tsx bench/reading/shapes/time-shapes.ts FOLDER: processor time of the check, for each character (Node). */
const COUNT = 300;
const folder = process.argv[2] ?? '';

const opening = process.cpuUsage();
const templates = await nodeTemplates(SHIPPED_TEMPLATES);
const shapes = shapeCheck(templates, { rivalsOf, mayBeAny: isWeak, tellsItself: () => false });
console.log(`opening the templates: ${(process.cpuUsage(opening).user / 1000).toFixed(0)} ms`);

const cells = readFileSync(join(folder, '400NotoSansCJKSC.cells'));
const points = readFileSync(join(folder, '400NotoSansCJKSC.points'));
const drawn = Array.from({ length: points.length / 4 }, (_, at) => ({
  character: String.fromCodePoint(points.readUInt32LE(at * 4)),
  cell: new Uint8Array(cells.buffer, cells.byteOffset + at * CELL * CELL, CELL * CELL),
})).filter(({ character }) => shapes.asks(character, false));
for (const weak of [true, false, true, false]) {
  const some = drawn.filter(({ character }) => isWeak(character) === weak).slice(0, COUNT);
  const started = process.cpuUsage();
  for (const { cell, character } of some) shapes.check(cell, character, false);
  const each = process.cpuUsage(started).user / 1000 / some.length;
  console.log(`${weak ? 'compared with all' : 'compared with its forms'}: ${each.toFixed(2)} ms a character`);
}
