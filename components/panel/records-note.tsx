import { OTHER_RECORD, recordText } from '@/lib/core/texts/panel';
import type { PanelActions } from '@/lib/core/view/check-view';
import type { RecordsShown } from '@/lib/core/view/outcome';
import { ActionButton } from './action-button';

interface Props {
  readonly among: RecordsShown;
  readonly actions: Pick<PanelActions, 'chooseRecord' | 'reveal'>;
}

/** Which of the page's records was compared, and the way to the others. */
export function RecordsNote({ among: { compared, others }, actions }: Props) {
  return (
    <div className="records" data-note="records">
      <p>{recordText(compared)}</p>
      <div className="row">
        {others.map(({ index, label }) => (
          <ActionButton
            key={index}
            action="choose-record"
            weight="quiet"
            onAct={() => actions.chooseRecord(index)}
          >
            {OTHER_RECORD}
            {label}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
