import { GIVEN, SURNAMES } from '@/bench/reading/name-characters';
import { ORDINARY_GIVEN, ORDINARY_SURNAMES } from '@/bench/reading/shapes/ordinary-names';
import more from './more-name-characters.json';

/** 1,500 characters of names: first those that the bench's own names are made of, surnames first. */
export const NAME_CHARACTERS: readonly string[] = [
  ...new Set([
    ...SURNAMES,
    ...ORDINARY_SURNAMES,
    ...GIVEN,
    ...ORDINARY_GIVEN,
    ...more.surnames,
    ...more.given,
  ]),
];
export const ATTACKED_SURNAMES: ReadonlySet<string> = new Set([
  ...SURNAMES,
  ...ORDINARY_SURNAMES,
  ...more.surnames,
]);
