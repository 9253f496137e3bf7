import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerEyes,
  type EyesAnswer,
  type EyesQueue,
  eyesFor,
  eyesQueue,
  resumeLater,
  stillOpen,
  takeBackEyes,
} from '@/lib/core/view/eyes-queue';

function say(queue: EyesQueue, ...answers: readonly EyesAnswer[]): EyesQueue {
  return answers.reduce(answerEyes, queue);
}

describe('what needs eyes, one after another', () => {
  test('an answer brings the next one', () => {
    const queue = say(eyesQueue(['a', 'b', 'c']), 'match');
    expect(queue).toEqual({ open: ['b', 'c'], later: [], steps: [{ key: 'a', answer: 'match' }] });
    expect(stillOpen(queue)).toBe(2);
  });

  test('what is put off is still open, and is looked at again when asked for', () => {
    const queue = say(eyesQueue(['a', 'b']), 'later', 'mismatch');
    expect([queue.open, queue.later, stillOpen(queue)]).toEqual([[], ['a'], 1]);
    expect(resumeLater(queue)).toEqual({
      open: ['a'],
      later: [],
      steps: [{ key: 'b', answer: 'mismatch' }],
    });
  });

  test('the last answer is taken back, whatever it was', () => {
    const queue = say(eyesQueue(['a', 'b', 'c']), 'match', 'later');
    const once = takeBackEyes(queue);
    expect(once).toEqual({ open: ['b', 'c'], later: [], steps: [{ key: 'a', answer: 'match' }] });
    expect(takeBackEyes(once)).toEqual(eyesQueue(['a', 'b', 'c']));
    expect(takeBackEyes(eyesQueue(['a']))).toEqual(eyesQueue(['a']));
  });

  test('with nothing left an answer is for nobody', () => {
    expect(answerEyes(eyesQueue([]), 'match')).toEqual(eyesQueue([]));
  });

  test('what comes in meanwhile goes last, what is gone is not asked for', () => {
    const queue = say(eyesQueue(['a', 'b', 'c', 'd']), 'match', 'later');
    expect(eyesFor(queue, ['a', 'b', 'd', 'e', 'f'], ['b', 'd', 'e'])).toEqual({
      open: ['d', 'e'],
      later: ['b'],
      steps: queue.steps,
    });
  });

  test('what was answered does not come back while its answer is on the way', () => {
    const queue = say(eyesQueue(['a', 'b']), 'match');
    expect(eyesFor(queue, ['a', 'b'], ['a', 'b']).open).toEqual(['b']);
  });

  test('nothing is lost and nothing asked twice, whatever is said and taken back', () => {
    const step = fc.constantFrom<EyesAnswer | 'back' | 'again'>(
      'match',
      'mismatch',
      'later',
      'back',
      'again',
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const keys = ['a', 'b', 'c', 'd', 'e'];
        const end = steps.reduce<EyesQueue>((queue, one) => {
          if (one === 'back') return takeBackEyes(queue);
          return one === 'again' ? resumeLater(queue) : answerEyes(queue, one);
        }, eyesQueue(keys));
        const settled = end.steps.flatMap(({ key, answer }) => (answer === 'later' ? [] : [key]));
        expect([...end.open, ...end.later, ...settled].toSorted()).toEqual(keys);
      }),
    );
  });
});
