import { readCode } from '@/lib/core/code/read-code';
import { codeText } from '@/lib/core/confirmation/code-text';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import type { Pixels } from '@/lib/core/record/pixels';
import { composePicture } from '@/lib/platform/capture/compose-picture';
import { changesOf, photographed, pixelsOf } from './changed-pictures';
import { factsOf } from './made-up-facts';

/** How one picture came out. */
export interface CodeOutcome {
  readonly kind: string;
  /** px that a module keeps */
  readonly module: number;
  readonly outcome: 'read' | 'wrong' | 'several' | 'damaged' | 'foreign' | 'none';
  readonly milliseconds: number;
}

export interface RecordShot {
  /** base64 of a PNG */
  readonly png: string;
  /** of the screen */
  readonly scale: number;
  readonly index: number;
  readonly photo: boolean;
}

const NOW = new Date(2026, 10, 25, 9, 5);

/** Runs in a page: saves a confirmation picture of a record as the product does, changes it, and reads its code. */
async function readChanged({ png, scale, index, photo }: RecordShot): Promise<readonly CodeOutcome[]> {
  const shot = new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]);
  const record = await createImageBitmap(shot);
  const facts = factsOf(index);
  const expected = codeText(pictureRecord(facts, NOW)) ?? '';
  const size = { width: record.width / scale, height: record.height / scale };
  const saved = await composePicture(
    [{ png: shot, width: record.width, height: record.height }],
    {
      size,
      viewWidth: size.width,
      shots: [{ source: { left: 0, top: 0, ...size }, offset: { x: 0, y: 0 }, own: [] }],
      values: [],
      masks: [],
    },
    facts,
    NOW,
  );
  if (typeof saved === 'string') throw new Error(saved);
  const bitmap = await createImageBitmap(new Blob([saved.slice()]));
  const outcomes: CodeOutcome[] = [];
  for await (const { kind, module, pixels } of changesOf({ bitmap, scale, index }))
    outcomes.push({ kind, module, ...read(pixels, expected) });
  if (photo) {
    const { kind, module, pixels } = photographed({ bitmap, scale, index });
    outcomes.push({ kind, module, ...read(pixels, expected) });
  }
  const canvas = new OffscreenCanvas(record.width, record.height);
  canvas.getContext('2d')?.drawImage(record, 0, 0);
  outcomes.push({ kind: 'no code in it', module: 0, ...read(pixelsOf(canvas), expected) });
  return outcomes;
}

function read(pixels: Pixels, expected: string): Pick<CodeOutcome, 'outcome' | 'milliseconds'> {
  const start = performance.now();
  const reading = readCode(pixels, { now: () => performance.now() });
  const milliseconds = performance.now() - start;
  const isWrong = reading.kind === 'read' && codeText(reading.record) !== expected;
  return { outcome: isWrong ? 'wrong' : reading.kind, milliseconds };
}

Object.assign(globalThis, { readChanged });
