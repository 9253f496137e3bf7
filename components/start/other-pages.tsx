import type { Role } from '@/lib/core/record/role';
import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';
import { START_TEXTS } from '@/lib/core/texts/start';
import type { StartActions } from './start-actions';
import { ToClass } from './to-class';
import { ToPage } from './to-page';

interface Props {
  /** whose page it is; null: nobody knows yet. A counselor's way to the class page stands above. */
  readonly role: Role | null;
  /** the way to the practice page stands here, and not above */
  readonly withPractice: boolean;
  readonly actions: Pick<StartActions, 'openPractice' | 'openClassPage'>;
}

/** The ways to our other pages, in the order in which a student needs them. */
export function OtherPages({ role, withPractice, actions }: Props) {
  return (
    <div className="card other-pages">
      <ToPage title={HELP_TEXTS.title} note={HELP_TEXTS.openCardNote}>
        <a className="button" href="help.html" target="_blank" rel="noopener">
          {HELP_TEXTS.openCard}
        </a>
      </ToPage>
      {withPractice && (
        <ToPage title={START_TEXTS.practise} note={START_TEXTS.practiseNote}>
          <button
            type="button"
            className="button"
            data-action="practice"
            onClick={() => actions.openPractice()}
          >
            {START_TEXTS.openPractice}
          </button>
        </ToPage>
      )}
      {role === null && <ToClass onOpen={() => actions.openClassPage()} />}
      {role === 'student' && (
        <p className="note counselors">
          {START_TEXTS.forCounselors}
          <button
            type="button"
            className="as-link"
            data-action="open-class"
            onClick={() => actions.openClassPage()}
          >
            {START_TEXTS.openClass}
          </button>
        </p>
      )}
    </div>
  );
}
