import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { deadlineText } from '@/lib/core/texts/deadline';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';

/** Until when, and whom to ask: said once in the panel, after the deadline in one sentence. */
export function AskNote({ head }: { readonly head: Pick<RosterAbout, 'deadline' | 'contact'> }) {
  const { deadline, contact } = head;
  const until = deadlineText(deadline, useChinaMinute(), contact);
  const isAsked = contact !== '' && until.endsWith(contact);
  return (
    <dl className="about">
      {until !== '' && (
        <>
          <dt>{PANEL_TEXTS.deadline}</dt>
          <dd>{until}</dd>
        </>
      )}
      {contact !== '' && !isAsked && (
        <>
          <dt>{PANEL_TEXTS.contact}</dt>
          <dd>{contact}</dd>
        </>
      )}
    </dl>
  );
}
