import { readFileSync } from 'node:fs';
import { charactersOf } from '@/lib/core/ocr/lines/decode-line';
import { lineFromProbabilities } from '@/lib/core/ocr/lines/line-from-probabilities';
import { lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import { indexLists } from '@/lib/core/ocr/lines/score-list';
import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';
import { DICTIONARY_FILE } from './node-recogniser';
import { openOracle } from './oracle';

/** The recogniser on onnxruntime instead of the engine: for comparing. */
export async function oracleRecogniser(): Promise<Recogniser> {
  const oracle = await openOracle();
  const characters = charactersOf(readFileSync(DICTIONARY_FILE, 'utf8'));
  const lists = indexLists(characters);
  return {
    model: 'PP-OCRv4-rec on onnxruntime',
    async readCrops(crops, { signal }) {
      const lines: ReadLine[] = [];
      for (const crop of crops) {
        signal.throwIfAborted();
        const tensor = lineTensor(crop);
        const shares = [...(await oracle.run(tensor)).values()].at(-1);
        if (!shares) throw new Error('The model gave nothing.');
        const probabilities = {
          data: shares.data,
          steps: shares.dims[1] ?? 0,
          characters,
          scale: tensor.scale,
        };
        lines.push(lineFromProbabilities(crop, probabilities, lists));
      }
      return lines;
    },
  };
}
