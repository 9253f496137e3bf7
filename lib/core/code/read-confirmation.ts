import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { codeText } from '@/lib/core/confirmation/code-text';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { isSoundRecord } from '@/lib/core/confirmation/sound-record';
import type { Pixels } from '@/lib/core/record/pixels';
import type { Concern } from '@/lib/core/session/model/class-session';
import { type CodeReading, type ReadCodeOptions, readCode } from './read-code';

/** What a confirmation picture says, and what speaks against it. */
export interface ConfirmationReading {
  readonly reading: CodeReading;
  readonly concern: Extract<Concern, 'chunk-differs'> | '';
}

/**
 * The code of a picture, together with its `xueji-check` chunk where the file still has one: both must say the same.
 * The chunk also holds what was too long for the code. `bytes`: the file as it came; `pixels`: it decoded.
 */
export function readConfirmation(
  bytes: Uint8Array,
  pixels: Pixels,
  options: ReadCodeOptions,
): ConfirmationReading {
  const reading = readCode(pixels, options);
  const json = readChunk(bytes);
  return json === null ? { reading, concern: '' } : withChunk(reading, json);
}

function withChunk(reading: CodeReading, json: string): ConfirmationReading {
  const parsed = readChunkJson(json);
  const chunk = parsed !== null && isSoundRecord(parsed) ? parsed : null;
  if (reading.kind === 'read') {
    return chunk !== null && saysTheSame(chunk, reading.record)
      ? { reading: { kind: 'read', record: chunk }, concern: '' }
      : { reading, concern: 'chunk-differs' };
  }
  if (reading.kind === 'several') return { reading, concern: 'chunk-differs' };
  // every picture of ours has a code: where it cannot be read, nothing confirms the chunk
  return chunk === null
    ? { reading: { kind: 'damaged' }, concern: '' }
    : { reading: { kind: 'read', record: chunk }, concern: 'chunk-differs' };
}

/** The code of a record says less than its chunk when texts were too long for it. */
function saysTheSame(chunk: PictureRecord, code: PictureRecord): boolean {
  const text = codeText(chunk);
  return text !== null && text === codeText(code);
}
