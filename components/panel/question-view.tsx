import { QUESTION_ACTIONS, QUESTION_TEXTS, tellingText } from '@/lib/core/texts/questions';
import type { PanelActions } from '@/lib/core/view/check-view';
import type { Question } from '@/lib/core/view/outcome';
import { ActionButton } from './action-button';

interface Props {
  readonly question: Question;
  readonly actions: PanelActions;
}

/** What only a person can answer: which record, which row, the same person or not. The headline asks it. */
export function QuestionView({ question, actions }: Props) {
  return (
    <div className="question-view" data-question={question.kind}>
      <p>{QUESTION_TEXTS[question.kind].explanation}</p>
      <div className="choices">
        <Choices question={question} actions={actions} />
      </div>
    </div>
  );
}

function Choices({ question, actions }: Props) {
  switch (question.kind) {
    case 'record':
      return question.options.map(({ index, label }) => (
        <ActionButton key={index} action="choose-record" onAct={() => actions.chooseRecord(index)}>
          {label}
        </ActionButton>
      ));
    case 'row':
      return question.options.map(({ rowId, label, ...telling }) => (
        <ActionButton key={rowId} action="choose-row" onAct={() => actions.chooseRow(rowId)}>
          {label}
          <small>{tellingText(telling)}</small>
        </ActionButton>
      ));
    case 'other-person':
      return (
        <>
          <ActionButton action="compare-anyway" onAct={actions.compareAnyway}>
            {QUESTION_ACTIONS.compareAnyway}
          </ActionButton>
          <ActionButton action="other-file" onAct={actions.openStart}>
            {QUESTION_ACTIONS.otherFile}
          </ActionButton>
        </>
      );
    default:
      return question satisfies never;
  }
}
