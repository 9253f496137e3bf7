import { readFileSync, writeFileSync } from 'node:fs';
import { cropKey } from '@/lib/core/ocr/lines/crop-key';
import { lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import type { LineCrop, Recogniser } from '@/lib/core/ocr/model/recogniser';
import { networkOf } from '@/scripts/engine/network';
import { readOnnx } from '@/scripts/engine/onnx';
import { contrastOf } from '@/tests/support/node-contrast';
import { MODEL_FILE, type OracleOutput, openOracle } from '@/tests/support/oracle';
import { oracleRecogniser } from '@/tests/support/oracle-recogniser';
import { fontsMissing } from './fonts-missing';
import { openShapes } from './open-tools';
import { readSample } from './read-sample';
import { sampleIds, samples } from './samples';

/**
 * npx tsx bench/reading/measure-scales.ts: how large each channel behind each depthwise layer of the recogniser becomes on
 * lines of the part to tune on, in float on onnxruntime. Writes engine/scales.json, from which the engine's whole numbers
 * are scaled. About two minutes.
 */
const TO = 'engine/scales.json';
const CROPS = 400;

const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
const { backbone } = networkOf(readOnnx(readFileSync(MODEL_FILE)));
const layers = backbone.flatMap((layer) => (layer.kind === 'depthwise' ? [layer.output] : []));
const crops = await cropsRead();
const oracle = await openOracle(layers);
const largest = new Map<string, number[]>();
for (let at = 0; at < CROPS; at += 1) {
  const crop = crops[Math.floor((at * crops.length) / CROPS)];
  if (!crop) throw new Error(`There are only ${crops.length} lines.`);
  const given = await oracle.run(lineTensor(crop));
  for (const layer of layers) largest.set(layer, larger(largest.get(layer), given.get(layer)));
}
const rounded = [...largest].map(([layer, met]) => [layer, met.map((value) => Number(value.toPrecision(4)))]);
const about = `Largest value of every channel behind every depthwise layer, ${CROPS} lines: bench/reading/measure-scales.ts`;
writeFileSync(
  TO,
  `${JSON.stringify({ about, largest: Object.fromEntries(rounded) }).replaceAll('],', '],\n')}\n`,
);
console.log(`${TO}: ${layers.length} layers, from ${CROPS} of ${crops.length} lines`);

/** Every line that is looked at while twelve pictures and three protected pages are read, once. */
async function cropsRead(): Promise<readonly LineCrop[]> {
  const seen = new Map<string, LineCrop>();
  const reading = await oracleRecogniser();
  const recogniser: Recogniser = {
    model: reading.model,
    readCrops(given, options) {
      for (const crop of given) seen.set(cropKey(crop, ''), crop);
      return reading.readCrops(given, options);
    },
  };
  const tools = { recogniser, contrastOf, shapes: await openShapes(), drawPng: () => Promise.resolve('') };
  for await (const sample of samples(sampleIds('tune', 12, 3))) await readSample(sample, tools);
  return [...seen.values()];
}

function larger(met: readonly number[] | undefined, output: OracleOutput | undefined): number[] {
  const channels = output?.dims[1] ?? 0;
  const places = (output?.data.length ?? 0) / channels;
  return Array.from({ length: channels }, (_, channel) => {
    let most = met?.[channel] ?? 0;
    for (const value of output?.data.subarray(channel * places, (channel + 1) * places) ?? []) {
      most = Math.max(most, Math.abs(value));
    }
    return most;
  });
}
