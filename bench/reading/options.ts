import { PARTS, type Part } from './sample';
import { WIDER_PAGES, WIDER_PICTURES } from './wider';

export interface Options {
  readonly part: Part;
  readonly pictures: number;
  readonly pages: number;
  /** of the part `wider`, beside those */
  readonly wider: { readonly pictures: number; readonly pages: number };
  /** `--part 2/3`: the second of three runs that read a third of the records each */
  readonly share: { readonly nth: number; readonly of: number };
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

/** What was asked for on the command line: [tune|report] [--full | --large | --pictures n --pages n] and the switches above. */
export function optionsOf(given: readonly string[]): Options {
  const large = given.includes('--large');
  const full = large || given.includes('--full');
  const words = given.indexOf('--words');
  const part = PARTS.find((one) => given.includes(one)) ?? 'tune';
  if (part === 'tune' && (large || /--wider/.test(given.join(' '))))
    throw new Error('The wider part is only reported: say report.');
  return {
    part,
    pictures: countAfter(given, '--pictures', full ? 240 : 24),
    pages: countAfter(given, '--pages', full ? 60 : 6),
    wider: {
      pictures: countAfter(given, '--wider-pictures', large ? WIDER_PICTURES : 0),
      pages: countAfter(given, '--wider-pages', large ? WIDER_PAGES : 0),
    },
    share: shareIn(given),
    rescore: given.includes('--rescore'),
    fresh: given.includes('--fresh'),
    words: words === -1 ? 'none' : given[words + 1] === 'unsure' ? 'unsure' : 'wrong',
    oracle: given.includes('--oracle'),
    peers: given.includes('--peers'),
  };
}

function shareIn(given: readonly string[]): Options['share'] {
  const at = given.indexOf('--part');
  if (at === -1) return { nth: 1, of: 1 };
  const [, nth = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(given[at + 1] ?? '') ?? []).map(Number);
  if (nth < 1 || nth > of) throw new Error('--part wants which of how many behind it, as 1/2.');
  return { nth, of };
}

/** The whole number behind an option. Throws when there is something else. */
export function countAfter(given: readonly string[], option: string, otherwise: number): number {
  const at = given.indexOf(option);
  if (at === -1) return otherwise;
  const value = Number(given[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${option} wants a whole number behind it.`);
  return value;
}
