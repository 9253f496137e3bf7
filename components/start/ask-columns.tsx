import { type FormEvent, useRef, useState } from 'react';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import {
  type AnswerDraft,
  answerOfDraft,
  draftOf,
  missingCommon,
} from '@/lib/core/roster/columns/answer-draft';
import { answerProblem } from '@/lib/core/roster/columns/answer-problem';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import { answerProblemText, COLUMN_TEXTS, sourceText } from '@/lib/core/texts/columns';
import { START_TEXTS } from '@/lib/core/texts/start';
import { ColumnTable } from './column-table';
import { CommonValues } from './common-values';
import { HiddenRows } from './hidden-rows';
import { JoinSheets } from './join-sheets';
import { PartialDates } from './partial-dates';
import type { StartActions } from './start-actions';

interface Props {
  readonly question: ColumnQuestion;
  /** the setting 投影; null: only where there are several students */
  readonly projector: boolean | null;
  readonly actions: Pick<StartActions, 'answerColumns' | 'cancel'>;
}

/** One screen for everything that is not certain about a file's columns. */
export function AskColumns({ question, projector, actions }: Props) {
  const [draft, setDraft] = useState<AnswerDraft>(() => draftOf(question));
  const [problemText, setProblemText] = useState('');
  const problemLine = useRef<HTMLParagraphElement>(null);
  const change = (next: Partial<AnswerDraft>) => {
    setDraft({ ...draft, ...next });
    setProblemText('');
  };
  const chooseField = (index: number, field: TextFieldKey | null) =>
    change({ fields: new Map([...draft.fields, [index, field]]) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = answerOfDraft(question, draft);
    const problem = answerProblem(answer, question.joins.length);
    if (problem === null) return actions.answerColumns(answer);
    setProblemText(answerProblemText(problem));
    problemLine.current?.focus();
  };
  return (
    <form className="ask columns" data-for="columns" noValidate onSubmit={submit}>
      <p className="note">{sourceText(question.source, question.rowCount)}</p>
      <h2>{COLUMN_TEXTS.title}</h2>
      <p className="note">{COLUMN_TEXTS.lead}</p>
      <ColumnTable
        question={question}
        draft={draft}
        projector={projector ?? question.rowCount > 1}
        onField={chooseField}
      />
      <CommonValues
        fields={missingCommon(draft)}
        values={draft.common}
        onValue={(field, value) => change({ common: { ...draft.common, [field]: value } })}
      />
      <PartialDates
        dates={question.partialDates}
        days={draft.partialDays}
        onDay={(field, day) => change({ partialDays: { ...draft.partialDays, [field]: day } })}
      />
      <HiddenRows
        count={question.hiddenRows}
        leave={draft.leaveHidden}
        onLeave={(leaveHidden) => change({ leaveHidden })}
      />
      <JoinSheets joins={question.joins} joined={draft.joined} onJoined={(joined) => change({ joined })} />
      <p ref={problemLine} className="forward" role="alert" tabIndex={-1} data-problem={problemText !== ''}>
        {problemText}
      </p>
      <div className="ask-row">
        <button type="submit" className="button strong" data-action="answer-columns">
          {COLUMN_TEXTS.answer}
        </button>
        <button type="button" className="button quiet" data-action="cancel" onClick={() => actions.cancel()}>
          {START_TEXTS.cancel}
        </button>
      </div>
      <p className="note">{COLUMN_TEXTS.remembered}</p>
    </form>
  );
}
