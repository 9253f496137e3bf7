import type { RosterQuestion } from '@/lib/core/board/class-view';
import { ROSTER_QUESTION_TEXTS, rosterQuestionText, rosterQuestionTitle } from '@/lib/core/texts/class-page';
import type { ClassActions } from './class-actions';

interface Props {
  readonly question: RosterQuestion;
  readonly actions: Pick<ClassActions, 'answerRoster' | 'cancel'>;
}

/** Is it a new roster of a class that is there, or another class? */
export function RosterQuestionView({ question, actions }: Props) {
  return (
    <section
      className="card ask"
      aria-label={rosterQuestionTitle(question.className)}
      data-for="roster-question"
    >
      <p className="note">{question.fileName}</p>
      <h2>{rosterQuestionTitle(question.className)}</h2>
      <p>{rosterQuestionText(question)}</p>
      <div className="roles">
        <button
          type="button"
          className="button role"
          data-answer="update"
          onClick={() => actions.answerRoster('update')}
        >
          <b>{ROSTER_QUESTION_TEXTS.update}</b>
          <span className="note">{ROSTER_QUESTION_TEXTS.updateNote}</span>
        </button>
        <button
          type="button"
          className="button role"
          data-answer="fresh"
          onClick={() => actions.answerRoster('fresh')}
        >
          <b>{ROSTER_QUESTION_TEXTS.fresh}</b>
          <span className="note">{ROSTER_QUESTION_TEXTS.freshNote}</span>
        </button>
      </div>
      <button type="button" className="button quiet" data-action="cancel" onClick={() => actions.cancel()}>
        {ROSTER_QUESTION_TEXTS.cancel}
      </button>
    </section>
  );
}
