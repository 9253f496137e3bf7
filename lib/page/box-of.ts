import type { Box } from '@/lib/core/capture/geometry';

/** A rectangle of the page as plain data, client coordinates. */
export function boxOf({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height };
}
