import { useState } from 'react';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';
import type { StartActions } from './start-actions';

interface Props {
  readonly chosen: readonly RosterProblem[];
  /** the loaded rows stand in the file too */
  readonly withRows: boolean;
  readonly actions: Pick<StartActions, 'saveProblems'>;
}

/** Saves the chosen problems as a workbook; while that takes its time, the button says so and keeps the focus. */
export function SaveProblems({ chosen, withRows, actions }: Props) {
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const saving = state === 'saving';
  const save = async (): Promise<void> => {
    setState('saving');
    setState((await actions.saveProblems(chosen)) ? 'idle' : 'failed');
  };
  return (
    <>
      <button
        type="button"
        className="button"
        data-action="save-problems"
        aria-disabled={saving}
        onClick={() => {
          if (!saving) void save();
        }}
      >
        {saving ? REPORT_TEXTS.saving : REPORT_TEXTS.save}
      </button>
      {withRows && <span className="note">{REPORT_TEXTS.saveNote}</span>}
      <span role="status" className="note">
        {saving && REPORT_TEXTS.saving}
        {state === 'failed' && REPORT_TEXTS.saveFailed}
      </span>
    </>
  );
}
