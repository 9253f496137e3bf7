/** How far the made-up files of a practice class are. */
export type PileState = 'offered' | 'drawing' | 'handed-in' | 'no-font' | 'failed';

export interface PileView {
  readonly state: PileState;
  /** drawn so far, of `files` */
  readonly done: number;
  readonly files: number;
}
