import { expect, test } from 'vitest';
import { indexLists, likelihood, scoreLists } from '@/lib/core/ocr/lines/score-list';

const characters = ['', '男', '女', '本', '木', '科', ' '];
const lists = indexLists(characters);
function row(...probabilities: [number, number][]) {
  const step = new Array<number>(characters.length).fill(0);
  for (const [index, probability] of probabilities) step[index] = probability;
  return step;
}
function sharesOf(...rows: number[][]) {
  return {
    data: Float32Array.from(rows.flat()),
    steps: rows.length,
    characters,
    scale: 1,
  };
}

test('all ways to write a value over the steps count', () => {
  const probabilities = sharesOf(row([0, 0.5], [1, 0.5]), row([0, 0.5], [1, 0.5]));
  expect(Math.exp(likelihood(probabilities, [1]))).toBeCloseTo(0.75);
  expect(Math.exp(likelihood(probabilities, [1, 1]))).toBeLessThan(1e-9);
  expect(Math.exp(likelihood(probabilities, []))).toBeCloseTo(0.25);
});

test('a listed value is scored beside what was read freely, and does not replace it', () => {
  const probabilities = sharesOf(row([4, 0.7], [3, 0.3]), row([0, 1]), row([5, 1]));
  const [level, ...others] = scoreLists(probabilities, lists, '木科');
  expect(others).toEqual([]);
  expect(level).toMatchObject({ list: 'level', best: { value: '本科' } });
  expect(Math.exp(level?.best.score ?? 0)).toBeCloseTo(0.3);
  expect(Math.exp(level?.free ?? 0)).toBeCloseTo(0.7);
});

test('the second tells how close it was', () => {
  const [gender] = scoreLists(sharesOf(row([1, 0.6], [2, 0.4])), lists, '男');
  expect(gender).toMatchObject({ list: 'gender', best: { value: '男' }, second: { value: '女' } });
});

test('a space counts as nothing', () => {
  const probabilities = sharesOf(row([3, 1]), row([6, 1]), row([5, 1]));
  expect(scoreLists(probabilities, lists, '本 科')[0]?.best.score).toBeCloseTo(0);
});

test('a list that is far from the line says nothing', () => {
  expect(scoreLists(sharesOf(row([5, 1])), lists, '科')).toEqual([]);
});

test('the same value with brackets of another width is not the second', () => {
  const wider = ['', ...'不在籍毕业结（）()', ' '];
  const steps = [...'不在籍（毕业）'].map((character) => {
    const twin = { '（': '(', '）': ')' }[character];
    return wider.map((one) => (one === character ? 0.6 : one === twin ? 0.4 : 0));
  });
  const probabilities = {
    data: Float32Array.from(steps.flat()),
    steps: steps.length,
    characters: wider,
    scale: 1,
  };
  const [status] = scoreLists(probabilities, indexLists(wider), '不在籍（毕业）');
  expect(status).toMatchObject({ best: { value: '不在籍（毕业）' }, second: { value: '不在籍（结业）' } });
});
