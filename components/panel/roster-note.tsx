import { deadlineText } from '@/lib/core/texts/deadline';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { ROLE_NAMES } from '@/lib/core/texts/start';
import type { RosterNote as Note } from '@/lib/core/view/outcome';
import { useLocalMinute } from './use-local-minute';

/** Which file the record is compared with, until when, and whom to ask. */
export function RosterNote({ roster, contact }: { readonly roster: Note | null; readonly contact: string }) {
  const now = useLocalMinute();
  return (
    <dl className="about">
      <dt>{PANEL_TEXTS.file}</dt>
      <dd>{roster ? `${roster.fileName}（${ROLE_NAMES[roster.role]}）` : PANEL_TEXTS.noFile}</dd>
      {roster?.isAdded && (
        <>
          <dt>{PANEL_TEXTS.added}</dt>
          <dd data-note="added">{PANEL_TEXTS.addedNote}</dd>
        </>
      )}
      {roster?.head.deadline && (
        <>
          <dt>{PANEL_TEXTS.deadline}</dt>
          <dd>{deadlineText(roster.head.deadline, now)}</dd>
        </>
      )}
      <dt>{PANEL_TEXTS.contact}</dt>
      <dd>{contact}</dd>
    </dl>
  );
}
