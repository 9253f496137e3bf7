import { VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import type { Verdict } from '@/lib/core/verdict/comparison';

/** Icon and word in the verdict's colour. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`verdict v-${verdict}`}>
      <span aria-hidden="true">{VERDICT_ICONS[verdict]}</span> {VERDICT_WORDS[verdict]}
    </span>
  );
}
