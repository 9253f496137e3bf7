import type { Problem } from '@/lib/core/texts/problem';
import { ProblemNote } from './problem-note';

/** Something that was asked for was not done: told with a sign and a colour besides the words. */
export function RefusalNote({ problem }: { readonly problem: Problem }) {
  return (
    <div className="refusal">
      <span className="refusal-sign" aria-hidden="true">
        !
      </span>
      <ProblemNote problem={problem} />
    </div>
  );
}
