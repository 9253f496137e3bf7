import { readPunycode } from './read-punycode';

/** A host in the letters that it stands for: 学信网.com for xn--…; a label that cannot be read stays as it is. */
export function hostInLetters(host: string): string {
  return host
    .split('.')
    .map((label) => readPunycode(label) ?? label)
    .join('.');
}
