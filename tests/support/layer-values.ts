import type { Engine, LayerOutput } from '@/lib/platform/engine/engine';
import type { OracleOutput } from './oracle';

/** How far what the engine gave is from what the model gives, as shares of the model's own size there. */
export interface LayerDistance {
  /** root mean square of the differences to that of the values */
  readonly usual: number;
  /** largest difference to the largest value */
  readonly worst: number;
}

/** Compares one layer, value by value. Throws when the sizes differ. */
export function layerDistance(engine: Engine, output: LayerOutput, oracle: OracleOutput): LayerDistance {
  const { rows, columns, channels } = output;
  if (oracle.data.length !== rows * columns * channels) throw new Error(`${output.name} has another size.`);
  const value = readerOf(engine, output);
  const steps = oracle.dims.length === 3;
  let [squares, ownSquares, worst, largest] = [0, 0, 0, 0];
  for (let channel = 0; channel < channels; channel += 1) {
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < columns; x += 1) {
        const at = steps ? x * channels + channel : (channel * rows + y) * columns + x;
        const wanted = oracle.data[at] ?? Number.NaN;
        const off = value(channel, y, x) - wanted;
        squares += off * off;
        ownSquares += wanted * wanted;
        worst = Math.max(worst, Math.abs(off));
        largest = Math.max(largest, Math.abs(wanted));
      }
    }
  }
  return { usual: Math.sqrt(squares / ownSquares), worst: worst / largest };
}

type Value = (channel: number, row: number, column: number) => number;

function readerOf({ memory }: Engine, output: LayerOutput): Value {
  const { at, rows, columns, channels } = output;
  if (output.toInt === 0) {
    const floats = (address: number) => memory.floats(address, channels);
    return (channel, row, column) =>
      floats(at + row * output.rowBytes + column * output.placeBytes)[channel] ?? Number.NaN;
  }
  const across = Math.ceil(columns / 4);
  const wholes = memory.tiles(at, rows * across * 4 * channels);
  const scales = memory.floats(output.toInt, channels);
  return (channel, row, column) => {
    // the last tile of a row ends where the row ends
    const tile = Math.min(across - 1, Math.floor(column / 4));
    const pixel = column - Math.min(4 * tile, columns - 4);
    const place = (row * across + tile) * 4 * channels + (channel >> 1) * 8 + pixel * 2 + (channel & 1);
    return ((wholes[place] ?? Number.NaN) * output.inputScale) / (scales[channel] ?? Number.NaN);
  };
}
