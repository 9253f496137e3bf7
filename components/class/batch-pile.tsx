import { RefusalNote } from '@/components/parts/refusal-note';
import type { PileView } from '@/lib/core/batch/pile-view';
import { drawnText, handInText, PRACTICE_PILE_TEXTS, pileProblems } from '@/lib/core/texts/practice-files';

export interface PileProps {
  readonly view: PileView;
  onHandIn(): void;
}

/** The made-up files of a practice class: handed in with one click, in place of a folder that one would have to find. */
export function BatchPile({ view, onHandIn }: PileProps) {
  const { state, files } = view;
  // where it stands still, so that the keyboard's place is not lost
  const isDone = state === 'drawing' || state === 'handed-in';
  return (
    <div className="batch-pile" data-pile={state}>
      <button
        type="button"
        className="button"
        data-action="hand-in-pile"
        aria-disabled={isDone}
        aria-describedby="pile-note"
        onClick={() => !isDone && onHandIn()}
      >
        {handInText(files)}
      </button>
      <p className="note" id="pile-note" role="status">
        {noteOf(view)}
      </p>
      {(state === 'no-font' || state === 'failed') && (
        <div role="alert">
          <RefusalNote problem={pileProblems[state]} />
        </div>
      )}
    </div>
  );
}

function noteOf({ state, done, files }: PileView): string {
  if (state === 'drawing') return drawnText(done, files);
  return state === 'handed-in' ? PRACTICE_PILE_TEXTS.handedIn : PRACTICE_PILE_TEXTS.note;
}
