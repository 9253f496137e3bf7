import { SHEETS_AREA_TEXTS, sheetButton } from '@/lib/core/texts/class-sheets';
import { ChoiceButton } from './choice-button';
import type { SheetsActions } from './class-actions';
import { FileButton } from './file-button';
import { SheetRow } from './sheet-row';

interface Props {
  readonly writes: boolean;
  readonly actions: Pick<SheetsActions, 'exportSession' | 'readBoards'>;
}

const T = SHEETS_AREA_TEXTS;

/** The board for other counselors, and theirs. Joining needs a page that writes. */
export function SessionRow({ writes, actions }: Props) {
  return (
    <SheetRow title={T.session} note={writes ? T.sessionNote : T.follower}>
      <ChoiceButton
        name="session"
        label={T.export}
        spoken={sheetButton(T.export, T.scopeThis)}
        title={T.exportTitle}
        choices={[
          { value: 'without', label: T.exportWithout, note: T.exportWithoutNote },
          { value: 'with', label: T.exportWith, note: T.exportWithNote },
        ]}
        onChoice={(value) => actions.exportSession(value === 'with')}
      />
      <FileButton
        name="boards"
        label={T.merge}
        accept=".json"
        multiple
        disabled={!writes}
        onFiles={actions.readBoards}
      />
    </SheetRow>
  );
}
