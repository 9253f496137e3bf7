import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { beginText, EYES_TEXTS } from '@/lib/core/texts/eyes';
import { GROUP_TEXTS, PANEL_TEXTS } from '@/lib/core/texts/panel';
import { QUESTION_TEXTS } from '@/lib/core/texts/questions';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { arrangeLines } from '@/lib/core/view/arrange-lines';
import type { CheckBody, PanelActions } from '@/lib/core/view/check-view';
import { linesToReport } from '@/lib/core/view/lines-to-report';
import { canSettle } from '@/lib/core/view/needs-eyes';
import { ActionButton } from './action-button';
import { AskNote } from './ask-note';
import { CheckList } from './check-list';
import { LineGroup } from './line-group';
import { LineItem, type LineProps } from './line-item';
import { QuestionView } from './question-view';
import { recordEyes } from './record-eyes';
import { RecordsNote } from './records-note';
import { RosterNote } from './roster-note';
import { ScreenNote } from './screen-note';
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
  const schoolAgrees = groups.school.every(({ verdict }) => verdict === 'match');
  // a counselor writes from the class page, to the student
  const reported = roster?.role === 'counselor' ? [] : linesToReport(comparison);
  const whatToDo = reported.length > 0 && (
    <WhatToDo
      lines={comparison.lines}
      reported={reported}
      head={head}
      hasRoster={roster !== null}
      projector={projector}
      copy={copy}
    />
  );
  return (
    <>
      {comparison.otherPerson && (
        <div className="warning">
          <p>{QUESTION_TEXTS['other-person'].title}</p>
          <QuestionView question={{ kind: 'other-person' }} actions={actions} />
        </div>
      )}
      {body.among && <RecordsNote among={body.among} actions={actions} />}
      {body.screen && <ScreenNote screen={body.screen} stop={actions.stop} />}
      {roster === null && <WithoutFile checks={comparison.checks} onChoose={actions.openStart} />}
      {!schoolAgrees && <Lead lines={groups.school} {...shared} />}
      <LineGroup title={GROUP_TEXTS.mismatch} lines={groups.mismatch} {...shared} />
      {groups.mismatch.length > 0 && whatToDo}
      <EyesButton comparison={comparison} onEyes={onEyes} />
      <LineGroup title={GROUP_TEXTS.unsure} lines={groups.unsure} {...shared} />
      {groups.mismatch.length === 0 && whatToDo}
      <LineGroup title={GROUP_TEXTS.variant} lines={groups.variant} {...shared} />
      {schoolAgrees && <Lead lines={groups.school} {...shared} />}
      <Lead lines={groups.photo.filter((line) => !canSettle(line))} {...shared} />
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
      {roster !== null && <CheckList checks={comparison.checks} />}
      <RosterNote roster={roster} />
      {reported.length === 0 && <AskNote head={head} />}
    </>
  );
}

/** Lines that stand by themselves, without a heading. */
function Lead({ lines, ...rest }: Omit<LineProps, 'line'> & { readonly lines: readonly FieldLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="lines lead">
      {lines.map((line) => (
        <LineItem key={line.field} line={line} {...rest} />
      ))}
    </ul>
  );
}

/** What can be said without a roster, and the way to one. */
function WithoutFile({ checks, onChoose }: Pick<Comparison, 'checks'> & { onChoose(): void }) {
  return (
    <>
      <div className="offer">
        <p>{PANEL_TEXTS.noFile}</p>
        <ActionButton action="choose-file" weight="strong" onAct={onChoose}>
          {PANEL_TEXTS.chooseFile}
        </ActionButton>
      </div>
      <CheckList checks={checks} open />
    </>
  );
}

function EyesButton({ comparison, onEyes }: { readonly comparison: Comparison; onEyes(): void }) {
  const open = recordEyes(comparison).filter(canSettle);
  if (open.length === 0) return null;
  return (
    <div className="eyes-begin">
      <ActionButton action="eyes" hint={EYES_TEXTS.beginNote} onAct={onEyes}>
        {beginText(open.length)}
      </ActionButton>
    </div>
  );
}
