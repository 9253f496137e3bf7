import type { FieldKey } from '@/lib/core/fields/fields';
import type { HandVerdict } from '@/lib/core/verdict/comparison';

/** What a person can do with the pictures of the start page. */
export interface PictureActions {
  /** pictures that were chosen, dropped or pasted */
  add(files: readonly File[]): void;
  /** ends what is being read and what waits */
  stop(): void;
  /** reads a picture once more */
  again(id: number): void;
  /** forgets a picture and what was read of it */
  remove(id: number): void;
  chooseRecord(id: number, index: number): void;
  chooseRow(id: number, rowId: number): void;
  compareAnyway(id: number): void;
  /** the screenshots that it was put together of are of one student */
  sameStudent(id: number): void;
  settle(id: number, field: FieldKey, verdict: HandVerdict): void;
  /** false when the browser does not allow it */
  copyText(text: string): Promise<boolean>;
  /** opens the chooser of the roster's file */
  chooseRoster(): void;
}
