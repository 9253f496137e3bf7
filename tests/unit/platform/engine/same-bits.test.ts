import { expect, test } from 'vitest';
import { openEngine } from '@/lib/platform/engine/open-engine';
import { BITS, BITS_OF, bitsOf } from '@/tests/support/engine-bits';
import { engineFiles } from '@/tests/support/node-recogniser';
import { readPng } from '@/tests/support/read-png';

test('the engine gives the same bits in Node as in a browser', { timeout: 300_000 }, async () => {
  const engine = await openEngine(engineFiles());
  if (!engine) throw new Error('the engine that was built does not open here');
  const pictures = BITS_OF.map((name) => readPng(`tests/support/pictures/${name}.png`));
  expect(await bitsOf(engine, pictures)).toBe(BITS);
});
