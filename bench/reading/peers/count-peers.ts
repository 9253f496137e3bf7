import { plain } from '@/bench/reading/outcome';
import { quantile } from '@/bench/reading/quantile';
import type { Sample } from '@/bench/reading/sample';
import { openGutenye } from './gutenye';
import { installPeers } from './install-peers';
import type { Peer } from './peer';
import type { Spent } from './spent';
import { openTesseract } from './tesseract';
import { valuesOfPieces } from './values-of-pieces';

interface Score {
  exact: number;
  fields: number;
  exactNames: number;
  names: number;
  perfect: number;
  processor: number;
  readonly times: number[];
}

function nothing(): Score {
  return { exact: 0, fields: 0, exactNames: 0, names: 0, perfect: 0, processor: 0, times: [] };
}

/** Counts what readers read exactly of the same pictures: other fields and ordinary names, as a whole and in time. */
export class PeerCounts {
  readonly #scores = new Map<string, Score>();
  readonly #peers: readonly Peer[];
  /** what was not read exactly, in words; the people are made up */
  readonly wrong: string[] = [];

  constructor(peers: readonly Peer[]) {
    this.#peers = peers;
  }

  /** Installs and opens the other readers. */
  static async open(): Promise<PeerCounts> {
    installPeers();
    return new PeerCounts([await openTesseract(), await openGutenye()]);
  }

  /** Lets every peer read a picture. */
  async read(sample: Sample): Promise<void> {
    for (const peer of this.#peers) {
      const { pieces, spent } = await peer.read(sample);
      this.count(peer.name, sample, valuesOfPieces(sample, pieces), spent);
    }
  }

  /** Counts one reader's values of a picture. */
  count(
    reader: string,
    { person, kind, index }: Sample,
    values: Readonly<Record<string, string>>,
    spent: Spent,
  ): void {
    const score = this.#scores.get(reader) ?? nothing();
    this.#scores.set(reader, score);
    score.times.push(spent.clock);
    score.processor += spent.processor;
    let perfect = true;
    for (const [key, text] of Object.entries(person.shown)) {
      const exact = plain(values[key] ?? '') === plain(text);
      perfect &&= exact;
      if (!exact)
        this.wrong.push(`${reader.slice(0, 12)} ${kind}-${index} ${key}: shown ${text}, read ${values[key]}`);
      if (key === 'name' && person.hardName) continue;
      score[key === 'name' ? 'names' : 'fields'] += 1;
      score[key === 'name' ? 'exactNames' : 'exact'] += Number(exact);
    }
    score.perfect += Number(perfect);
  }

  print(): void {
    console.log('\nread exactly on the same pictures (others are told where the values are)');
    for (const [reader, { exact, fields, exactNames, names, perfect, processor, times }] of this.#scores) {
      const mean = times.reduce((sum, one) => sum + one, 0) / times.length / 1000;
      console.log(
        `${reader}\n  other fields ${percent(exact, fields)}, names but hard ones ${percent(exactNames, names)}, perfect pictures ${perfect}/${times.length}, mean ${mean.toFixed(2)} s, median ${(quantile(times, 0.5) / 1000).toFixed(2)} s a picture, of the processors ${(processor / times.length / 1000).toFixed(2)} s`,
      );
    }
  }

  async close(): Promise<void> {
    for (const peer of this.#peers) await peer.close();
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} % of ${whole}`;
}
