import { useEffect, useId, useRef, useState } from 'react';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import { ROW_LIST_TEXTS, rowListCountText } from '@/lib/core/texts/row-list';
import { RowTable } from './row-table';
import type { StartActions } from './start-actions';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  readonly projector: boolean;
  readonly actions: Pick<StartActions, 'readRows'>;
}

/** 查看名单: all rows of a counselor's roster, in a dialog; nothing is read or drawn before it is opened. */
export function RowList(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" data-action="show-rows" onClick={() => setOpen(true)}>
        {ROW_LIST_TEXTS.open}
      </button>
      {open && <RowDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function RowDialog({ kept, problems, projector, actions, onClose }: Props & { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // arrow keys scroll at once
    dialog.current?.querySelector<HTMLElement>('[role=table]')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="row-list" aria-labelledby={title} onClose={onClose}>
      <div className="row-list-head">
        <div>
          <h2 id={title}>{ROW_LIST_TEXTS.title}</h2>
          <p className="note">
            {rowListCountText(kept.rowCount)} · {ROW_LIST_TEXTS.keys}
          </p>
          {projector && <p className="note">{ROW_LIST_TEXTS.masked}</p>}
          {problems.length < kept.problemCount && <p className="note">{ROW_LIST_TEXTS.problemsGone}</p>}
        </div>
        <button
          type="button"
          className="button"
          data-action="close-rows"
          onClick={() => dialog.current?.close()}
        >
          {ROW_LIST_TEXTS.close}
        </button>
      </div>
      <RowTable
        key={kept.loadedAt}
        kept={kept}
        problems={problems}
        projector={projector}
        readRows={actions.readRows}
      />
    </dialog>
  );
}
