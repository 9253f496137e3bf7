import { describe, expect, test } from 'vitest';
import type { PhotoFacts, PhotoState } from '@/lib/core/view/photo-check';
import { createPhotoCheck, type PhotoPorts } from '@/lib/flows/check-photo';

const FACTS: PhotoFacts = {
  kind: 'jpeg',
  bytes: 4_000_000,
  width: 4000,
  height: 3000,
  turned: false,
  hasPlace: true,
  sharpness: 0.8,
  brightness: 220,
};
const SMALL = { photo: new Blob(['abc']), width: 1600, height: 1200 };

function world(parts: Partial<PhotoPorts> = {}) {
  const states: PhotoState[] = [];
  const saved: string[] = [];
  const surprises: string[] = [];
  const check = createPhotoCheck({
    read: async () => ({ facts: FACTS }),
    smaller: async () => SMALL,
    save: (_, name) => void saved.push(name),
    onState: (state) => void states.push(state),
    onSurprise: ({ stage }) => void surprises.push(stage),
    ...parts,
  });
  return { check, states, saved, surprises, last: () => states.at(-1) };
}

function file(name = 'IMG_0001_林知夏.jpg'): File {
  return new File(['a'], name);
}

describe('a photo that is given', () => {
  test('is looked at, and a smaller copy is offered when only its size is wrong', async () => {
    const { check, states, last } = world();
    await check.give([file()]);
    expect(states.map(({ state }) => state)).toEqual(['reading', 'checked']);
    expect(last()).toMatchObject({ facts: FACTS, copy: { state: 'offered' }, others: 0 });
  });

  test('is offered none when it fits already', async () => {
    const { check, last } = world({ read: async () => ({ facts: { ...FACTS, bytes: 200_000 } }) });
    await check.give([file()]);
    expect(last()).toMatchObject({ copy: { state: 'none' } });
  });

  test('is the first of several, and the others are counted', async () => {
    const looked: string[] = [];
    const { check, last } = world({
      read: async ({ name }) => {
        looked.push(name);
        return { refusal: 'heic' };
      },
    });
    await check.give([file('a.heic'), file('b.jpg'), file('c.jpg')]);
    expect(looked).toEqual(['a.heic']);
    expect(last()).toEqual({ state: 'refused', refusal: 'heic', others: 2 });
  });

  test('is forgotten for the one that is given after it', async () => {
    const answers: ((read: { readonly facts: PhotoFacts }) => void)[] = [];
    const { check, states } = world({ read: () => new Promise((resolve) => answers.push(resolve)) });
    const first = check.give([file()]);
    const second = check.give([file()]);
    answers[1]?.({ facts: { ...FACTS, width: 2 } });
    await second;
    answers[0]?.({ facts: FACTS });
    await first;
    expect(states.flatMap((state) => (state.state === 'checked' ? [state.facts.width] : []))).toEqual([2]);
  });

  test('is forgotten when that is asked for, though it is still being read', async () => {
    const answers: ((read: { readonly refusal: 'empty' }) => void)[] = [];
    const { check, last } = world({ read: () => new Promise((resolve) => answers.push(resolve)) });
    const given = check.give([file()]);
    check.clear();
    answers[0]?.({ refusal: 'empty' });
    await given;
    expect(last()).toEqual({ state: 'none' });
  });

  test('that breaks something is refused, and somebody hears of it', async () => {
    const { check, last, surprises } = world({ read: () => Promise.reject(new Error('林知夏')) });
    await check.give([file()]);
    expect(last()).toMatchObject({ state: 'refused', refusal: 'damaged' });
    expect(surprises).toEqual(['check-photo']);
  });

  test('no file at all changes nothing', async () => {
    const { check, states } = world();
    await check.give([]);
    expect(states).toEqual([]);
  });
});

describe('the smaller copy', () => {
  test('is saved under a name without anything of the original’s', async () => {
    const { check, saved, last } = world();
    await check.give([file()]);
    await check.saveSmaller();
    expect(saved).toEqual(['证件照片_300KB以内.jpg']);
    expect(last()).toMatchObject({ copy: { state: 'saved', bytes: 3, width: 1600, height: 1200 } });
  });

  test('may be saved again', async () => {
    const { check, saved } = world();
    await check.give([file()]);
    await check.saveSmaller();
    await check.saveSmaller();
    expect(saved).toHaveLength(2);
  });

  test.each<[string, PhotoPorts['smaller'], readonly string[]]>([
    ['cannot be made', async () => null, []],
    ['breaks something', () => Promise.reject(new Error('a')), ['check-photo']],
  ])('that %s is told', async (_, smaller, heard) => {
    const { check, saved, last, surprises } = world({ smaller });
    await check.give([file()]);
    await check.saveSmaller();
    expect(last()).toMatchObject({ copy: { state: 'failed' } });
    expect(saved).toEqual([]);
    expect(surprises).toEqual(heard);
  });

  test('of a photo that is not on show any more is not saved', async () => {
    let make = (_: typeof SMALL): void => undefined;
    const { check, saved, last } = world({
      smaller: () =>
        new Promise((resolve) => {
          make = resolve;
        }),
    });
    await check.give([file()]);
    const saving = check.saveSmaller();
    check.clear();
    make(SMALL);
    await saving;
    expect(saved).toEqual([]);
    expect(last()).toEqual({ state: 'none' });
  });

  test('is not made where there is no photo', async () => {
    const { check, states } = world();
    await check.saveSmaller();
    expect(states).toEqual([]);
  });
});
