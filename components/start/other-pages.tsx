import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';
import { START_TEXTS } from '@/lib/core/texts/start';
import type { StartActions } from './start-actions';
import { ToClass } from './to-class';
import { ToPage } from './to-page';

interface Props {
  /** the way to the class page stands here, and not above */
  readonly withClass: boolean;
  /** the way to the practice page stands here, and not above */
  readonly withPractice: boolean;
  readonly actions: Pick<StartActions, 'openPractice' | 'openClassPage'>;
}

/** The ways to our other pages, in the order in which a student needs them. */
export function OtherPages({ withClass, withPractice, actions }: Props) {
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
      {withClass && <ToClass strong={false} onOpen={() => actions.openClassPage()} />}
    </div>
  );
}
