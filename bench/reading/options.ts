import { PARTS, type Part } from './sample';

export interface Options {
  readonly part: Part;
  readonly pictures: number;
  readonly pages: number;
  /** `--rescore`: only compare, with the evidence of an earlier run */
  readonly rescore: boolean;
  /** `--fresh`: nothing of an earlier run's recognising is used */
  readonly fresh: boolean;
  /** `--words`: print what came out wrong or inexact; `--words unsure`: the unsure ones too */
  readonly words: 'none' | 'wrong' | 'unsure';
  /** `--oracle`: the same model on onnxruntime, in float, for comparing */
  readonly oracle: boolean;
  /** `--peers`: read the pictures with other readers as well */
  readonly peers: boolean;
}

/** What was asked for on the command line: [tune|report] [--full | --pictures n --pages n] and the switches above. */
export function optionsOf(given: readonly string[]): Options {
  const full = given.includes('--full');
  const words = given.indexOf('--words');
  return {
    part: PARTS.find((part) => given.includes(part)) ?? 'tune',
    pictures: countAfter(given, '--pictures', full ? 240 : 24),
    pages: countAfter(given, '--pages', full ? 60 : 6),
    rescore: given.includes('--rescore'),
    fresh: given.includes('--fresh'),
    words: words === -1 ? 'none' : given[words + 1] === 'unsure' ? 'unsure' : 'wrong',
    oracle: given.includes('--oracle'),
    peers: given.includes('--peers'),
  };
}

/** The whole number behind an option. Throws when there is something else. */
export function countAfter(given: readonly string[], option: string, otherwise: number): number {
  const at = given.indexOf(option);
  if (at === -1) return otherwise;
  const value = Number(given[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${option} wants a whole number behind it.`);
  return value;
}
