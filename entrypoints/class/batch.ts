import type { BatchActions } from '@/components/class/class-actions';
import type { BatchProps } from '@/components/class/class-page';
import { NO_BATCH } from '@/lib/core/batch/batch-view';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { batchReasonProblem } from '@/lib/core/texts/batch';
import { Batch } from '@/lib/flows/batch/batch';
import type { ClassPage } from '@/lib/flows/class-page/class-page';
import { PracticePile } from '@/lib/flows/class-page/practice-pile';
import { type BatchPlaces, batchParts } from './batch-parts';
import { pileParts } from './pile-parts';

/** The batch of the class page: what it shows now, and the end of it when another class is opened. */
export interface PageBatch {
  props(): BatchProps;
  /** The class has changed, or another one is open: what was read for the one before is not shown any more. */
  classChanged(classKey: string | null): void;
}

export interface PageBatchPlaces {
  readonly page: ClassPage;
  readonly store: BatchPlaces['store'];
  /** one practises: made-up files are offered */
  readonly practice: boolean;
  readonly onSurprise: OnSurprise;
  readonly draw: () => void;
}

/** Reads what students handed in onto the board of the class that is open. */
export function pageBatch({ page, store, practice, onSurprise, draw }: PageBatchPlaces): PageBatch {
  let shown = {
    view: NO_BATCH,
    eyes: { lines: [], choices: [], failure: null } as BatchProps['eyes'],
    looking: false,
  };
  let open: string | null = null;
  const show = (change: Partial<typeof shown>): void => {
    shown = { ...shown, ...change };
    draw();
  };
  const batch = new Batch(
    batchParts({
      store,
      onSurprise,
      session: () => page.openSession(),
      onChange: (view, eyes) => show({ view, eyes }),
    }),
  );
  const actions: BatchActions = {
    add: (files) => void batch.add(files),
    pause: () => batch.pause(),
    resume: () => batch.resume(),
    cancel: () => batch.cancel(),
    openEyes: () => show({ looking: true }),
    closeEyes: () => show({ looking: false }),
    settle: (key, verdict) => void batch.settle(key, verdict),
    choose: (itemId, studentKey) => void batch.choose(itemId, studentKey),
  };
  const pile = practice
    ? new PracticePile(
        pileParts({
          handIn: (files) => actions.add(files.map((file) => ({ file, path: file.name }))),
          onView: draw,
          onSurprise,
        }),
      )
    : null;
  return {
    props: () => ({
      view: shown.view,
      eyes: shown.eyes,
      isLooking: shown.looking && shown.eyes.lines.length + shown.eyes.choices.length > 0,
      pile: pile && { view: pile.view(), onHandIn: () => void pile.handIn() },
      actions,
      problemOf: batchReasonProblem,
    }),
    classChanged(classKey) {
      if (classKey === open) return batch.follow();
      open = classKey;
      shown = { ...shown, looking: false };
      batch.clear();
      pile?.offer();
    },
  };
}
