import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordReading } from '@/lib/core/record/reading';
import { cacheFolder } from './cache-folder';
import { GENERATOR_VERSION } from './generator-version';
import { type SampleId, sampleName } from './sample';

function fileOf(id: SampleId): string {
  return join(cacheFolder('readings', GENERATOR_VERSION), `${id.part}-${sampleName(id)}.json`);
}

/** Keeps the whole evidence of a sample for `--rescore`; the last reading counts. */
export function saveReading(id: SampleId, reading: RecordReading): void {
  writeFileSync(fileOf(id), JSON.stringify(reading));
}

/** The evidence of an earlier run; null when there is none. */
export function savedReading(id: SampleId): RecordReading | null {
  const file = fileOf(id);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RecordReading) : null;
}
