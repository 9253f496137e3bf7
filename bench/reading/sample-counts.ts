import type { RecordReading } from '@/lib/core/record/reading';
import { afterEnlarging } from './after-enlarging';
import { type Outcome, outcomesOf } from './outcome';
import { type SampleTruth, sampleName } from './sample';
import { Tallies } from './tally';

/**
 * Counts what samples came to, in the order of their ids: of a protected page's two, the second also says what the first
 * is enlarged to.
 */
export class SampleCounts {
  readonly tallies = new Tallies();
  readonly words: string[] = [];
  readonly #wanted: 'none' | 'wrong' | 'unsure';
  /** the latest protected page that was the first of two */
  #first: { readonly sample: SampleTruth; readonly reading: RecordReading } | null = null;

  /** `words`: of which outcomes the words are kept, as `--words` says */
  constructor(words: 'none' | 'wrong' | 'unsure') {
    this.#wanted = words;
  }

  add(sample: SampleTruth, reading: RecordReading): void {
    this.#count(sample, reading, false);
    if (sample.kind !== 'values') return;
    const first = this.#first;
    if (first?.sample.index === sample.index && 2 * first.sample.scale === sample.scale)
      this.#count(first.sample, afterEnlarging(first.reading, reading), true);
    else this.#first = { sample, reading };
  }

  #count(sample: SampleTruth, reading: RecordReading, enlarged: boolean): void {
    const outcomes = outcomesOf(sample, reading);
    this.tallies.add(sample, outcomes, enlarged);
    for (const outcome of outcomes) {
      if (this.#isWanted(outcome))
        this.words.push(`${nameOf(sample)}${enlarged ? ' enlarged' : ''}: ${outcome.field} ${outcome.words}`);
    }
  }

  #isWanted({ exact, wrongMatch, wrongMismatch, unsure }: Outcome): boolean {
    if (this.#wanted === 'none') return false;
    return !exact || wrongMatch || wrongMismatch || (this.#wanted === 'unsure' && unsure !== null);
  }
}

function nameOf({ look, jpeg, ...sample }: SampleTruth): string {
  const quality = jpeg === null ? '' : ` q${jpeg}`;
  const part = sample.part === 'wider' ? 'wider ' : '';
  return `${part}${sampleName(sample)} ${look.font} ${look.size} px ${look.layout} ${look.background}${quality}`;
}
