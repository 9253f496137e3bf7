import { isPhoto } from '@/lib/core/fields/kinds';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { beginText, EYES_TEXTS } from '@/lib/core/texts/eyes';
import { GROUP_TEXTS, PANEL_TEXTS } from '@/lib/core/texts/panel';
import { PHOTO_TEXTS, QUESTION_TEXTS } from '@/lib/core/texts/questions';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { arrangeLines } from '@/lib/core/view/arrange-lines';
import type { CheckBody, PanelActions } from '@/lib/core/view/check-view';
import { linesToReport } from '@/lib/core/view/lines-to-report';
import { canSettle, linesForEyes } from '@/lib/core/view/needs-eyes';
import { ActionButton } from './action-button';
import { AskNote } from './ask-note';
import { CheckList } from './check-list';
import { LineGroup } from './line-group';
import { LineItem } from './line-item';
import { QuestionView } from './question-view';
import { RosterNote } from './roster-note';
import { WhatToDo } from './what-to-do';

interface Props {
  readonly body: Extract<CheckBody, { state: 'done' }>;
  readonly projector: boolean;
  readonly actions: PanelActions;
  /** False when the browser does not allow it here. */
  copy(text: string): Promise<boolean>;
  /** look at what needs eyes, one after another */
  onEyes(): void;
}

/** Everything that came out of one comparison, most urgent first. */
export function DoneView({ body, projector, actions, copy, onEyes }: Props) {
  const { comparison, roster } = body;
  const head = roster?.head ?? DEFAULT_HEAD;
  const shared = { head, projector, actions };
  const groups = arrangeLines(comparison);
  // a counselor writes from the class page, to the student
  const reported = roster?.role === 'counselor' ? [] : linesToReport(comparison);
  return (
    <>
      {comparison.otherPerson && (
        <div className="warning">
          <p>{QUESTION_TEXTS['other-person'].title}</p>
          <QuestionView question={{ kind: 'other-person' }} actions={actions} />
        </div>
      )}
      <EyesButton comparison={comparison} onEyes={onEyes} />
      <ul className="lines lead">
        {[...groups.school, ...groups.photo].map((line) => (
          <LineItem key={line.field} line={line} {...shared} />
        ))}
      </ul>
      {groups.photo.length > 0 && <p className="note inset">{PHOTO_TEXTS.note}</p>}
      <LineGroup title={GROUP_TEXTS.mismatch} lines={groups.mismatch} {...shared} />
      {reported.length > 0 && (
        <WhatToDo
          lines={comparison.lines}
          reported={reported}
          head={head}
          hasRoster={roster !== null}
          projector={projector}
          copy={copy}
        />
      )}
      <LineGroup title={GROUP_TEXTS.unsure} lines={groups.unsure} {...shared} />
      <LineGroup title={GROUP_TEXTS.variant} lines={groups.variant} {...shared} />
      {roster === null && (
        <div className="offer">
          <p>{PANEL_TEXTS.noFile}</p>
          <ActionButton action="choose-file" onAct={actions.openStart}>
            {PANEL_TEXTS.chooseFile}
          </ActionButton>
        </div>
      )}
      {roster?.inNoClass && (
        <div className="offer" data-note="no-class">
          <p>{PANEL_TEXTS.inNoClass}</p>
          <ActionButton action="open-class" onAct={actions.openClassPage}>
            {PANEL_TEXTS.openClassPage}
          </ActionButton>
        </div>
      )}
      <LineGroup title={GROUP_TEXTS.match} lines={groups.match} folded {...shared} />
      <LineGroup title={GROUP_TEXTS.notCompared} lines={groups.notCompared} folded {...shared} />
      <LineGroup title={PANEL_TEXTS.secondary} lines={groups.secondary} folded {...shared} />
      <CheckList checks={comparison.checks} />
      <RosterNote roster={roster} />
      {reported.length === 0 && <AskNote head={head} />}
    </>
  );
}

function EyesButton({ comparison, onEyes }: { readonly comparison: Comparison; onEyes(): void }) {
  const open = linesForEyes(comparison).filter(canSettle);
  // the photo alone has its question in its own line
  if (open.every(({ field }) => isPhoto(field))) return null;
  return (
    <div className="eyes-begin">
      <ActionButton action="eyes" hint={EYES_TEXTS.beginNote} onAct={onEyes}>
        {beginText(open.length)}
      </ActionButton>
    </div>
  );
}
