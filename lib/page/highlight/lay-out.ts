import type { Box } from '@/lib/core/capture/geometry';
import { MARK_BORDER } from '@/lib/core/theme/tokens';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { MARK_WEIGHTS } from '@/lib/core/view/mark-weight';
import { placeTag, type TagPlace } from '@/lib/core/view/place-tag';
import type { Mark } from './mark';
import type { MarkNodes } from './mark-nodes';
import type { TagSize } from './tag-sizes';
import { textBoxesAround } from './text-boxes';
import { Measurer, type VisibleBox } from './visible-box';

const OUT = MARK_BORDER.clearance + MARK_BORDER.width;
const ROOT_WIDTH = 100;
/** Who chooses a place for its tag first. */
const FIRST: readonly Verdict[] = ['mismatch', 'unsure', 'variant', 'match', 'unlisted', 'absent'];
/** Beside a value without a box. CSS px. */
const AIR = 2;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Puts every outline round its value and every tag beside it: first all reading, then all writing.
 * `last` is what it handed back the time before; when nothing moved since, nothing is written.
 */
export function layOut(root: HTMLElement, marks: readonly MarkNodes[], last: string): string {
  const rect = root.getBoundingClientRect();
  const frame: Frame = { x: rect.x, y: rect.y, scale: rect.width / ROOT_WIDTH || 1 };
  const measurer = new Measurer();
  const seen = marks.map(({ mark }) => toFrame(measurer.measure(mark.place), frame));
  const now = JSON.stringify([seen, frame.scale]);
  if (now === last) return last;
  const tags = placeTags(root, marks, seen, frame);
  marks.forEach((nodes, index) => {
    writeBox(nodes.box, seen[index] ?? null);
    writeTag(nodes.tag, tags.get(nodes) ?? null);
  });
  return now;
}

interface PlacedTag extends TagPlace {
  readonly size: TagSize;
}

function placeTags(
  root: HTMLElement,
  marks: readonly MarkNodes[],
  seen: readonly (VisibleBox | null)[],
  frame: Frame,
): Map<MarkNodes, PlacedTag> {
  const texts = textBoxesAround(marks.map(({ mark }) => mark.place)).map((box) => boxToFrame(box, frame));
  const own = marks.map(({ mark }, index) => seen[index] && takenBy(seen[index].box, mark));
  const taken = [...texts, ...own.flatMap((box) => box ?? [])];
  const bounds = pageBounds(root, frame);
  const placed = new Map<MarkNodes, PlacedTag>();
  const order = marks.map((_, index) => index).sort((a, b) => rank(marks[a]) - rank(marks[b]));
  for (const index of order) {
    const [nodes, value] = [marks[index], seen[index]];
    if (!nodes || !value) continue;
    const outline = takenBy(value.box, nodes.mark);
    for (const { name, size } of nodes.sizes) {
      const place = placeTag({ outline, size, taken, bounds });
      if (!place) continue;
      placed.set(nodes, { ...place, size: name });
      taken.push({ left: place.x, top: place.y, ...size });
      break;
    }
  }
  return placed;
}

/** What no tag may cover: the value with its box, or with the line under it. */
function takenBy(value: Box, { verdict }: Mark): Box {
  const outline = outlineOf(value);
  if (MARK_WEIGHTS[verdict] === 'loud') return outline;
  const { left, width, height } = value;
  return { left: left - AIR, top: value.top - AIR, width: width + 2 * AIR, height: height + AIR + OUT };
}

function rank(nodes: MarkNodes | undefined): number {
  return nodes ? FIRST.indexOf(nodes.mark.verdict) : 0;
}

function pageBounds(root: HTMLElement, frame: Frame): Box {
  const page = root.ownerDocument.documentElement;
  const box = page.getBoundingClientRect();
  const width = Math.max(page.scrollWidth, page.clientWidth);
  const height = Math.max(page.scrollHeight, page.clientHeight);
  return boxToFrame({ left: box.left, top: box.top, width, height }, frame);
}

function boxToFrame({ left, top, width, height }: Box, frame: Frame): Box {
  return {
    left: round((left - frame.x) / frame.scale),
    top: round((top - frame.y) / frame.scale),
    width: round(width / frame.scale),
    height: round(height / frame.scale),
  };
}

function toFrame(visible: VisibleBox | null, frame: Frame): VisibleBox | null {
  return (
    visible && {
      box: boxToFrame(visible.box, frame),
      clip: visible.clip && boxToFrame(visible.clip, frame),
    }
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function outlineOf({ left, top, width, height }: Box): Box {
  return {
    left: left - OUT,
    top: top - OUT,
    width: width + 2 * OUT,
    height: height + 2 * OUT,
  };
}

function writeBox(element: HTMLElement, visible: VisibleBox | null): void {
  element.classList.toggle('xj-away', visible === null);
  if (!visible) return;
  const outline = outlineOf(visible.box);
  Object.assign(element.style, {
    transform: `translate(${outline.left}px,${outline.top}px)`,
    width: `${outline.width}px`,
    height: `${outline.height}px`,
    clipPath: visible.clip ? insetOf(outline, visible.clip) : 'none',
  });
}

function insetOf(box: Box, clip: Box): string {
  const top = Math.max(0, clip.top - box.top);
  const left = Math.max(0, clip.left - box.left);
  const bottom = Math.max(0, box.top + box.height - clip.top - clip.height);
  const right = Math.max(0, box.left + box.width - clip.left - clip.width);
  return top + left + bottom + right === 0 ? 'none' : `inset(${top}px ${right}px ${bottom}px ${left}px)`;
}

function writeTag(element: HTMLElement, place: PlacedTag | null): void {
  element.classList.toggle('xj-away', place === null);
  if (!place) return;
  element.dataset.size = place.size;
  element.style.transform = `translate(${place.x}px,${place.y}px)`;
}
