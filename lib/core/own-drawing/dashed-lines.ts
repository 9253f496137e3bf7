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

/** Level dashed lines of a picture, from the top. The same line may come once for every window that shows it. */
export function dashedLines(grey: Grey, shape: DashShape): readonly DashedLine[] {
  const ways = [...WINDOWS.map(darkerThanAround), ...LEVELS.map(darkerThan)];
  const open = ways.map((darken) => new OpenLines(darken, shape));
  const row = new GreyRow(grey);
  for (let y = 0; y < grey.height; y += 1) {
    row.moveTo(y);
    for (const lines of open) lines.add(row);
  }
  return open.flatMap((lines) => lines.end());
}

const NONE: readonly DashedLine[] = [];

/** The lines that one way of telling dashes shows, while rows come from the top. */
class OpenLines {
  readonly #darken: Darken;
  readonly #shape: DashShape;
  readonly #chain: Chain;
  readonly #done: DashedLine[] = [];
  #open: readonly DashedLine[] = [];

  constructor(darken: Darken, shape: DashShape) {
    this.#darken = darken;
    this.#shape = shape;
    this.#chain = new Chain(shape);
  }

  add(row: GreyRow): void {
    const dashes = this.#darken(row);
    const chains = dashes > this.#shape.leastCount ? chainsOf(row, dashes, this.#chain) : NONE;
    if (chains.length === 0 && this.#open.length === 0) return;
    let open = this.#open;
    const next = chains.map((found): DashedLine => {
      const above = open.find((line) => sameDashes(line, found));
      if (!above) return found;
      open = open.filter((line) => line !== above);
      return { ...longer(above, found), top: above.top, thick: above.thick + 1 };
    });
    this.#done.push(...open);
    this.#open = next;
  }

  end(): readonly DashedLine[] {
    const { thick: most } = this.#shape;
    return [...this.#done, ...this.#open].filter(({ thick, period }) => thick <= most * period + 1);
  }
}

/** Finds the dashes of a row, in `row.dashes`; gives how many there are. */
type Darken = (row: GreyRow) => number;

function darkerThan(level: number): Darken {
  return (row) => {
    // no dash, or one as long as the row
    if (level <= row.darkest || level > row.lightest) return 0;
    const { data, start, width } = row;
    let inside = false;
    row.clear();
    for (let x = 0; x < width; x += 1) {
      if ((data[start + x] as number) < level !== inside) inside = row.turn(x);
    }
    return row.close(inside);
  };
}

function darkerThanAround(window: number): Darken {
  const half = window >> 1;
  return (row) => {
    if (row.lightest - row.darkest <= FAINT) return 0;
    const { data, start, sums, width } = row;
    let inside = false;
    row.clear();
    for (let x = 0; x < width; x += 1) {
      const from = x < half ? 0 : x - half;
      const to = x + half < width ? x + half + 1 : width;
      const sum = (sums[to] as number) - (sums[from] as number);
      if (((data[start + x] as number) + FAINT) * (to - from) < sum !== inside) inside = row.turn(x);
    }
    return row.close(inside);
  };
}

/** One row of a picture after another, and the dashes that were last found in it. */
class GreyRow {
  readonly width: number;
  /** of the whole picture; the row begins at `start` */
  readonly data: Uint8Array;
  start = 0;
  y = 0;
  /** of the greys left of each place */
  readonly sums: Int32Array;
  darkest = 0;
  lightest = 0;
  /** where each begins, and the place behind it */
  readonly dashes: Int32Array;
  #turns = 0;

  constructor({ width, data }: Grey) {
    this.width = width;
    this.data = data;
    this.sums = new Int32Array(width + 1);
    this.dashes = new Int32Array(width + 2);
  }

  moveTo(y: number): void {
    const { data, width, sums } = this;
    const start = y * width;
    let [sum, darkest, lightest] = [0, 255, 0];
    for (let x = 0; x < width; x += 1) {
      const level = data[start + x] as number;
      sum += level;
      sums[x + 1] = sum;
      if (level < darkest) darkest = level;
      if (level > lightest) lightest = level;
    }
    this.start = start;
    this.y = y;
    this.darkest = darkest;
    this.lightest = lightest;
  }

  clear(): void {
    this.#turns = 0;
  }

  /** A dash begins here, or has ended; true when it begins. */
  turn(x: number): boolean {
    this.dashes[this.#turns] = x;
    this.#turns += 1;
    return this.#turns % 2 === 1;
  }

  /** Ends a dash that reaches the end of the row. Gives how many there are. */
  close(inside: boolean): number {
    if (inside) this.turn(this.width);
    return this.#turns / 2;
  }
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
function chainsOf({ dashes, y }: GreyRow, count: number, chain: Chain): readonly DashedLine[] {
  let found = NONE;
  for (let at = 0; at < 2 * count; at += 2) {
    const ended = chain.add(dashes[at] as number, dashes[at + 1] as number);
    if (ended) found = [...found, { ...ended, top: y, thick: 1 }];
  }
  const last = chain.end();
  return last ? [...found, { ...last, top: y, thick: 1 }] : found;
}

type Ended = Pick<DashedLine, 'left' | 'right' | 'period' | 'count'>;

/** Collects dashes as long as they keep their distance. It is told of millions in a picture: no object is made for one. */
class Chain {
  readonly #shape: DashShape;
  #count = 0;
  /** where the first and the last begin, and the place behind the last */
  #first = 0;
  #last = 0;
  #right = 0;

  constructor(shape: DashShape) {
    this.#shape = shape;
  }

  /** Takes one dash; hands back the chain before it when that one has ended. */
  add(from: number, to: number): Ended | null {
    const step = from - this.#last;
    if (this.#fits(step)) {
      this.#count += 1;
      this.#last = from;
      this.#right = to;
      return null;
    }
    const last = this.#last;
    // the dash before this one may begin another distance
    const both = this.#count > 1 && step <= this.#shape.periods[1];
    const ended = this.end();
    this.#first = both ? last : from;
    this.#count = both ? 2 : 1;
    this.#last = from;
    this.#right = to;
    return ended;
  }

  #fits(step: number): boolean {
    if (this.#count === 0) return false;
    const { periods, dash } = this.#shape;
    const period = this.#count > 1 ? (this.#last - this.#first) / (this.#count - 1) : step;
    const share = (this.#right - this.#last) / period;
    return (
      Math.abs(step - period) <= Math.max(1, UNEVEN * period) &&
      period >= periods[0] &&
      period <= periods[1] &&
      share >= dash[0] &&
      share <= dash[1]
    );
  }

  end(): Ended | null {
    const [left, right, count] = [this.#first, this.#right, this.#count - 1];
    this.#count = 0;
    if (count < this.#shape.leastCount) return null;
    return { left, right, period: (this.#last - left) / count, count };
  }
}
