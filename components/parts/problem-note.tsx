import type { Problem } from '@/lib/core/texts/problem';

/** What could not be done, why, and what to do now. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  return (
    <div className="problem">
      <p className="problem-what">{problem.what}</p>
      <p>{problem.why}</p>
      <p className="problem-now">{problem.now}</p>
    </div>
  );
}
