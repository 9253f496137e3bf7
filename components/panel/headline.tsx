import { failureProblem } from '@/lib/core/texts/failures';
import { headlineText } from '@/lib/core/texts/headline';
import { neverSureAhead } from '@/lib/core/texts/never-sure';
import { countText, PANEL_TEXTS, pixelProgressText, studentText } from '@/lib/core/texts/panel';
import { QUESTION_TEXTS } from '@/lib/core/texts/questions';
import { VERDICT_ICONS } from '@/lib/core/texts/verdicts';
import { headlineTone } from '@/lib/core/view/beside-result';
import type { CheckBody } from '@/lib/core/view/check-view';

interface Props {
  readonly body: CheckBody;
  /** somebody else tells what changes */
  readonly quiet?: boolean;
  /** it is all that is shown: the bar is closed */
  readonly alone?: boolean;
}

/** The one sentence that matters, read aloud when it changes; also all that the closed bar shows. */
export function Headline({ body, quiet = false, alone = false }: Props) {
  const student = body.state === 'done' && body.roster?.student ? studentText(body.roster.student) : '';
  const verdict = body.state === 'done' ? headlineTone(body.comparison) : null;
  return (
    <div className="headline" role="status" aria-live={quiet ? 'off' : 'polite'}>
      <p className={`headline-text ${verdict ? `v-${verdict}` : ''}`}>
        {verdict && <span aria-hidden="true">{VERDICT_ICONS[verdict]} </span>}
        {sentence(body)}
      </p>
      {body.state === 'done' && (
        <p className="count">
          {student !== '' && <span data-note="who">{`${student} · `}</span>}
          {countText(body.comparison)}
          {body.roster?.inNoClass && ` · ${PANEL_TEXTS.onNoBoard}`}
        </p>
      )}
      {body.state === 'reading' && body.progress && (
        <p className="count">
          {PANEL_TEXTS.stayHere}
          {alone && body.progress.neverSure && ` · ${neverSureAhead('name', body.progress.neverSure)}`}
        </p>
      )}
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
