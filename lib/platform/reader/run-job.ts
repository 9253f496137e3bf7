import { firstLines } from '@/lib/core/ocr/arrange/first-lines';
import { joinBoxes } from '@/lib/core/ocr/image/boxes';
import type { PictureBytes, PixelRecord, ReadOptions, ValueImage } from '@/lib/core/ocr/model/pixel-reader';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { readFoot } from '@/lib/core/ocr/read-foot';
import { type RecordInPicture, readRecordPicture } from '@/lib/core/ocr/read-record-picture';
import { readShown } from '@/lib/core/ocr/read-shown';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import { holdsOwnMarks } from '@/lib/core/own-drawing/own-marks';
import { holdsOwnWords } from '@/lib/core/own-drawing/own-words';
import type { PixelEvidence, Pixels } from '@/lib/core/record/pixels';
import { ReadingFailed } from './failures';
import type { ReaderJob, ReaderReply } from './reader-messages';

/** What a job needs; the tools are opened on the first need. */
export interface JobTools {
  tools(): Promise<ReadingTools>;
  decode(file: string | PictureBytes): Promise<Pixels>;
}

/** Does one job. Says at once that it has begun, before the recogniser is loaded. Throws as reading does. */
export async function runJob(job: ReaderJob, given: JobTools, options: ReadOptions): Promise<ReaderReply> {
  if (job.kind === 'values') {
    return { kind: 'values', id: job.id, evidence: await readImages(job.images, given, options) };
  }
  options.onProgress(0, 1);
  if (job.kind === 'open') {
    await given.tools();
    return { kind: 'open', id: job.id };
  }
  if (job.kind === 'foot') {
    const pixels = await given.decode(job.picture);
    return { kind: 'foot', id: job.id, texts: await readFoot(pixels, await given.tools(), options) };
  }
  if (job.kind === 'shown') {
    const shown = await given.decode(job.png);
    return { kind: 'shown', id: job.id, ...(await readShown(shown, job, await given.tools(), options)) };
  }
  const pixels = await given.decode(job.kind === 'whole' ? job.picture : job.png);
  if (holdsOwnMarks(pixels)) throw new ReadingFailed('own-drawing');
  const tools = await given.tools();
  const { records, texts, isTooSteep } = await readRecordPicture(pixels, tools, {
    signal: options.signal,
    onProgress: (done, total) => options.onProgress(done, total),
  });
  if (isTooSteep) throw new ReadingFailed('picture-askew');
  if (holdsOwnWords(texts)) throw new ReadingFailed('own-drawing');
  if (records.length === 0) throw new ReadingFailed('no-record', firstLines(texts));
  return { kind: 'picture', id: job.id, records: records.map(pixelRecord) };
}

async function readImages(
  images: readonly ValueImage[],
  given: JobTools,
  { signal, onProgress }: ReadOptions,
): Promise<readonly PixelEvidence[]> {
  const evidence: PixelEvidence[] = [];
  onProgress(0, images.length);
  // browsers decode on other threads
  const decoded = await Promise.all(
    images.map(async ({ png, said }) => ({ pixels: await given.decode(png), said })),
  );
  for (const { pixels, said } of decoded) {
    const reading = { signal, ...(said !== undefined && { said }) };
    evidence.push(await readValuePixels(pixels, await given.tools(), reading));
    onProgress(evidence.length, images.length);
  }
  return evidence;
}

/** Fields by their key; one without a value has empty evidence, placed at its label. */
function pixelRecord({ title, fields }: RecordInPicture): PixelRecord {
  const entries = fields.map(({ key, evidence, boxes, label, isInDoubt }) => {
    const [first, ...others] = boxes;
    const box = first ? others.reduce(joinBoxes, first) : label;
    return [key, isInDoubt ? { evidence, box, isInDoubt } : { evidence, box }] as const;
  });
  return { title, fields: Object.fromEntries(entries) };
}
