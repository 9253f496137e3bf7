import type { Size } from '@/lib/core/capture/geometry';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { MARK_WEIGHTS } from '@/lib/core/view/mark-weight';

/** All words in one line, in several, the icon alone. */
export type TagSize = 'full' | 'narrow' | 'icon';

export interface NamedSize {
  readonly name: TagSize;
  readonly size: Size;
}

/** How large a tag may be drawn, the largest first; measured once, since its words never change. */
export function tagSizes(tag: HTMLElement, verdict: Verdict): readonly NamedSize[] {
  return SIZES[MARK_WEIGHTS[verdict]].map((name) => {
    tag.dataset.size = name;
    return { name, size: { width: tag.offsetWidth, height: tag.offsetHeight } };
  });
}

const SIZES = {
  loud: ['full', 'narrow', 'icon'],
  quiet: ['icon'],
  none: [],
} as const satisfies Readonly<Record<string, readonly TagSize[]>>;
