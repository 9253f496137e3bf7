import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { networkOf } from '@/scripts/engine/network';
import { type Graph, readOnnx } from '@/scripts/engine/onnx';
import { packNetwork } from '@/scripts/engine/pack-network';
import { MODEL_FILE } from '@/tests/support/oracle';

const model = readOnnx(readFileSync(MODEL_FILE));

test('the model has the layers of PP-OCRv4’s mobile recogniser', () => {
  const { backbone, convolutions, full, norms, shares } = networkOf(model);
  expect(backbone.slice(0, 4).map(({ kind }) => kind)).toEqual([
    'stem',
    'depthwise',
    'pointwise',
    'depthwise',
  ]);
  expect(backbone.filter((layer) => layer.kind === 'depthwise' && layer.gate !== null)).toHaveLength(2);
  expect(convolutions.map(({ dims }) => dims)).toEqual([
    [60, 480, 1, 3],
    [120, 60, 1, 1],
    [480, 120, 1, 1],
    [60, 960, 1, 3],
    [120, 60, 1, 1],
  ]);
  expect(full.map(({ dims }) => dims[0])).toEqual([360, 120, 240, 120, 360, 120, 240, 120, 6625]);
  expect(norms).toHaveLength(5);
  expect(shares).toBe('softmax_11.tmp_0');
});

test.each<[string, (graph: Graph) => Graph]>([
  ['nothing', (graph) => ({ ...graph, operations: [] })],
  ['no head', (graph) => ({ ...graph, operations: graph.operations.slice(0, -3) })],
  ['no first layers', (graph) => ({ ...graph, operations: graph.operations.slice(30) })],
  ['no weights', (graph) => ({ ...graph, constants: new Map() })],
])('a model with %s is refused', (_, change) => {
  expect(() => networkOf(change(model))).toThrow(RangeError);
});

test('a file that is no model is refused', () => {
  expect(() => readOnnx(new TextEncoder().encode('not a model'))).toThrow(RangeError);
});

test('scales of another network are refused', () => {
  expect(() => packNetwork(networkOf(model), {}, 0)).toThrow(RangeError);
  expect(() => packNetwork(networkOf(model), { 'p2o.Add.7': [1, 2] }, 0)).toThrow(RangeError);
});
