import { versionOf } from './cache-folder';

/** What a sample depends on, besides its id and the fonts of the machine. */
const GENERATOR = [
  'draw-record.ts',
  'fonts.ts',
  'look-of.ts',
  'made-up-class.ts',
  'made-up-values.ts',
  'name-characters.ts',
  'people.ts',
  'plant-wrong.ts',
  'plant-wrong-name.ts',
  'random.ts',
  'record-html.ts',
  'variant-kinds.json',
  'wider.ts',
].map((name) => `bench/reading/${name}`);

/** Another text of the generator draws anew: samples and readings of the former are left where they are. */
export const GENERATOR_VERSION: string = versionOf([...GENERATOR, 'lib/core/data/variants.json']);
