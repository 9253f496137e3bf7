import { pictureNamer } from '@/lib/core/handout/picture-namer';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { datedFileName } from '@/lib/core/text-forms/dated-file-name';
import { CLASS_PICTURES_TEXTS } from '@/lib/core/texts/class-pictures';
import { Archive } from './archive';
import type { Packed } from './pack-roster';

/** The pictures that a class keeps, one at a time. */
export interface PictureSource {
  /** as the counselor calls it */
  readonly className: string;
  readonly count: number;
  pictures(): AsyncIterable<KeptPicture>;
}

export interface PackPicturesOptions {
  readonly now: Date;
  readonly onProgress: (done: number, total: number) => void;
}

/** Packs the pictures of a class as they come: one picture and a few megabytes are held at once. */
export async function packPictures(
  source: PictureSource | null,
  { now, onProgress }: PackPicturesOptions,
): Promise<Packed> {
  if (source === null) return { ok: false, failure: 'nothing-kept' };
  const { className, count, pictures } = source;
  const nameOf = pictureNamer();
  const archive = new Archive(now);
  let done = 0;
  onProgress(done, count);
  for await (const { fileName, png } of pictures()) {
    archive.addPacked(nameOf(fileName), png);
    done += 1;
    onProgress(done, count);
  }
  if (done === 0) return { ok: false, failure: 'nothing-kept' };
  const fileName = datedFileName(CLASS_PICTURES_TEXTS.filePrefix, className, now, '.zip');
  return { ok: true, zip: archive.finish(), fileName, count: done };
}
