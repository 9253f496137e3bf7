import { useState } from 'react';
import { HELP_TEXTS, helpLinkText } from '@/lib/core/texts/help/help-page';
import type { PanelActions } from '@/lib/core/view/check-view';
import type { HelpId } from '@/lib/core/view/help-id';
import { ActionButton } from './action-button';

interface Props {
  readonly id: HelpId | null;
  readonly openHelp: PanelActions['openHelp'];
}

/** The way from a failure to the answer that helps. Nothing where there is no such answer, or no way. */
export function HelpButton({ id, openHelp }: Props) {
  const [opened, setOpened] = useState(true);
  if (id === null || !openHelp) return null;
  return (
    <div className="help">
      <ActionButton action="help" weight="quiet" onAct={() => void openHelp(id).then(setOpened)}>
        {helpLinkText(id)}
      </ActionButton>
      <p role="status" className="note">
        {!opened && HELP_TEXTS.notOpened}
      </p>
    </div>
  );
}
