import { RefusalNote } from '@/components/parts/refusal-note';
import {
  allPicturesText,
  packingPicturesText,
  picturesPackedText,
  picturesProblem,
  CLASS_PICTURES_TEXTS as T,
} from '@/lib/core/texts/class-pictures';
import { problemSentence } from '@/lib/core/texts/problem';
import type { HandOutState } from '@/lib/core/view/hand-out-state';
import type { PicturesActions } from './class-actions';
import { SheetRow } from './sheet-row';

export interface PicturesProps {
  readonly packing: HandOutState;
  readonly actions: PicturesActions;
}

interface Props extends PicturesProps {
  readonly count: number;
}

/** All pictures that the class keeps, as one archive. */
export function PicturesRow({ count, packing, actions }: Props) {
  const isPacking = packing.state === 'packing';
  return (
    <SheetRow title={T.title} note={T.noId}>
      {/* keeps the focus while packing, so it stays a button that can be reached */}
      <button
        type="button"
        className="button small"
        data-sheet="pictures"
        aria-disabled={isPacking}
        onClick={() => {
          if (!isPacking) actions.pack();
        }}
      >
        {allPicturesText(count)}
      </button>
      <div className="pictures-packing" data-packing={packing.state}>
        <Packing packing={packing} onStop={actions.stop} />
      </div>
      <p role="status" className="unseen">
        {spoken(packing)}
      </p>
    </SheetRow>
  );
}

function Packing({ packing, onStop }: { readonly packing: HandOutState; onStop(): void }) {
  switch (packing.state) {
    case 'idle':
      return null;
    case 'packing':
      // not there for a moment only: figures.css lets it appear after half a second
      return (
        <div className="late">
          <progress
            aria-label={T.packing}
            {...(packing.total === 0 ? {} : { max: packing.total, value: packing.done })}
          />{' '}
          {packingPicturesText(packing.done, packing.total)}{' '}
          <button type="button" className="button small" data-action="stop-pictures" onClick={onStop}>
            {T.stop}
          </button>
        </div>
      );
    case 'done':
      return <p className="note">{picturesPackedText(packing.fileName, packing.count)}</p>;
    case 'failed':
      return <RefusalNote problem={picturesProblem(packing.failure)} />;
    default:
      return packing satisfies never;
  }
}

/** Beginning and end are said; the numbers between are there to be looked at. */
function spoken(packing: HandOutState): string {
  switch (packing.state) {
    case 'idle':
      return '';
    case 'packing':
      return packingPicturesText(0, 0);
    case 'done':
      return picturesPackedText(packing.fileName, packing.count);
    case 'failed':
      return problemSentence(picturesProblem(packing.failure));
    default:
      return packing satisfies never;
  }
}
