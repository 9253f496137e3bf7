import { useEffect, useRef } from 'react';
import { DEFAULT_SCHOOL } from '@/lib/core/roster/model/default-head';
import type { SchoolQuestion } from '@/lib/core/roster/school-question';
import { ROSTER_SCHOOL_TEXTS, rosterSchoolText, takeSchoolText } from '@/lib/core/texts/roster-school';
import type { StartActions } from './start-actions';

interface Props {
  readonly fileName: string;
  readonly question: SchoolQuestion;
  readonly actions: Pick<StartActions, 'answerSchool' | 'cancel'>;
}

/** 这份名册是哪所学校的？ Nothing is kept, and nothing called ready, before somebody says so. */
export function AskSchool({ fileName, question, actions }: Props) {
  const { named, set } = question;
  const title = useRef<HTMLHeadingElement>(null);
  // the button that was pressed before is gone
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="ask" data-for="school-question">
      <p className="note">{fileName}</p>
      <h2 ref={title} tabIndex={-1}>
        {ROSTER_SCHOOL_TEXTS.title}
      </h2>
      <p className="forward">
        <span aria-hidden="true">! </span>
        {rosterSchoolText(question, set === DEFAULT_SCHOOL)}
      </p>
      <p>{ROSTER_SCHOOL_TEXTS.why}</p>
      <div className="roles">
        <button
          type="button"
          className="button role"
          data-answer="roster"
          onClick={() => actions.answerSchool('roster')}
        >
          <b>{takeSchoolText(named)}</b>
          <span className="note">{ROSTER_SCHOOL_TEXTS.rosterNote}</span>
        </button>
        <button
          type="button"
          className="button role"
          data-answer="set"
          onClick={() => actions.answerSchool('set')}
        >
          <b>{takeSchoolText(set)}</b>
          <span className="note">{ROSTER_SCHOOL_TEXTS.setNote}</span>
        </button>
      </div>
      <p className="note">{ROSTER_SCHOOL_TEXTS.always}</p>
      <button type="button" className="button quiet" data-action="cancel" onClick={() => actions.cancel()}>
        {ROSTER_SCHOOL_TEXTS.cancel}
      </button>
    </div>
  );
}
