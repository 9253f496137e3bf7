import type { Box } from '@/lib/core/capture/geometry';
import { MARK_BORDER } from '@/lib/core/theme/tokens';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { placeTag, type TagPlace } from '@/lib/core/view/place-tag';
import type { MarkNodes } from './mark-nodes';
import { textBoxesAround } from './text-boxes';
import { Measurer, type VisibleBox } from './visible-box';

const OUT = MARK_BORDER.clearance + MARK_BORDER.width;
const ROOT_WIDTH = 100;
/** Who chooses a place for its tag first. */
const FIRST: readonly Verdict[] = ['mismatch', 'unsure', 'variant', 'match', 'unlisted', 'absent'];
const COMPACT_WIDTH = 22;

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
  readonly compact: boolean;
}

function placeTags(
  root: HTMLElement,
  marks: readonly MarkNodes[],
  seen: readonly (VisibleBox | null)[],
  frame: Frame,
): Map<MarkNodes, PlacedTag> {
  const sizes = marks.map(({ tag }) => fullSize(tag));
  const texts = textBoxesAround(marks.map(({ mark }) => mark.place)).map((box) => boxToFrame(box, frame));
  const values = seen.flatMap((value) => (value ? [outlineOf(value.box)] : []));
  const bounds = pageBounds(root, frame);
  const placed = new Map<MarkNodes, PlacedTag>();
  const order = marks.map((_, index) => index).sort((a, b) => rank(marks[a]) - rank(marks[b]));
  for (const index of order) {
    const [nodes, value, size] = [marks[index], seen[index], sizes[index]];
    if (!nodes || !value || !size) continue;
    const outline = outlineOf(value.box);
    const others = values.filter((box) => box.left !== outline.left || box.top !== outline.top);
    const room = { outline, size, values: others, texts, bounds };
    const full = placeTag(room);
    const compactSize = { width: COMPACT_WIDTH, height: 18 };
    const small = full?.free || (full && nodes.mark.label) ? null : placeTag({ ...room, size: compactSize });
    const place = small ?? full;
    if (!place) continue;
    placed.set(nodes, { ...place, compact: small !== null });
    values.push({ left: place.x, top: place.y, ...(small ? compactSize : size) });
  }
  return placed;
}

function rank(nodes: MarkNodes | undefined): number {
  return nodes ? FIRST.indexOf(nodes.mark.verdict) : 0;
}

/** Size of the tag with all its words. It changes never, so it is measured once. */
function fullSize(tag: HTMLElement): { width: number; height: number } {
  const known = tag.dataset.size?.split(' ').map(Number);
  if (known) return { width: known[0] ?? 0, height: known[1] ?? 0 };
  const size = { width: tag.offsetWidth, height: tag.offsetHeight };
  tag.dataset.size = `${size.width} ${size.height}`;
  return size;
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
  element.toggleAttribute('data-compact', place.compact);
  element.style.transform = `translate(${place.x}px,${place.y}px)`;
}
