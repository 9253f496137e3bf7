import { START_TEXTS } from '@/lib/core/texts/start';
import { ToPage } from './to-page';

interface Props {
  /** a counselor's roster is kept: there it goes on */
  readonly strong: boolean;
  onOpen(): void;
}

/** The way to the class page. */
export function ToClass({ strong, onOpen }: Props) {
  return (
    <ToPage title={START_TEXTS.wholeClass} note={START_TEXTS.openClassNote}>
      <button
        type="button"
        className={`button ${strong ? 'strong' : ''}`}
        data-action="open-class"
        onClick={() => onOpen()}
      >
        {START_TEXTS.openClass}
      </button>
    </ToPage>
  );
}
