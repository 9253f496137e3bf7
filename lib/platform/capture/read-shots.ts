import { pngSize } from '@/lib/core/bytes/png-size';
import type {
  PictureSource,
  PixelFailed,
  ReadPicture,
  ReadValues,
  ValueCut,
  ValueCuts,
} from '@/lib/core/capture/pixel-capture';
import type { PixelReader, ReaderFailed, ReadOptions, ValueImage } from '@/lib/core/ocr/model/pixel-reader';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { decodeBase64 } from './base64';
import { type CaptureSender, senderKey } from './capture-sender';
import type { CaptureSession } from './capture-session';
import type { CutPiece, cutPieces } from './cut-pieces';

export interface ReadShotsDeps {
  readonly session: Pick<CaptureSession, 'taken'>;
  readonly reader: Pick<PixelReader, 'readValues' | 'readPicture'>;
  readonly cut: typeof cutPieces;
}

/** The background's end of PixelCapture, for many documents at once. */
export interface ReadShots {
  readValues(
    sender: CaptureSender,
    cuts: ValueCuts,
    onSurprise: OnSurprise,
  ): Promise<ReadValues | PixelFailed>;
  readPicture(
    sender: CaptureSender,
    source: PictureSource,
    onSurprise: OnSurprise,
  ): Promise<ReadPicture | PixelFailed>;
  /** Ends what is being read for this document. */
  cancel(sender: CaptureSender): void;
}

/** A worker that was stopped meanwhile knows no shots: `worker-lost`, never another page's pixels. */
export function createReadShots({ session, reader, cut }: ReadShotsDeps): ReadShots {
  const running = new Map<string, AbortController>();

  async function reading<T>(
    sender: CaptureSender,
    read: (options: ReadOptions) => Promise<T | ReaderFailed>,
    onSurprise: OnSurprise,
  ): Promise<T | ReaderFailed> {
    const controller = new AbortController();
    running.get(senderKey(sender))?.abort();
    running.set(senderKey(sender), controller);
    try {
      const outcome = await read({ signal: controller.signal, onProgress: () => undefined });
      return told(outcome, onSurprise);
    } catch (error) {
      // whatever broke inside the reader: the next reading begins anew
      onSurprise(surpriseOf('recognise', error));
      return { failure: 'reader-failed' };
    } finally {
      if (running.get(senderKey(sender)) === controller) running.delete(senderKey(sender));
    }
  }

  return {
    async readValues(sender, { viewWidth, cuts }, onSurprise) {
      const pieces = new Map<ValueCut, CutPiece | null | undefined>();
      for (const shot of new Set(cuts.map((one) => one.shot))) {
        const taken = session.taken(sender, shot);
        if (!taken) return { failure: 'worker-lost' };
        const its = cuts.filter((one) => one.shot === shot);
        const found = await cut(
          taken,
          viewWidth,
          its.map(({ box }) => box),
        );
        for (const [at, one] of its.entries()) pieces.set(one, found[at]);
      }
      const images = cuts.flatMap((one) => imageOf(one, pieces.get(one)));
      if (images.length < cuts.length) return { failure: 'page-moved' };
      const evidence = await reading(sender, (options) => reader.readValues(images, options), onSurprise);
      return 'failure' in evidence ? evidence : { evidence };
    },
    async readPicture(sender, source, onSurprise) {
      const piece = await pictureOf(sender, source);
      if ('failure' in piece) return piece;
      const records = await reading(sender, (options) => reader.readPicture(piece.png, options), onSurprise);
      if ('failure' in records) return records;
      return { records, size: { width: piece.width, height: piece.height } };
    },
    cancel: (sender) => running.get(senderKey(sender))?.abort(),
  };

  async function pictureOf(sender: CaptureSender, source: PictureSource) {
    if ('png' in source) {
      const bytes = decodeBase64(source.png);
      const size = bytes && pngSize(bytes);
      return size ? { png: source.png, ...size } : ({ failure: 'picture-corrupt' } as const);
    }
    const taken = session.taken(sender, source.shot);
    if (!taken) return { failure: 'worker-lost' } as const;
    const [piece] = await cut(taken, source.viewWidth, [source.box]);
    return piece ?? ({ failure: 'page-moved' } as const);
  }
}

function imageOf({ key, said }: ValueCut, piece: CutPiece | null | undefined): readonly ValueImage[] {
  return piece ? [{ key, png: piece.png, ...(said !== undefined && { said }) }] : [];
}

/** What was not foreseen takes its own way to whoever asked. */
function told<T>(outcome: T | ReaderFailed, onSurprise: OnSurprise): T | ReaderFailed {
  if (!isFailed(outcome)) return outcome;
  const { surprise, ...failed } = outcome;
  if (surprise) onSurprise(surprise);
  return failed;
}

function isFailed(outcome: unknown): outcome is ReaderFailed {
  return typeof outcome === 'object' && outcome !== null && 'failure' in outcome;
}
