import type { BatchPorts } from './batch-ports';
import type { EyesOfBatch } from './eyes-of-batch';
import type { KnownClasses } from './known-classes';
import type { SeenFiles } from './seen-files';
import type { Works } from './works';

/** What a batch holds. */
export interface BatchParts {
  readonly ports: BatchPorts;
  readonly works: Works;
  readonly eyes: EyesOfBatch;
  readonly seen: SeenFiles;
  readonly known: KnownClasses;
}
