import { failureProblem } from '@/lib/core/texts/failures';
import { countText, headlineText, PANEL_TEXTS, pixelProgressText } from '@/lib/core/texts/panel';
import { QUESTION_TEXTS } from '@/lib/core/texts/questions';
import { VERDICT_ICONS } from '@/lib/core/texts/verdicts';
import type { RecordResult, Verdict } from '@/lib/core/verdict/comparison';
import type { CheckBody } from '@/lib/core/view/check-view';

const ICON_OF: Readonly<Record<RecordResult, Verdict>> = {
  match: 'match',
  mismatch: 'mismatch',
  unsure: 'unsure',
  none: 'unlisted',
};

interface Props {
  readonly body: CheckBody;
  /** somebody else tells what changes */
  readonly quiet?: boolean;
}

/** The one sentence that matters, read aloud when it changes; also all that the closed bar shows. */
export function Headline({ body, quiet = false }: Props) {
  const verdict = body.state === 'done' ? ICON_OF[body.comparison.result] : null;
  return (
    <div className="headline" role="status" aria-live={quiet ? 'off' : 'polite'}>
      <p className={`headline-text ${verdict ? `v-${verdict}` : ''}`}>
        {verdict && <span aria-hidden="true">{VERDICT_ICONS[verdict]} </span>}
        {sentence(body)}
      </p>
      {body.state === 'done' && (
        <p className="count">
          {countText(body.comparison)}
          {body.roster?.inNoClass && ` · ${PANEL_TEXTS.onNoBoard}`}
        </p>
      )}
      {body.state === 'reading' && body.progress && <p className="count">{PANEL_TEXTS.stayHere}</p>}
    </div>
  );
}

function sentence(body: CheckBody): string {
  switch (body.state) {
    case 'waiting':
      return PANEL_TEXTS.reading;
    case 'reading':
      return body.progress ? pixelProgressText(body.progress) : PANEL_TEXTS.reading;
    case 'asking':
      return QUESTION_TEXTS[body.question.kind].title;
    case 'done':
      return headlineText(body.comparison);
    case 'failed':
      return failureProblem(body.reason).what;
    case 'stale':
      return PANEL_TEXTS.stale;
    case 'cleared':
      return PANEL_TEXTS.cleared;
    default:
      return body satisfies never;
  }
}
