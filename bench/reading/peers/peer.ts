import type { Sample } from '@/bench/reading/sample';
import type { PixelBox } from '@/lib/core/record/pixels';

/** A stretch of text that another reader gives with its place in the picture, px. */
export interface PeerPiece {
  readonly text: string;
  readonly box: PixelBox;
}

/** Another reader of pictures, to be measured beside ours. */
export interface Peer {
  /** package, version and settings */
  readonly name: string;
  /** All it reads of a picture, and how long that took, milliseconds. */
  read(sample: Sample): Promise<{ readonly pieces: readonly PeerPiece[]; readonly milliseconds: number }>;
  close(): Promise<void>;
}
