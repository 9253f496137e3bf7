import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { Engine } from './engine';

/** Rows that are worked on at once, a multiple of 16: little memory, and it stays near the processor. */
const BAND = 128;
/** Rows that a pixel looks at above and below. */
const AROUND = 14;
/** The last vector of a band may be written beyond its end. */
const SPARE = 16;

/** Contrasts of pictures, in the memory of the engine: nothing of a line may be wanted any more. */
export function strokeContrastOn({ kernels, memory }: Pick<Engine, 'kernels' | 'memory'>): StrokeContrast {
  return ({ width, height, data }) => {
    const contrast = new Uint8Array(data.length);
    for (let top = 0; top < height; top += BAND) {
      const count = Math.min(BAND, height - top);
      const from = Math.max(0, top - AROUND);
      const rows = Math.min(height, top + count + AROUND) - from;
      memory.release();
      const grey = memory.take(rows * width);
      const to = memory.take(count * width + SPARE);
      const spare = memory.take(kernels.contrastBytes(width, rows));
      memory.bytes(grey, rows * width).set(data.subarray(from * width, (from + rows) * width));
      kernels.strokeContrast(grey, width, rows, top - from, count, spare, to);
      contrast.set(memory.bytes(to, count * width), top * width);
    }
    return contrast;
  };
}
