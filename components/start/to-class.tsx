import { STEP_WORDS } from '@/lib/core/texts/journey';
import { START_TEXTS } from '@/lib/core/texts/start';
import { ToPage } from './to-page';

interface Props {
  onOpen(): void;
}

/** The way to the class page. */
export function ToClass({ onOpen }: Props) {
  return (
    <ToPage title={START_TEXTS.wholeClass} note={START_TEXTS.openClassNote}>
      <OpenClass strong={false} onOpen={onOpen} />
    </ToPage>
  );
}

/** How a counselor whose roster is kept goes on: with the class page, or one student after another. */
export function CounselorsWay({ strong, onOpen }: Props & { readonly strong: boolean }) {
  const { link } = STEP_WORDS.record;
  return (
    <div className="card counselors-way">
      <ToPage title={START_TEXTS.wholeClass} note={START_TEXTS.openClassNote}>
        <OpenClass strong={strong} onOpen={onOpen} />
      </ToPage>
      <ToPage title={START_TEXTS.oneByOne} note={START_TEXTS.orOneByOne}>
        {link && (
          <a className="button" href={link.href} target="_blank" rel="noopener noreferrer">
            {link.text}
          </a>
        )}
      </ToPage>
    </div>
  );
}

function OpenClass({ strong, onOpen }: Props & { readonly strong: boolean }) {
  return (
    <button
      type="button"
      className={`button ${strong ? 'strong' : ''}`}
      data-action="open-class"
      onClick={() => onOpen()}
    >
      {START_TEXTS.openClass}
    </button>
  );
}
