import type { StudentState } from '@/lib/core/session/model/class-session';
import { STATE_COLOURS, STATE_ICONS, STATE_WORDS } from '@/lib/core/texts/class-states';

/** Icon and word in the state's colour. */
export function StateTag({ state }: { readonly state: StudentState }) {
  return (
    <span className={`state-tag v-${STATE_COLOURS[state]}`}>
      <span className="state-icon" aria-hidden="true">
        {STATE_ICONS[state]}
      </span>{' '}
      {STATE_WORDS[state]}
    </span>
  );
}
