import type { Sample } from '@/bench/reading/sample';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { Spent } from './spent';

/** A stretch of text that another reader gives with its place in the picture, px. */
export interface PeerPiece {
  readonly text: string;
  readonly box: PixelBox;
}

/** Another reader of pictures, to be measured beside ours. */
export interface Peer {
  /** package, version and settings */
  readonly name: string;
  /** All it reads of a picture, and what that took. */
  read(sample: Sample): Promise<{ readonly pieces: readonly PeerPiece[]; readonly spent: Spent }>;
  close(): Promise<void>;
}
