import type {
  PictureSource,
  PixelFailed,
  ReadPicture,
  ReadValues,
  ValueCuts,
} from '@/lib/core/capture/pixel-capture';
import type { PixelReader, ReaderFailed, ReadOptions, ValueImage } from '@/lib/core/ocr/model/pixel-reader';
import { decodeBase64 } from './base64';
import type { CaptureSender, CaptureSession } from './capture-session';
import type { cutShot } from './cut-shot';
import { pngSize } from './png-from-data-url';

export interface ReadShotsDeps {
  readonly session: Pick<CaptureSession, 'taken'>;
  readonly reader: PixelReader;
  readonly cut: typeof cutShot;
}

/** The background's end of PixelCapture, for many documents at once. */
export interface ReadShots {
  readValues(sender: CaptureSender, cuts: ValueCuts): Promise<ReadValues | PixelFailed>;
  readPicture(sender: CaptureSender, source: PictureSource): Promise<ReadPicture | PixelFailed>;
  /** Ends what is being read for this document. */
  cancel(sender: CaptureSender): void;
}

/** A worker that was stopped meanwhile knows no shots: `worker-lost`, never another page's pixels. */
export function createReadShots({ session, reader, cut }: ReadShotsDeps): ReadShots {
  const running = new Map<string, AbortController>();

  async function reading<T>(
    sender: CaptureSender,
    read: (options: ReadOptions) => Promise<T | ReaderFailed>,
  ): Promise<T | ReaderFailed> {
    const controller = new AbortController();
    running.get(keyOf(sender))?.abort();
    running.set(keyOf(sender), controller);
    try {
      return await read({ signal: controller.signal, onProgress: () => undefined });
    } catch {
      // whatever broke inside the reader: the next reading begins anew
      return { failure: 'reader-failed' };
    } finally {
      if (running.get(keyOf(sender)) === controller) running.delete(keyOf(sender));
    }
  }

  return {
    async readValues(sender, { viewWidth, cuts }) {
      const images: ValueImage[] = [];
      for (const { key, shot, box } of cuts) {
        const taken = session.taken(sender, shot);
        if (!taken) return { failure: 'worker-lost' };
        const piece = await cut(taken, viewWidth, box);
        if (!piece) return { failure: 'page-moved' };
        images.push({ key, png: piece.png });
      }
      const evidence = await reading(sender, (options) => reader.readValues(images, options));
      return 'failure' in evidence ? evidence : { evidence };
    },
    async readPicture(sender, source) {
      const piece = await pictureOf(sender, source);
      if ('failure' in piece) return piece;
      const records = await reading(sender, (options) => reader.readPicture(piece.png, options));
      if ('failure' in records) return records;
      return { records, size: { width: piece.width, height: piece.height } };
    },
    cancel: (sender) => running.get(keyOf(sender))?.abort(),
  };

  async function pictureOf(sender: CaptureSender, source: PictureSource) {
    if ('png' in source) {
      const bytes = decodeBase64(source.png);
      const size = bytes && pngSize(bytes);
      return size ? { png: source.png, ...size } : ({ failure: 'picture-corrupt' } as const);
    }
    const taken = session.taken(sender, source.shot);
    if (!taken) return { failure: 'worker-lost' } as const;
    return (await cut(taken, source.viewWidth, source.box)) ?? ({ failure: 'page-moved' } as const);
  }
}

function keyOf({ tabId, documentId }: CaptureSender): string {
  return `${tabId}/${documentId}`;
}
