import type { Grey } from '@/lib/core/ocr/image/grey';

/** A level line of dashes at equal distances, px. */
export interface DashedLine {
  readonly left: number;
  /** behind the last dash */
  readonly right: number;
  readonly top: number;
  /** rows that show it */
  readonly thick: number;
  /** from the start of one dash to the start of the next */
  readonly period: number;
  /** whole periods */
  readonly count: number;
}

/** What a line has to look like. */
export interface DashShape {
  /** shortest and longest period, px */
  readonly periods: readonly [number, number];
  /** least and most of a period that is dash */
  readonly dash: readonly [number, number];
  /** most of a period that the line may be thick */
  readonly thick: number;
  readonly leastCount: number;
}

/** A period of one line may differ from the others by so much of itself, and by at least a pixel. */
const UNEVEN = 0.16;
/** What is darker than its surroundings of so many px by at least `FAINT` is dash: a window holds two periods or more. */
const WINDOWS = [13, 21, 33, 55] as const;
const FAINT = 5;
/** So is what is darker than one of these grey levels: near the end of a line its surroundings are too light. */
const LEVELS = [110, 130, 150, 170, 190, 210] as const;

/** Fills `dark` with which pixels of row `y` are dash. */
type Darken = (grey: Grey, y: number, dark: Uint8Array) => void;

/** Level dashed lines of a picture, from the top. The same line may come once for every window that shows it. */
export function dashedLines(grey: Grey, shape: DashShape): readonly DashedLine[] {
  const ways = [...WINDOWS.map(darkerThanAround), ...LEVELS.map(darkerThan)];
  return ways.flatMap((darken) => linesIn(grey, darken, shape));
}

function linesIn(grey: Grey, darken: Darken, shape: DashShape): readonly DashedLine[] {
  const done: DashedLine[] = [];
  let open: DashedLine[] = [];
  const dark = new Uint8Array(grey.width);
  for (let y = 0; y < grey.height; y += 1) {
    const next: DashedLine[] = [];
    darken(grey, y, dark);
    for (const found of chainsIn(dark, y, shape)) {
      const above = open.find((line) => sameDashes(line, found));
      if (above) open = open.filter((line) => line !== above);
      next.push(above ? { ...longer(above, found), top: above.top, thick: above.thick + 1 } : found);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].filter(({ thick, period }) => thick <= shape.thick * period + 1);
}

function darkerThan(level: number): Darken {
  return ({ width, data }, y, dark) => {
    const row = y * width;
    for (let x = 0; x < width; x += 1) dark[x] = (data[row + x] ?? 255) < level ? 1 : 0;
  };
}

function darkerThanAround(window: number): Darken {
  return ({ width, data }, y, dark) => {
    const row = y * width;
    const half = window >> 1;
    let sum = 0;
    let from = 0;
    let to = 0;
    for (let x = 0; x < width; x += 1) {
      for (; to < Math.min(width, x + half + 1); to += 1) sum += data[row + to] ?? 0;
      for (; from < x - half; from += 1) sum -= data[row + from] ?? 0;
      dark[x] = (data[row + x] ?? 0) < sum / (to - from) - FAINT ? 1 : 0;
    }
  };
}

function longer(one: DashedLine, other: DashedLine): DashedLine {
  return other.count > one.count ? other : one;
}

/** Whether two lines show the same dashes above each other. */
export function sameDashes(one: DashedLine, other: DashedLine): boolean {
  const reach = Math.max(1.6, 0.2 * one.period);
  return (
    Math.abs(one.left - other.left) <= reach &&
    Math.abs(one.right - other.right) <= Math.max(reach, 0.4 * one.period) &&
    Math.abs(one.period - other.period) <= 0.06 * one.period
  );
}

/** Dashes of one row that follow each other at equal distances. */
function chainsIn(dark: Uint8Array, y: number, shape: DashShape): readonly DashedLine[] {
  const found: DashedLine[] = [];
  const chain = new Chain(shape);
  let start = -1;
  for (let x = 0; x <= dark.length; x += 1) {
    const inked = dark[x] === 1;
    if (inked && start < 0) start = x;
    if (inked || start < 0) continue;
    const ended = chain.add(start, x);
    if (ended) found.push({ ...ended, top: y, thick: 1 });
    start = -1;
  }
  const last = chain.end();
  if (last) found.push({ ...last, top: y, thick: 1 });
  return found;
}

type Ended = Pick<DashedLine, 'left' | 'right' | 'period' | 'count'>;

/** Collects dashes as long as they keep their distance. */
class Chain {
  readonly #shape: DashShape;
  #starts: number[] = [];
  #right = 0;

  constructor(shape: DashShape) {
    this.#shape = shape;
  }

  /** Takes one dash; hands back the chain before it when that one has ended. */
  add(from: number, to: number): Ended | null {
    const starts = this.#starts;
    const shape = this.#shape;
    const [first = from] = starts;
    const last = starts.at(-1);
    const step = from - (last ?? from);
    const period = starts.length > 1 ? ((last ?? 0) - first) / (starts.length - 1) : step;
    const even = Math.abs(step - period) <= Math.max(1, UNEVEN * period);
    const dash = (this.#right - (last ?? 0)) / period;
    const fits =
      last !== undefined &&
      even &&
      period >= shape.periods[0] &&
      period <= shape.periods[1] &&
      dash >= shape.dash[0] &&
      dash <= shape.dash[1];
    if (fits) {
      starts.push(from);
      this.#right = to;
      return null;
    }
    const ended = this.end();
    // the dash before this one may begin another distance
    this.#starts =
      last !== undefined && step <= shape.periods[1] && starts.length > 1 ? [last, from] : [from];
    this.#right = to;
    return ended;
  }

  end(): Ended | null {
    const starts = this.#starts;
    const right = this.#right;
    const shape = this.#shape;
    const [left = 0] = starts;
    const count = starts.length - 1;
    this.#starts = [];
    if (count < shape.leastCount) return null;
    return { left, right, period: ((starts.at(-1) ?? left) - left) / count, count };
  }
}
