import { HelpLink } from '@/components/parts/help-link';
import { ProblemNote } from '@/components/parts/problem-note';
import { answerForStart } from '@/lib/core/help/answer-for';
import type { Site } from '@/lib/core/site/site';
import { startReasonProblem } from '@/lib/core/texts/start';
import type { StartReason } from '@/lib/core/view/start-reason';
import { SiteAnswer } from './site-answer';

interface Props {
  readonly cameFrom: StartReason | null;
  /** whose page that was, where it is known */
  readonly site: Site | null;
  /** the person has not begun yet */
  readonly isFresh: boolean;
}

/** What the icon found where it was clicked; nothing when there is nothing to say about it. */
export function Found({ cameFrom, site, isFresh }: Props) {
  const problem = cameFrom && startReasonProblem(cameFrom, isFresh);
  if (!cameFrom || !problem) return null;
  return (
    <aside className="found" data-came-from={cameFrom}>
      <SiteAnswer reason={cameFrom} site={site}>
        <ProblemNote problem={problem} />
        <HelpLink id={answerForStart(cameFrom)} />
      </SiteAnswer>
    </aside>
  );
}
