import { expect, test } from 'vitest';
import { maybeExpected, probabilityAt } from '@/lib/core/compare/maybe-expected';
import { evidenceOf, readLineOf } from '@/tests/support/pixel-evidence';

function alone(probability: number) {
  return evidenceOf('求直', { others: { 1: [{ character: '真', probability }] } });
}
function both(probability: number) {
  return evidenceOf('束直', {
    others: { 0: [{ character: '求', probability: 0.2 }], 1: [{ character: '真', probability }] },
  });
}

test.each([
  ['the expected character has the least probability that is kept', alone(0.001), '求真', true],
  ['no probability for the expected character', evidenceOf('求直'), '求真', false],
  ['two differ and both have a fair probability', both(0.01), '求真', true],
  ['two differ and one has none worth the name', both(0.002), '求真', false],
  ['another length', alone(0.3), '求真理', false],
  ['nothing differs', evidenceOf('求真'), '求真', false],
] as const)('%s', (_, evidence, wanted, maybe) => {
  expect(maybeExpected(evidence, wanted)).toBe(maybe);
});

test('a character has the probability it was read with, or that of the others, or none', () => {
  const [place] = readLineOf('大', { others: { 0: [{ character: '太', probability: 0.1 }] } }).characters;
  expect(
    place && [probabilityAt(place, '大'), probabilityAt(place, '太'), probabilityAt(place, '天')],
  ).toEqual([0.999, 0.1, 0]);
});
