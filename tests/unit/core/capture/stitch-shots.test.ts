import { describe, expect, test } from 'vitest';
import type { Shot } from '@/lib/core/capture/capture-port';
import { nextTarget } from '@/lib/core/capture/plan-shots';
import { stitchShots } from '@/lib/core/capture/stitch-shots';

const PAGE = 3000;
const BAND = 50;
const VIEW = 720;
/** where the record begins on the screen: under something the page keeps there */
const TOP = 32;

/** The page seen through the screen, one number per image row: which band is there, -1 where there is no record. */
function screen(scroll: number, scale: number): number[] {
  return Array.from({ length: Math.round((TOP + VIEW) * scale) }, (_, row) =>
    row < Math.round(TOP * scale) ? -1 : Math.floor((row / scale - TOP + scroll) / BAND),
  );
}

/** Shots as the page allows them: no scrolling past its end, positions rounded to image px. */
function shotsOf(scale: number): Shot[] {
  const shots: Shot[] = [];
  const size = { width: 100, height: PAGE };
  for (let target = nextTarget(shots, size); target; target = nextTarget(shots, size)) {
    const scroll = Math.round(Math.min(target.y, PAGE - VIEW) * scale) / scale;
    shots.push({ source: { left: 0, top: TOP, width: 100, height: VIEW }, offset: { x: 0, y: scroll } });
  }
  return shots;
}

function picture(scale: number): number[] {
  const shots = shotsOf(scale);
  const rows = new Array<number>(PAGE * scale).fill(-2);
  for (const { index, from, to } of stitchShots(shots, { width: 100, height: PAGE }, scale)) {
    const seen = screen(shots[index]?.offset.y ?? 0, scale);
    for (let row = 0; row < to.height; row += 1) rows[to.top + row] = seen[from.top + row] ?? -3;
  }
  return rows;
}

describe('a page of 3,000 px with a numbered band every 50 px shows each band exactly once', () => {
  test.each([1, 1.5, 2, 1.25])('at scale %d', (scale) => {
    const bands = picture(scale).filter((band, row, all) => row === 0 || band !== all[row - 1]);
    expect(bands).toEqual(Array.from({ length: PAGE / BAND }, (_, band) => band));
  });

  test('and every band is as high as the others', () => {
    const rows = picture(1);
    expect(rows.filter((band) => band === 0)).toHaveLength(50);
    expect(rows.filter((band) => band === 14)).toHaveLength(50);
    expect(rows.filter((band) => band === 59)).toHaveLength(50);
  });
});

test('what a shot shows and where it goes have the same size, inside the picture', () => {
  const shots: Shot[] = [
    { source: { left: 12.4, top: 80.2, width: 600.5, height: 700.3 }, offset: { x: 0, y: 0 } },
    { source: { left: 12.4, top: 20, width: 600.5, height: 100.9 }, offset: { x: 0, y: 699.9 } },
  ];
  expect(stitchShots(shots, { width: 600.5, height: 800.8 }, 1.5)).toEqual([
    {
      index: 0,
      from: { left: 19, top: 120, width: 901, height: 1050 },
      to: { left: 0, top: 0, width: 901, height: 1050 },
    },
    {
      index: 1,
      from: { left: 19, top: 30, width: 901, height: 151 },
      to: { left: 0, top: 1050, width: 901, height: 151 },
    },
  ]);
});
