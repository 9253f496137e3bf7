import { type Engine, type LayerOutput, roundedOutputs, runDense, tileBytes } from './engine';
import type { Block, Dense, LayerNorm } from './plan';

const FLOAT = 4;
/** Rows and columns of the backbone that make one step. */
const POOLED = { rows: 3, columns: 2 };

/** One row of steps in memory. */
interface Steps {
  readonly at: number;
  readonly channels: number;
  /** bytes from one step to the next */
  readonly stepBytes: number;
}

/** Runs what comes behind the backbone, and gives what every layer gave; in the end the shares of every character. */
export function* runNeck(engine: Engine, before: LayerOutput): Generator<LayerOutput, LayerOutput> {
  const pass = new NeckPass(engine, Math.floor(before.columns / POOLED.columns));
  const { neck, shares } = engine.plan;
  const pooled = pass.steps(before.channels, 1);
  const joined = pass.steps(before.channels + neck.conv3.outputs, 1);
  for (const { at, stepBytes } of [pooled, joined]) {
    engine.kernels.pool(before.at, before.rowBytes, before.channels, pass.count, at, stepBytes);
  }
  yield pass.output(neck.pooled, pooled);
  const few = pass.steps(roundedOutputs(neck.conv1));
  yield pass.dense(neck.conv1, pooled, few);
  const x = pass.steps(neck.conv2.outputs);
  yield pass.dense(neck.conv2, few, x);
  for (const block of neck.blocks) yield* pass.block(block, x);
  const normed = pass.steps(x.channels);
  yield pass.norm(neck.norm, x, normed);
  const right = { ...joined, at: joined.at + before.channels * FLOAT, channels: neck.conv3.outputs };
  yield pass.dense(neck.conv3, normed, right);
  yield pass.dense(neck.conv4, joined, few);
  yield pass.dense(neck.conv1x1, few, x);
  const said = pass.steps(roundedOutputs(neck.head));
  yield pass.dense(neck.head, x, said);
  engine.kernels.shares(said.at, said.stepBytes, pass.count, neck.head.outputs, said.at);
  const { outputs } = neck.head;
  return pass.output(shares, { at: said.at, channels: outputs, stepBytes: outputs * FLOAT });
}

class NeckPass {
  readonly #engine: Engine;
  readonly #tiles: number;
  readonly count: number;

  constructor(engine: Engine, count: number) {
    this.#engine = engine;
    this.count = count;
    const { conv1, conv4 } = engine.plan.neck;
    this.#tiles = engine.memory.take(tileBytes(1, count, Math.max(conv1.inputs, conv4.inputs)));
  }

  /** Room for steps of so many channels, with `rim` zero steps before and behind them. */
  steps(channels: number, rim = 0): Steps {
    const stepBytes = channels * FLOAT;
    // the last head of attention reads and writes four bytes further
    const at = this.#engine.memory.zeros((this.count + 2 * rim) * stepBytes + FLOAT);
    return { at: at + rim * stepBytes, channels, stepBytes };
  }

  output(name: string, { at, channels, stepBytes }: Steps): LayerOutput {
    const rowBytes = this.count * stepBytes;
    return {
      name,
      at,
      channels,
      rows: 1,
      columns: this.count,
      rowBytes,
      placeBytes: stepBytes,
      toInt: 0,
      inputScale: 1,
    };
  }

  /** A dense layer; one that takes three times a step's channels takes the steps before and behind it as well. */
  dense(layer: Dense, from: Steps, to: Steps): LayerOutput {
    const { kernels } = this.#engine;
    const own = layer.inputs <= from.channels ? layer.inputs : from.channels;
    const most = kernels.largestIn(from.at, from.stepBytes, own, this.count);
    const toInt = Math.fround(most > 0 ? layer.limit / most : 1);
    const first = layer.inputs > from.channels ? from.at - from.stepBytes : from.at;
    kernels.stepsToTiles(first, from.stepBytes, layer.inputs, this.count, toInt, layer.limit, this.#tiles);
    runDense(this.#engine, layer, {
      tiles: this.#tiles,
      inputScale: 1 / toInt,
      rows: 1,
      columns: this.count,
      to: to.at,
      rowBytes: 0,
      placeBytes: to.stepBytes,
    });
    return this.output(layer.output, { ...to, channels: layer.outputs });
  }

  norm({ output, gain, bias, epsilon }: LayerNorm, from: Steps, to: Steps): LayerOutput {
    const { kernels, memory } = this.#engine;
    const [gains, biases] = [memory.weights(gain), memory.weights(bias)];
    kernels.layerNorm(from.at, this.count, from.channels, gains, biases, epsilon, to.at);
    return this.output(output, to);
  }

  /** Attention and two full layers, each added to `x`. */
  *block(block: Block, x: Steps): Generator<LayerOutput> {
    const { kernels, memory } = this.#engine;
    const normed = this.steps(x.channels);
    const triples = this.steps(block.queryKeyValue.outputs);
    const attended = this.steps(x.channels);
    const wide = this.steps(block.widen.outputs);
    yield this.norm(block.norm1, x, normed);
    yield this.dense(block.queryKeyValue, normed, triples);
    kernels.attention(triples.at, this.count, memory.take((this.count + 3) * 16 * FLOAT), attended.at);
    yield this.output(block.attended, attended);
    yield this.dense(block.project, attended, normed);
    kernels.addTo(x.at, normed.at, this.count * x.channels);
    yield this.norm(block.norm2, x, normed);
    yield this.dense(block.widen, normed, wide);
    yield this.dense(block.narrow, wide, normed);
    kernels.addTo(x.at, normed.at, this.count * x.channels);
  }
}
