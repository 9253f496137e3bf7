import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf, decodeLine, type StepProbabilities } from '@/lib/core/ocr/lines/decode-line';
import type { LineTensor } from '@/lib/core/ocr/lines/line-tensor';
import type { ReadCharacter } from '@/lib/core/record/pixels';
import type { LayerOutput } from '@/lib/platform/engine/engine';
import { type OpenedEngine, openEngine, runNetwork, sharesOf } from '@/lib/platform/engine/open-engine';
import { layerDistance } from '@/tests/support/layer-values';
import { lineTensors } from '@/tests/support/line-crops';
import { DICTIONARY_FILE, engineFiles } from '@/tests/support/node-recogniser';
import { openOracle } from '@/tests/support/oracle';
import { readPng } from '@/tests/support/read-png';

/** The model in float, 500 lines of it, on a machine that may be busy. */
const LONG_MS = 900_000;
const PICTURES = 'tests/support/pictures';
/** Stem and 28 layers of the backbone; pooling, five convolutions, two blocks of seven, a norm, the head, the shares. */
const LAYERS = 29 + 1 + 5 + 2 * 7 + 1 + 1 + 1;

/** `count` crops of all drawn pictures, in every look. */
function crops(count: number): LineTensor[] {
  const all = readdirSync(PICTURES).flatMap((name) => lineTensors(readPng(join(PICTURES, name))));
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).flatMap(
    (tensor) => tensor ?? [],
  );
}

async function opened(): Promise<OpenedEngine> {
  const engine = await openEngine(engineFiles());
  if (!engine) throw new Error('the engine that was built does not open');
  return engine;
}

/** What every layer gave, each while it stands in memory. */
function* layersOf(engine: OpenedEngine, tensor: LineTensor): Generator<LayerOutput> {
  yield yield* runNetwork(engine, tensor);
}

test('every layer gives what the model gives there in float', { timeout: LONG_MS }, async () => {
  const engine = await opened();
  const [first, ...others] = crops(12);
  if (!first) throw new Error('there are no crops');
  const names = [...layersOf(engine, first)].map(({ name }) => name);
  expect(new Set(names).size).toBe(LAYERS);
  const oracle = await openOracle(names);
  let largestScale = 0;
  for (const tensor of [first, ...others]) {
    const wanted = await oracle.run(tensor);
    for (const output of layersOf(engine, tensor)) {
      const there = wanted.get(output.name);
      if (!there) throw new Error(`The model has no ${output.name}.`);
      const { usual, worst } = layerDistance(engine, output, there);
      expect(usual, `${output.name} of ${tensor.width} px`).toBeLessThan(0.006);
      expect(worst, `${output.name} of ${tensor.width} px`).toBeLessThan(0.05);
      largestScale = Math.max(largestScale, output.inputScale);
    }
  }
  // on some of these lines a channel goes beyond what was measured, and nothing of it is cut off
  expect(largestScale).toBeGreaterThan(1.5);
});

/** What is read but for spaces: the model puts and drops them at will, and the reader does not go by them. */
function written(probabilities: StepProbabilities): readonly ReadCharacter[] {
  return decodeLine(probabilities).filter(({ character }) => character !== ' ');
}

test('500 lines are read as the model reads them in float', { timeout: LONG_MS }, async () => {
  const engine = await opened();
  const oracle = await openOracle();
  const characters = charactersOf(readFileSync(DICTIONARY_FILE, 'utf8'));
  const [own, inFloat]: [string[], string[]] = [[], []];
  let [read, worst] = [0, 0];
  for (const tensor of crops(500)) {
    const shared = { characters, scale: tensor.scale };
    const shares = [...(await oracle.run(tensor)).values()].at(-1);
    const theirs = written({
      ...shared,
      data: shares?.data ?? new Float32Array(),
      steps: shares?.dims[1] ?? 0,
    });
    const ours = written({ ...shared, ...sharesOf(engine, tensor) });
    own.push(ours.map(({ character }) => character).join(''));
    inFloat.push(theirs.map(({ character }) => character).join(''));
    for (const [at, { probability }] of ours.entries()) {
      worst = Math.max(worst, Math.abs(probability - (theirs[at]?.probability ?? 0)));
      read += 1;
    }
  }
  expect(own).toEqual(inFloat);
  expect(read).toBeGreaterThan(2_500);
  expect(worst).toBeLessThan(0.02);
});
