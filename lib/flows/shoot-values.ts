import { type Failed, MAX_SHOTS } from '@/lib/core/capture/capture-port';
import type { PixelCapture, ValueCut } from '@/lib/core/capture/pixel-capture';
import { type PixelSight, samePixelSight } from '@/lib/core/capture/pixel-sight';
import type { PixelPage, PixelValue } from '@/lib/page/pixels/pixel-page';

export interface ShootPorts {
  readonly page: PixelPage;
  readonly capture: Pick<PixelCapture, 'begin' | 'shot'>;
  /** Takes everything of ours off the screen; hands back the way to bring it back. */
  hideOwn(): () => void;
  readonly signal: AbortSignal;
  /** Whether no further shot is to be begun; what is on the shots so far is handed back then. */
  enough?(): boolean;
  /** values on a shot so far, and all */
  onProgress(done: number, total: number): void;
}

/** Where the values are on the shots; one that could not be brought into sight is on none. */
export interface ShotValues {
  readonly viewWidth: number;
  /** image px for one CSS px */
  readonly scale: number;
  readonly cuts: readonly ValueCut[];
}

/** How often one shot is taken anew because something moved. */
const TRIES = 3;

/**
 * Captures the screen until every value was wholly on a shot, as many as possible on each. A shot counts only if
 * the page stood still around it. Our own drawing is hidden meanwhile; scroll positions are always put back.
 */
export async function shootValues(
  ports: ShootPorts,
  values: readonly PixelValue[],
): Promise<ShotValues | Failed> {
  const showOwn = ports.hideOwn();
  try {
    const begun = await ports.capture.begin();
    return begun.failure === null ? await shootAll(ports, values) : begun;
  } finally {
    ports.page.restore();
    showOwn();
  }
}

async function shootAll(ports: ShootPorts, values: readonly PixelValue[]): Promise<ShotValues | Failed> {
  const cuts: ValueCut[] = [];
  let [pending, index, viewWidth, scale] = [values, 0, 0, 1];
  while (pending.length > 0 && !ports.enough?.()) {
    const taken = await shoot(ports, pending, index, values.length);
    if (taken && 'failure' in taken) return taken;
    if (taken && viewWidth !== 0 && taken.sight.viewWidth !== viewWidth) return { failure: 'page-moved' };
    const found = taken ? cutsOf(taken.sight, pending, index) : [];
    const done = new Set(found.map(({ value }) => value));
    // what does not come into sight when it is brought there is left out
    pending = pending.filter((value, at) => !done.has(value) && !(at === 0 && taken === null));
    cuts.push(...found.flatMap((one) => one.cuts));
    if (taken) {
      viewWidth = taken.sight.viewWidth;
      scale = taken.imageWidth / viewWidth;
      index += 1;
    }
    if (pending.length > 0 && index >= MAX_SHOTS) return { failure: 'too-large' };
    ports.onProgress(values.length - pending.length, values.length);
  }
  return { viewWidth, scale, cuts };
}

interface Taken {
  readonly sight: PixelSight;
  /** image px */
  readonly imageWidth: number;
}

/** One shot between two equal sights; null when nothing of what is pending comes into sight. */
async function shoot(
  { page, capture, signal }: ShootPorts,
  pending: readonly PixelValue[],
  index: number,
  values: number,
): Promise<Taken | Failed | null> {
  const [wanted] = pending;
  for (let attempt = 0; attempt < TRIES && wanted; attempt += 1) {
    await page.settle();
    let before = page.sight(pending);
    if (cutsOf(before, pending, index).length === 0) {
      page.bring(wanted);
      await page.settle();
      before = page.sight(pending);
      if (cutsOf(before, pending, index).length === 0) return null;
    }
    if (signal.aborted) return { failure: 'stopped' };
    const stood = page.watch(pending);
    const shot = await capture.shot({ index, total: Math.max(index + 1, Math.min(values, index + 2)) });
    const still = stood();
    if (signal.aborted) return { failure: 'stopped' };
    if ('failure' in shot) return shot;
    if (still && samePixelSight(before, page.sight(pending)))
      return { sight: before, imageWidth: shot.width };
  }
  return { failure: 'page-moved' };
}

interface FoundValue {
  readonly value: PixelValue;
  readonly cuts: readonly ValueCut[];
}

/** The values all of whose lines are on the screen. */
function cutsOf(sight: PixelSight, values: readonly PixelValue[], shot: number): readonly FoundValue[] {
  return values.flatMap((value) => {
    const spots = sight.spots.filter(({ key }) => key.slice(0, key.lastIndexOf('.')) === value.key);
    const cuts = spots.flatMap(({ key, box, said }) =>
      box ? [{ key, shot, box, ...(said !== undefined && { said }) }] : [],
    );
    return spots.length > 0 && cuts.length === spots.length ? [{ value, cuts }] : [];
  });
}
