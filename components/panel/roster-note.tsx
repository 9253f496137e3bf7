import { PANEL_TEXTS, studentText } from '@/lib/core/texts/panel';
import { ROLE_NAMES } from '@/lib/core/texts/start';
import type { RosterNote as Note } from '@/lib/core/view/outcome';

/** Whose row of which file the record is compared with. */
export function RosterNote({ roster }: { readonly roster: Note | null }) {
  const student = roster?.student ? studentText(roster.student) : '';
  return (
    <dl className="about">
      {student !== '' && (
        <>
          <dt>{PANEL_TEXTS.student}</dt>
          <dd data-note="student">{student}</dd>
        </>
      )}
      <dt>{PANEL_TEXTS.file}</dt>
      <dd>{roster ? `${roster.fileName}（${ROLE_NAMES[roster.role]}）` : PANEL_TEXTS.noFile}</dd>
      {roster?.isAdded && (
        <>
          <dt>{PANEL_TEXTS.added}</dt>
          <dd data-note="added">{PANEL_TEXTS.addedNote}</dd>
        </>
      )}
    </dl>
  );
}
