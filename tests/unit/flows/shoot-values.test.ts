import { describe, expect, test } from 'vitest';
import { shootValues } from '@/lib/flows/shoot-values';
import type { PixelValue } from '@/lib/page/pixels/pixel-page';
import { PixelWorld } from '@/tests/support/pixel-world';

function valuesOf(world: PixelWorld): readonly PixelValue[] {
  return Object.keys(world.tops).map((key) => ({ key, place: {} as Element, air: 6 }));
}

function shoot(world: PixelWorld, signal = new AbortController().signal) {
  return shootValues(
    { page: world, capture: world, hideOwn: world.hideOwn, signal, onProgress: () => undefined },
    valuesOf(world),
  );
}

describe('values are captured', () => {
  test('all that are on the screen with one shot, the others after scrolling', async () => {
    const world = new PixelWorld({ name: 100, level: 200, status: 2000 });
    const shots = await shoot(world);
    expect(shots).toMatchObject({
      viewWidth: 1000,
      scale: 2,
      cuts: [
        { key: 'name.0', shot: 0, box: { top: 100 } },
        { key: 'level.0', shot: 0 },
        { key: 'status.0', shot: 1, box: { top: 300 } },
      ],
    });
    expect(world.log).toEqual(['hide', 'shot 0', 'bring status', 'shot 1', 'restore', 'show']);
  });

  test('a shot is thrown away when the page was scrolled while it was taken, and taken again', async () => {
    const world = new PixelWorld({ name: 100 });
    let shots = 0;
    world.onShot = () => {
      shots += 1;
      if (shots === 1) world.scrolled = 40;
    };
    expect(await shoot(world)).toMatchObject({ cuts: [{ shot: 0, box: { top: 60 } }] });
    expect(world.log.filter((line) => line === 'shot 0')).toHaveLength(2);
  });

  test('a page that never stands still is given up after three shots, and everything is put back', async () => {
    const world = new PixelWorld({ name: 100 });
    world.onShot = () => {
      world.scrolled += 5;
    };
    expect(await shoot(world)).toEqual({ failure: 'page-moved' });
    expect(world.log.filter((line) => line === 'shot 0')).toHaveLength(3);
    expect(world.log.slice(-2)).toEqual(['restore', 'show']);
  });

  test('a page that swings back into its place gives no shot: the capture may show the other side', async () => {
    const world = new PixelWorld({ name: 100 });
    world.swings = true;
    expect(await shoot(world)).toEqual({ failure: 'page-moved' });
  });

  test('a value that does not come into sight is left out, not guessed', async () => {
    const world = new PixelWorld({ covered: Number.NaN, name: 100 });
    expect(await shoot(world)).toMatchObject({ cuts: [{ key: 'name.0' }] });
  });

  test('a value of two lines counts only when both are on the screen', async () => {
    const world = new PixelWorld({ major: 585 });
    world.lines = { major: 2 };
    expect(await shoot(world)).toMatchObject({
      cuts: [
        { key: 'major.0', box: { top: 300 } },
        { key: 'major.1', box: { top: 320 } },
      ],
    });
  });

  test.each(['capture-refused', 'tab-not-in-front'] as const)('%s ends it', async (failure) => {
    const world = new PixelWorld({ name: 100 });
    world.shotFails = failure;
    expect(await shoot(world)).toEqual({ failure });
    expect(world.log.slice(-2)).toEqual(['restore', 'show']);
  });

  test('nothing is captured after it was stopped', async () => {
    const world = new PixelWorld({ name: 100 });
    expect(await shoot(world, AbortSignal.abort())).toEqual({ failure: 'stopped' });
    expect(world.log).not.toContain('shot 0');
  });
});
