import type { Verdict } from '@/lib/core/compare/comparison';
import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';

/** Icon and word in the verdict's colour. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`verdict v-${verdict}`}>
      <span aria-hidden="true">{VERDICT_ICONS[verdict]}</span> {VERDICT_WORDS[verdict]}
    </span>
  );
}
