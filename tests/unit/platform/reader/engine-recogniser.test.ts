import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LineCrop } from '@/lib/core/ocr/model/recogniser';
import { openEngineTools } from '@/lib/platform/reader/engine-recogniser';
import { lineCrops } from '@/tests/support/line-crops';
import { DICTIONARY_FILE, engineFiles, nodeRecogniser } from '@/tests/support/node-recogniser';
import { readPng } from '@/tests/support/read-png';

const OPTIONS = { signal: new AbortController().signal };

function cropsOf(name: string): readonly LineCrop[] {
  return lineCrops(readPng(`tests/support/pictures/${name}.png`));
}

/** One look at each of four values, of four widths. */
const FOUR = ['value-gender', 'value-id', 'value-name', 'value-status'].flatMap((name) =>
  cropsOf(name).slice(1, 2),
);

test('crops are read in their order', async () => {
  const read = await (await nodeRecogniser()).readCrops(FOUR, OPTIONS);
  expect(read.map(({ text }) => text)).toEqual(['男', '500101200403080022', '林知夏', '在籍(注册学籍)']);
});

test('what is read of a line depends on nothing but the line', async () => {
  const recogniser = await nodeRecogniser();
  const together = await recogniser.readCrops([...FOUR, ...FOUR], OPTIONS);
  const alone = await Promise.all(FOUR.map((crop) => recogniser.readCrops([crop], OPTIONS)));
  expect(together).toEqual([...alone.flat(), ...alone.flat()]);
});

test('a long line that makes memory grow is read, and the next one as before', async () => {
  const recogniser = await nodeRecogniser();
  const [before] = await recogniser.readCrops(FOUR.slice(0, 1), OPTIONS);
  const [long] = await recogniser.readCrops(cropsOf('row-thin-long').slice(0, 1), OPTIONS);
  expect(long?.text).toContain('500101200403080022');
  expect(await recogniser.readCrops(FOUR.slice(0, 1), OPTIONS)).toEqual([before]);
});

test('a reading that is stopped rejects, and the next one is not touched by it', async () => {
  const recogniser = await nodeRecogniser();
  const stop = new AbortController();
  const reading = recogniser.readCrops(Array.from({ length: 20 }, () => FOUR).flat(), {
    signal: stop.signal,
  });
  stop.abort();
  await expect(reading).rejects.toThrow('abort');
  expect(await recogniser.readCrops(FOUR, OPTIONS)).toHaveLength(4);
});

test('a dictionary that does not belong to the network is refused', async () => {
  const dictionary = readFileSync(DICTIONARY_FILE, 'utf8');
  expect(await openEngineTools({ ...engineFiles(), dictionary: `${dictionary}\n西` })).toBeNull();
});
