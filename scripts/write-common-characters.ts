import { writeFileSync } from 'node:fs';
import { standardCharacters } from './standard-characters';

/**
 * npx tsx scripts/write-common-characters.ts: writes lib/core/data/common-characters.json, the characters in general use;
 * the result is checked in.
 */
const TARGET = 'lib/core/data/common-characters.json';
const IN_GENERAL_USE = 3_500;

const characters = standardCharacters().slice(0, IN_GENERAL_USE).join('');
const source =
  'The first 3,500 characters of 通用规范汉字表 (2013), those in general use; kTGH in Unihan_OtherMappings of Unicode 15.0 (Debian: unicode-data), by npx tsx scripts/write-common-characters.ts';
writeFileSync(TARGET, `${JSON.stringify({ source, characters }, null, 2)}\n`);
