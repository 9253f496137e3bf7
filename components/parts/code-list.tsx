import type { CodePoint } from '@/lib/core/compare/code-points';
import { CODE_POINT_TEXTS } from '@/lib/core/texts/code-points';
import { isInvisible } from '@/lib/core/view/is-invisible';

/** Characters with their numbers in Unicode. */
export function CodeList({ codes }: { readonly codes: readonly CodePoint[] }) {
  return codes.map(({ character, code }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same character may stand there twice
    <span key={index} className="code">
      {isInvisible(character) ? CODE_POINT_TEXTS.invisible : character} <small>{code}</small>
    </span>
  ));
}
