import * as ort from 'onnxruntime-web/wasm';
import { charactersOf, type StepProbabilities } from '@/lib/core/ocr/lines/decode-line';
import { lineFromProbabilities } from '@/lib/core/ocr/lines/line-from-probabilities';
import { lineTensor, TENSOR_HEIGHT, tensorWidth } from '@/lib/core/ocr/lines/line-tensor';
import { indexLists } from '@/lib/core/ocr/lines/score-list';
import type { LineCrop, Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';
import { expected, whatever } from '@/lib/core/surprises/expected';

export interface ModelFiles {
  /** PP-OCRv4 mobile recogniser, ONNX */
  readonly model: Uint8Array;
  /** its characters, one for each line */
  readonly dictionary: string;
}

/** Where the runtime's two files are; null where it finds them itself (Node). */
export interface RuntimePlaces {
  readonly mjs: string;
  readonly wasm: string;
}

/** Lines of one width read in one run: more cost memory and make stopping slow. */
const MOST_AT_ONCE = 6;

/**
 * A recogniser on onnxruntime's WebAssembly, one thread. Lines of one width are read together, others are not
 * widened to fit: what is read of a line depends on nothing but the line.
 * null when the runtime cannot open the model: it is another file, or the runtime's own files are not there.
 */
export async function openOnnxRecogniser(
  files: ModelFiles,
  places: RuntimePlaces | null,
): Promise<Recogniser | null> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'fatal';
  if (places) ort.env.wasm.wasmPaths = { ...places };
  const session = await ort.InferenceSession.create(files.model, { executionProviders: ['wasm'] }).catch(
    expected(null, whatever('the runtime says in many ways that this is no model')),
  );
  if (!session) return null;
  const characters = charactersOf(files.dictionary);
  const lists = indexLists(characters);
  return {
    model: `PP-OCRv4-rec ${files.model.length}`,
    async readCrops(crops, { signal }) {
      const lines = new Map<LineCrop, ReadLine>();
      for (const batch of batchesOf(crops)) {
        signal.throwIfAborted();
        for (const [at, probabilities] of (await run(session, batch, characters)).entries()) {
          const crop = batch[at];
          if (crop) lines.set(crop, lineFromProbabilities(crop, probabilities, lists));
        }
        // lets a message that stops the reading come in
        await new Promise((resolve) => setTimeout(resolve));
      }
      return crops.flatMap((crop) => lines.get(crop) ?? []);
    },
  };
}

function batchesOf(crops: readonly LineCrop[]): readonly (readonly LineCrop[])[] {
  const byWidth = new Map<number, LineCrop[]>();
  for (const crop of crops) {
    const width = tensorWidth(crop);
    byWidth.set(width, [...(byWidth.get(width) ?? []), crop]);
  }
  return [...byWidth.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / MOST_AT_ONCE) }, (_, at) =>
      same.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
    ),
  );
}

async function run(
  session: ort.InferenceSession,
  batch: readonly LineCrop[],
  characters: readonly string[],
): Promise<readonly StepProbabilities[]> {
  const tensors = batch.map(lineTensor);
  const width = tensors[0]?.width ?? 0;
  const plane = 3 * TENSOR_HEIGHT * width;
  const data = new Float32Array(batch.length * plane);
  for (const [at, tensor] of tensors.entries()) data.set(tensor.data, at * plane);
  const input = new ort.Tensor('float32', data, [batch.length, 3, TENSOR_HEIGHT, width]);
  const [inputName = '', outputName = ''] = [session.inputNames[0], session.outputNames[0]];
  const output = (await session.run({ [inputName]: input }))[outputName];
  const [count, steps = 0, known] = output?.dims ?? [];
  if (!(output?.data instanceof Float32Array) || count !== batch.length || known !== characters.length) {
    throw new RangeError('The model and its dictionary do not belong together.');
  }
  const probabilities = output.data;
  const size = steps * characters.length;
  return tensors.map(({ scale }, at) => ({
    data: probabilities.subarray(at * size, (at + 1) * size),
    steps,
    characters,
    scale,
  }));
}
