/** What a person can do with an ID photo. */
export interface PhotoActions {
  /** one is looked at */
  give(files: readonly File[]): void;
  /** makes and saves a smaller copy */
  saveSmaller(): void;
  clear(): void;
}
