import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BITS, BITS_OF } from '@/tests/support/engine-bits';
import { answerInFirefox, firefoxPath } from '@/tests/support/in-firefox';
import { engineFiles } from '@/tests/support/node-recogniser';

test('the engine gives the same bits in Firefox as in Chromium and in Node', {
  timeout: 120_000,
}, async ({ skip }) => {
  const firefox = firefoxPath();
  if (firefox === null) {
    process.stderr.write(
      'NOT RUN: whether Firefox gives the same bits. Install firefox-esr (Debian), or set FIREFOX.\n',
    );
    return skip('no Firefox here');
  }
  const { wasm, weights } = engineFiles();
  const pictures = BITS_OF.map(
    (name) => [`${name}.png`, readFileSync(`tests/support/pictures/${name}.png`)] as const,
  );
  const files = { 'engine.wasm': wasm, 'recogniser.weights': weights, ...Object.fromEntries(pictures) };
  expect(await answerInFirefox(firefox, 'tests/support/bits-page.ts', files)).toBe(BITS);
});
