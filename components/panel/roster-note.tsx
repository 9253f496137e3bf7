import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { ROLE_NAMES } from '@/lib/core/texts/start';
import type { RosterNote as Note } from '@/lib/core/view/outcome';

/** Which file the record is compared with. */
export function RosterNote({ roster }: { readonly roster: Note | null }) {
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
    </dl>
  );
}
