import { type Engine, type LayerOutput, runDense, tileBytes } from './engine';
import type { Depthwise, Plan, SqueezeExcite, Stem } from './plan';

/** One line, grey: 48 rows of floats from −1 (ink) to 1 (paper). */
export interface GreyPlane {
  readonly data: Float32Array;
  /** a multiple of 8, at least 32 */
  readonly width: number;
}

type Layer = Plan['backbone'][number];

const HEIGHT = 48;
const FLOAT = 4;

/** What stands in memory between two layers: floats with a rim of zeros as wide as the next window needs. */
interface Area {
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  readonly rim: number;
}

/** What every layer of the backbone gives for a plane of this width. */
function areasOf({ backbone }: Plan, width: number): readonly Area[] {
  let [rows, columns, channels] = [HEIGHT / 2, width / 2, 0];
  return backbone.map((layer, at) => {
    if (layer.kind === 'depthwise') [rows, columns] = [rows / layer.down, columns / layer.across];
    channels = layer.kind === 'pointwise' ? layer.outputs : layer.channels;
    const next = backbone[at + 1];
    return { rows, columns, channels, rim: next?.kind === 'depthwise' ? (next.size - 1) / 2 : 0 };
  });
}

function rowBytes({ columns, channels, rim }: Area): number {
  return (columns + 2 * rim) * channels * FLOAT;
}

function bytesOf(area: Area): number {
  return (area.rows + 2 * area.rim) * rowBytes(area);
}

/** Its first place behind the rim, in a buffer. */
function inside(area: Area, buffer: number): number {
  return buffer + area.rim * (rowBytes(area) + area.channels * FLOAT);
}

/**
 * Runs the backbone (PP-LCNetV3): a stem, then depthwise and pointwise layers in turn. Gives what every layer gave as it
 * comes; what the last one gave stands until memory is released.
 */
export function* runBackbone(engine: Engine, plane: GreyPlane): Generator<LayerOutput, LayerOutput> {
  const pass = new BackbonePass(engine, plane);
  let given: LayerOutput | null = null;
  for (const [at, layer] of engine.plan.backbone.entries()) {
    given = pass.run(layer, at, given?.inputScale ?? 1);
    yield given;
  }
  if (!given) throw new RangeError('The network has no layers.');
  return given;
}

class BackbonePass {
  readonly #engine: Engine;
  readonly #areas: readonly Area[];
  readonly #grey: number;
  /** floats with their rim; floats that a gate is made from; tiles of whole numbers */
  readonly #floats: number;
  readonly #plain: number;
  readonly #tiles: number;

  constructor(engine: Engine, plane: GreyPlane) {
    const { memory, plan } = engine;
    this.#engine = engine;
    this.#areas = areasOf(plan, plane.width);
    this.#grey = greyWithRim(engine, plane);
    const gated = this.#areas.filter((_, at) => isGated(plan.backbone[at]));
    const largest = (areas: readonly Area[], bytes: (area: Area) => number) =>
      memory.take(Math.max(0, ...areas.map(bytes)));
    this.#floats = largest(this.#areas, bytesOf);
    this.#plain = largest(gated, (area) => bytesOf({ ...area, rim: 0 }));
    this.#tiles = largest(this.#areas, ({ rows, columns, channels }) => tileBytes(rows, columns, channels));
  }

  /** Runs one layer. `inputScale`: what the layer before said of its whole numbers. */
  run(layer: Layer, at: number, inputScale: number): LayerOutput {
    const area = this.#area(at);
    const output = {
      ...area,
      name: layer.output,
      rowBytes: rowBytes(area),
      placeBytes: area.channels * FLOAT,
    };
    switch (layer.kind) {
      case 'stem': {
        const to = this.#cleared(area);
        this.#stem(layer, area, to);
        return { ...output, at: to, toInt: 0, inputScale: 1 };
      }
      case 'depthwise': {
        const toInt = this.#engine.memory.weights(layer.toInt);
        const scale = this.#depthwise(layer, area, rowBytes(this.#area(at - 1)));
        return { ...output, at: this.#tiles, toInt, inputScale: scale };
      }
      case 'pointwise': {
        const to = this.#cleared(area);
        runDense(this.#engine, layer, { ...output, tiles: this.#tiles, inputScale, to });
        return { ...output, at: to, toInt: 0, inputScale: 1 };
      }
      default:
        return layer satisfies never;
    }
  }

  #area(at: number): Area {
    const area = this.#areas[at];
    if (!area) throw new RangeError('A layer has none before it.');
    return area;
  }

  /** Where floats of an area begin, with zeros around them. */
  #cleared(area: Area): number {
    if (area.rim > 0) this.#clearRim(area);
    return inside(area, this.#floats);
  }

  /** Zeros round an area: above it, from the end of each row to the next one's beginning, and below. */
  #clearRim(area: Area): void {
    const { memory } = this.#engine;
    const row = rowBytes(area);
    const side = area.rim * area.channels * FLOAT;
    const above = area.rim * row + side;
    memory.clear(this.#floats, above);
    for (let y = 1; y < area.rows; y += 1) {
      memory.clear(this.#floats + (area.rim + y) * row - side, 2 * side);
    }
    memory.clear(this.#floats + bytesOf(area) - above, above);
  }

  #stem({ weights, bias }: Stem, area: Area, to: number): void {
    const { kernels, memory } = this.#engine;
    const [from, added] = [memory.weights(weights), memory.weights(bias)];
    kernels.stem(this.#grey, from, added, area.rows, area.columns, to, rowBytes(area));
  }

  /** Gives what one of its whole numbers is worth besides its scale. */
  #depthwise(layer: Depthwise, { rows, columns }: Area, fromRow: number): number {
    const { kernels, memory } = this.#engine;
    const { channels, gate, factor, shift, limit } = layer;
    const at = (offset: number) => memory.weights(offset);
    const toInt = at(layer.toInt);
    const convolve = (scales: number, ratio: number, to: number) =>
      kernels.depthwise(
        ...[this.#floats, fromRow, at(layer.weights), at(layer.bias), channels, layer.size, layer.down],
        ...[layer.across, rows, columns, factor, shift, scales, ratio, limit, to],
      );
    if (!gate) return withoutCutting(limit, (ratio) => convolve(toInt, ratio, this.#tiles));
    convolve(0, 1, this.#plain);
    const gates = this.#gates(gate, channels, rows * columns);
    return withoutCutting(limit, (ratio) =>
      kernels.scaleToTiles(this.#plain, gates, channels, rows, columns, toInt, ratio, limit, this.#tiles),
    );
  }

  /** Where the gates of every channel stand, made from the means of it. */
  #gates(gate: SqueezeExcite, channels: number, places: number): number {
    const { kernels, memory } = this.#engine;
    const at = (offset: number) => memory.weights(offset);
    // what went into the layer is not needed any more
    const [means, between, gates] = [
      this.#floats,
      this.#floats + channels * FLOAT,
      this.#floats + 2 * channels * FLOAT,
    ];
    kernels.squeeze(this.#plain, places, channels, means);
    kernels.excite(means, channels, at(gate.firstWeights), at(gate.firstBias), gate.between, 0, between);
    kernels.excite(between, gate.between, at(gate.secondWeights), at(gate.secondBias), channels, 1, gates);
    return gates;
  }
}

function isGated(layer: Layer | undefined): boolean {
  return layer?.kind === 'depthwise' && layer.gate !== null;
}

function greyWithRim({ memory }: Engine, { data, width }: GreyPlane): number {
  const row = width + 2;
  const count = (HEIGHT + 2) * row;
  const at = memory.zeros(count * FLOAT);
  const floats = memory.floats(at, count);
  for (let y = 0; y < HEIGHT; y += 1) {
    floats.set(data.subarray(y * width, (y + 1) * width), (y + 1) * row + 1);
  }
  return at;
}

/**
 * Makes whole numbers with the scales that were measured; of a line on which they would be cut off, once more with all
 * of them smaller. Gives what one of them is worth then.
 */
function withoutCutting(limit: number, make: (ratio: number) => number): number {
  const most = make(1);
  if (most <= limit) return 1;
  const ratio = Math.fround(limit / most);
  make(ratio);
  return 1 / ratio;
}
