import { expect, test } from 'vitest';
import type { Box } from '@/lib/core/capture/geometry';
import { placeNote } from '@/lib/core/school-box/place-note';

const NOTE = { width: 300, height: 120 };
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 800 };
const FIELD: Box = { left: 200, top: 300, width: 240, height: 36 };

test.each<[string, Box, { width: number; height: number }, readonly Box[], object | null]>([
  ['right of it, when there is room', FIELD, WIDE, [], { left: 448, top: 300, covers: 0 }],
  [
    'below, when a button is on the right',
    FIELD,
    WIDE,
    [{ left: 450, top: 300, width: 80, height: 36 }],
    { left: 200, top: 344, covers: 0 },
  ],
  [
    'above, when the next field is below',
    { left: 20, top: 300, width: 350, height: 36 },
    PHONE,
    [{ left: 20, top: 350, width: 350, height: 36 }],
    { left: 20, top: 172, covers: 0 },
  ],
  [
    'left, in a form at the right edge',
    { left: 900, top: 300, width: 360, height: 36 },
    WIDE,
    [
      { left: 900, top: 350, width: 360, height: 36 },
      { left: 900, top: 250, width: 360, height: 36 },
    ],
    { left: 592, top: 300, covers: 0 },
  ],
  [
    'at the foot of the window',
    { left: 200, top: 860, width: 240, height: 36 },
    WIDE,
    [],
    { left: 448, top: 772, covers: 0 },
  ],
  [
    'where it covers least',
    { left: 20, top: 300, width: 350, height: 36 },
    PHONE,
    [
      { left: 20, top: 350, width: 350, height: 100 },
      { left: 20, top: 280, width: 350, height: 10 },
      { left: 0, top: 0, width: 390, height: 150 },
      { left: 0, top: 600, width: 390, height: 200 },
    ],
    { left: 20, top: 172, covers: 3_000 },
  ],
  [
    'along the foot of a narrow window, between fields',
    { left: 20, top: 300, width: 350, height: 36 },
    PHONE,
    [
      { left: 20, top: 350, width: 350, height: 36 },
      { left: 20, top: 250, width: 350, height: 36 },
    ],
    { left: 20, top: 672, covers: 0 },
  ],
  ['nowhere, in a window as small as the field', FIELD, { width: 460, height: 120 }, [], null],
])('%s', (_, field, view, obstacles, place) => {
  const found = placeNote(field, NOTE, view, obstacles);
  expect(found).toEqual(place && { ...NOTE, ...place });
});
