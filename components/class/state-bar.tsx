import { useId } from 'react';
import { barParts } from '@/lib/core/board/bar-parts';
import type { StudentState } from '@/lib/core/session/model/class-session';
import { FIGURE_TEXTS, statesText } from '@/lib/core/texts/class-figures';
import { STATE_COLOURS } from '@/lib/core/texts/class-states';

const WIDTH = 240;
const HEIGHT = 12;
/** Between two stretches, so that they are told apart without their colours. */
const GAP = 1;

/** How many are in each state, as one bar; the numbers stand in the filters below and are read out. */
export function StateBar({ byState }: { readonly byState: Readonly<Record<StudentState, number>> }) {
  const id = useId();
  return (
    <svg
      className="state-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{FIGURE_TEXTS.byState}</title>
      <desc id={`${id}-desc`}>{statesText(byState)}</desc>
      {barParts(byState, WIDTH).map(({ state, from, width }) => (
        <rect
          key={state}
          className={`bar-part v-${STATE_COLOURS[state]}`}
          data-state={state}
          x={from}
          y={0}
          width={Math.max(0.5, width - GAP)}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}
