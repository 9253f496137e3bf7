import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '@/lib/core/code/read-code';
import { codeText } from '@/lib/core/confirmation/code-text';
import { encodePayload } from '@/lib/core/confirmation/payload';
import { shrink } from '@/lib/core/ocr/image/shrink';
import type { Pixels } from '@/lib/core/record/pixels';
import { drawnCode, pasted } from '../../../support/drawn-code';
import { photoOf } from '../../../support/photo-of';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

const RECORD = {
  ...SAMPLE_RECORD,
  classId: '9f86d081',
  classFingerprint: '884c7d659a2feaa0',
  sessionCode: 'K7Q2MX',
};
const TEXT = codeText(RECORD) ?? '';
const OTHER = { ...RECORD, studentNo: '222017321062002' };
const READ = { kind: 'read', record: RECORD };
const OPTIONS = { now: () => 0 };

/** As saved: the code at the bottom right of paper, its quiet zone drawn by us. */
function saved(width: number, height: number, text = TEXT): Pixels {
  const code = drawnCode(text, { module: 6, quiet: 4 });
  const [left, top] = [width - 24 - code.width, height - 24 - code.height];
  return pasted({ width, height, grey: 249 }, [{ left, top, pixels: code }]);
}

function inverted({ width, height, data }: Pixels): Pixels {
  return { width, height, data: data.map((value, at) => (at % 4 === 3 ? value : 255 - value)) };
}

test('a saved picture is read', () => {
  expect(readCode(saved(900, 1200), OPTIONS)).toEqual(READ);
});

test('an inverted one too: the gallery was in dark mode (R18)', () => {
  expect(readCode(inverted(saved(900, 1200)), OPTIONS)).toEqual(READ);
});

describe('cut out and put on a dark page (R19)', () => {
  test.each([4, 2, 1])('with %d modules of white left', (quiet) => {
    const code = drawnCode(TEXT, { module: 6, quiet });
    const dark = pasted({ width: 900, height: 700, grey: 17 }, [{ left: 200, top: 150, pixels: code }]);
    expect(readCode(dark, OPTIONS)).toEqual(READ);
  });
});

describe('made smaller (R20)', () => {
  test.each([1.33, 2, 2.86, 3.5, 4])('%d times', (factor) => {
    expect(readCode(shrink(saved(900, 1200), factor), OPTIONS)).toEqual(READ);
  });

  test('four times, from a narrow one and inverted', () => {
    expect(readCode(inverted(shrink(saved(560, 1400), 4)), OPTIONS)).toEqual(READ);
  });
});

describe('a photo of a screen, 4,000 × 3,000, is read (R21)', () => {
  const look = { width: 4000, height: 3000, lean: 0.06, noise: 14 };

  test.each([
    ['small in it', { ...look, scale: 1.4, angle: 5 }],
    ['with moiré', { ...look, scale: 2.6, angle: -9, grid: 0.4 }],
    ['upside down', { ...look, scale: 3, angle: 175 }],
  ])('%s', (_, how) => {
    expect(readCode(photoOf(saved(900, 700), how), OPTIONS)).toEqual(READ);
  });
});

test('a long picture is read wherever the code stands in it', () => {
  const code = drawnCode(TEXT, { module: 4, quiet: 4 });
  const long = pasted({ width: 1080, height: 9000, grey: 240 }, [{ left: 80, top: 3900, pixels: code }]);
  expect(readCode(long, OPTIONS)).toEqual(READ);
});

describe('what is no result', () => {
  test('a code whose CRC is wrong (R22)', () => {
    const wrong = `${TEXT.slice(0, 30)}${TEXT[30] === 'Z' ? 'Y' : 'Z'}${TEXT.slice(31)}`;
    expect(readCode(saved(900, 1200, wrong), OPTIONS)).toEqual({ kind: 'damaged' });
  });

  test('a code that this program cannot have written', () => {
    const text = encodePayload({ ...RECORD, minute: 1000 }) ?? '';
    expect(readCode(saved(900, 1200, text), OPTIONS)).toEqual({ kind: 'damaged' });
  });

  test('the code of a payment app', () => {
    const text = 'https://qr.alipay.com/fkx1234567abcdef';
    expect(readCode(saved(900, 1200, text), OPTIONS)).toEqual({ kind: 'foreign' });
  });

  test('a picture without a code, and an empty one', () => {
    expect(readCode(pasted({ width: 800, height: 600, grey: 250 }, []), OPTIONS)).toEqual({ kind: 'none' });
    expect(readCode({ width: 0, height: 0, data: new Uint8ClampedArray() }, OPTIONS)).toEqual({
      kind: 'none',
    });
  });
});

test('a payment code beside ours takes nothing from it', () => {
  const payment = drawnCode('https://qr.alipay.com/fkx1234567abcdef', { module: 8, quiet: 4 });
  const ours = drawnCode(TEXT, { module: 6, quiet: 4 });
  const both = pasted({ width: 900, height: 800, grey: 255 }, [
    { left: 0, top: 0, pixels: payment },
    { left: 560, top: 460, pixels: ours },
  ]);
  expect(readCode(both, OPTIONS)).toEqual(READ);
});

test('pictures of two students put together are told as such', () => {
  const two = pasted({ width: 900, height: 900, grey: 255 }, [
    { left: 100, top: 20, pixels: drawnCode(TEXT, { module: 6, quiet: 4 }) },
    { left: 500, top: 520, pixels: drawnCode(codeText(OTHER) ?? '', { module: 6, quiet: 4 }) },
  ]);
  const reading = readCode(two, OPTIONS);
  const numbers = reading.kind === 'several' ? reading.records.map(({ studentNo }) => studentNo).sort() : [];
  expect(numbers).toEqual(['222017321062001', '222017321062002']);
});

test('after its time no further look is begun', () => {
  const times = [0, 2000, 2000, 2000, 2000, 2000, 2000];
  let asked = 0;
  readCode(saved(300, 300, 'x'), {
    now: () => times[asked++] ?? 2000,
    timeLimit: 1500,
  });
  expect(asked).toBe(2);
});

test('a transparent picture is seen as on white paper', () => {
  const { width, height, data } = saved(900, 700);
  const clear = data.map((value, at) => (data[at - (at % 4)] === 0 ? value : 0));
  expect(readCode({ width, height, data: clear }, OPTIONS)).toEqual(READ);
});

test('no pixels make it throw', () => {
  const side = fc.integer({ min: 0, max: 70 });
  fc.assert(
    fc.property(side, side, fc.infiniteStream(fc.nat(255)), (width, height, bytes) => {
      const data = Uint8ClampedArray.from(bytes.take(width * height * 4));
      expect(readCode({ width, height, data }, OPTIONS)).toEqual({ kind: 'none' });
    }),
    { numRuns: 60 },
  );
});

/** A large picture, and a small one of somebody else beside it: the modules of that are 2 px. */
function collage(text: string): Pixels {
  const small = drawnCode(text, { module: 2, quiet: 4 });
  return pasted({ width: 2400, height: 3600, grey: 249 }, [
    { left: 0, top: 0, pixels: saved(2300, 3400) },
    { left: 2310, top: 10, pixels: small },
  ]);
}

test('a small second picture in a large collage is found, though the first look reads the large one alone', () => {
  expect(readCode(collage(codeText(OTHER) ?? ''), OPTIONS)).toEqual({
    kind: 'several',
    records: expect.arrayContaining([RECORD, OTHER]),
  });
});

test('the same picture twice, large and small, is one', () => {
  expect(readCode(collage(TEXT), OPTIONS)).toEqual(READ);
});

test('beside a damaged one of ours nobody knows whose a picture is', () => {
  const damaged = encodePayload({ ...RECORD, studentNo: '1' }) ?? '';
  const changed = damaged.slice(0, -1) + (damaged.endsWith('0') ? '1' : '0');
  expect(readCode(collage(changed), OPTIONS)).toEqual({ kind: 'several', records: [RECORD] });
});

test('without the time to look at all of a large picture it may be of several', () => {
  let at = 0;
  const now = () => {
    at += 4000;
    return at;
  };
  expect(readCode(collage(codeText(OTHER) ?? ''), { now, timeLimit: 1_000_000 })).toEqual({
    kind: 'several',
    records: [RECORD],
  });
});
