import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import type { PracticeFile } from '@/lib/core/practice/practice-files';
import type { RecordDrawing } from '@/lib/core/practice/record-drawing';
import { composePicture } from '@/lib/platform/capture/compose-picture';
import { contextOf, drawRecord } from './draw-record';

/** A messenger's way with pictures: smaller, then JPEG. */
const FORWARDED = { size: 0.75, quality: 0.6 } as const;

/** Makes the file; a confirmation picture as any student's is made. `before`: the files that were made before it. */
export async function drawPracticeFile(
  file: PracticeFile,
  before: readonly File[],
  now: Date,
): Promise<File> {
  switch (file.kind) {
    case 'picture': {
      const png = await pngOf(file.drawing, file.facts, now);
      const blob = file.forwarded ? await forwarded(png) : png;
      return new File([blob], file.name, { type: blob.type });
    }
    case 'copy': {
      const original = before.find(({ name }) => name === file.of);
      if (!original) throw new Error('There is no such file to copy.');
      return new File([original], file.name, { type: original.type });
    }
    case 'words':
      return new File([file.words], file.name, { type: 'text/plain' });
    default:
      return file satisfies never;
  }
}

async function pngOf(drawing: RecordDrawing, facts: PictureFacts | null, now: Date): Promise<Blob> {
  const canvas = drawRecord(drawing);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (facts === null) return png;
  const { size, covered } = drawing;
  const whole = { source: { left: 0, top: 0, ...size }, offset: { x: 0, y: 0 }, own: [] };
  const masks = covered.map((box) => ({ kind: 'id', box }) as const);
  const plan = { size, viewWidth: size.width, shots: [whole], values: [], masks };
  const picture = await composePicture(
    [{ png, width: canvas.width, height: canvas.height }],
    plan,
    facts,
    now,
  );
  if (typeof picture === 'string') throw new Error(`The picture was not put together: ${picture}.`);
  return new Blob([picture.slice()], { type: 'image/png' });
}

async function forwarded(png: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(png);
  const { size, quality } = FORWARDED;
  const context = contextOf(Math.round(bitmap.width * size), Math.round(bitmap.height * size));
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, context.canvas.width, context.canvas.height);
  bitmap.close();
  return context.canvas.convertToBlob({ type: 'image/jpeg', quality });
}
