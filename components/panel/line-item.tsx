import { CropPair } from '@/components/eyes/crop-pair';
import { drawingOf } from '@/components/eyes/crop-picture';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { adviceFor } from '@/lib/core/texts/advice';
import { EYES_TEXTS } from '@/lib/core/texts/eyes';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { reasonNote, reasonText } from '@/lib/core/texts/reasons';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { PanelActions } from '@/lib/core/view/check-view';
import { drawnLine } from '@/lib/core/view/drawn-line';
import { ActionButton } from './action-button';
import { CodePointList } from './code-point-list';
import { onTrusted } from './on-trusted';
import { SettleButtons } from './settle-buttons';
import { Value } from './value';
import { ValuePair } from './value-pair';
import { VerdictTag } from './verdict-tag';

export interface LineProps {
  readonly line: FieldLine;
  readonly head: RosterAbout;
  readonly projector: boolean;
  readonly actions: PanelActions;
}

/** One field: what it is called, its verdict, and, unless it simply agrees, both values and what to do. */
export function LineItem({ line, head, projector, actions }: LineProps) {
  const { field, verdict, readBy, reason } = line;
  const brief = verdict === 'match' || verdict === 'absent' || verdict === 'unlisted';
  return (
    <li
      className={`line ${brief ? 'brief' : 'full'} edge-${verdict}`}
      data-field={field}
      data-verdict={verdict}
      data-read-by={readBy}
      tabIndex={-1}
    >
      <div className="line-head">
        <FieldName line={line} actions={actions} />
        {verdict === 'match' && line.shown && (
          <Value field={field} value={line.shown} differs={[]} projector={projector} />
        )}
        {reason !== 'no-file' && <VerdictTag verdict={verdict} />}
      </div>
      <Hints line={line} settle={actions.settle} />
      {brief ? (
        <>
          <Note text={reasonText(drawnLine(line, projector))} />
          {verdict === 'unlisted' && <CropPair line={line} projector={projector} />}
        </>
      ) : (
        <Details line={line} head={head} projector={projector} actions={actions} />
      )}
    </li>
  );
}

function FieldName({ line, actions }: Pick<LineProps, 'line' | 'actions'>) {
  const { reveal } = actions;
  if (!reveal || (line.shown === null && !isPhoto(line.field))) {
    return <span className="field-name">{FIELD_NAMES[line.field]}</span>;
  }
  return (
    <button
      type="button"
      className="field-name"
      data-action="reveal"
      title={PANEL_TEXTS.reveal}
      onClick={onTrusted(() => reveal(line.field))}
    >
      {FIELD_NAMES[line.field]}
    </button>
  );
}

/** Whether the field found the row, and whether a person settled it, who may take that back. */
function Hints({ line, settle }: { readonly line: FieldLine; readonly settle: PanelActions['settle'] }) {
  const byHand = line.readBy === 'hand';
  const hints = [line.locator && PANEL_TEXTS.locator, byHand && PANEL_TEXTS.byHand].filter(Boolean);
  if (hints.length === 0) return null;
  return (
    <p className="note hints">
      {hints.join(' · ')}
      {byHand && (
        <ActionButton
          action="take-back"
          weight="quiet"
          label={`${EYES_TEXTS.back}：${FIELD_NAMES[line.field]}`}
          onAct={() => settle(line.field, 'unsure')}
        >
          {EYES_TEXTS.back}
        </ActionButton>
      )}
    </p>
  );
}

function Note({ text }: { readonly text: string }) {
  return text === '' ? null : <p className="note">{text}</p>;
}

function Details({ line, head, projector, actions }: LineProps) {
  const advised = line.verdict === 'mismatch' || line.reason === 'photo-missing';
  return (
    <>
      {drawingOf(line) ? (
        <CropPair line={line} projector={projector} />
      ) : (
        <ValuePair line={line} projector={projector} />
      )}
      {line.reason !== 'photo-to-confirm' && <Note text={reasonNote(line)} />}
      <CodePointList line={line} />
      <SettleButtons line={line} settle={actions.settle} />
      {advised && (
        <p className="advice">
          <b>{PANEL_TEXTS.advice}</b> {adviceFor(line.field, head)}
        </p>
      )}
    </>
  );
}
