import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Writes lib/core/data/common-characters.json: the first 3,500 characters of the 通用规范汉字表, those in general use. Needs
 * Debian's unicode-data and bzip2; the result is checked in.
 */
const SOURCE = '/usr/share/unicode/Unihan_OtherMappings.txt.bz2';
const TARGET = 'lib/core/data/common-characters.json';
const IN_GENERAL_USE = 3_500;

const text = execFileSync('bzcat', [SOURCE], { encoding: 'utf8', maxBuffer: 1e8 });
const listed = text.split('\n').flatMap((line) => {
  const [code = '', key, value = ''] = line.split('\t');
  const number = Number(value.split(':')[1]);
  return key === 'kTGH' ? [{ number, character: String.fromCodePoint(parseInt(code.slice(2), 16)) }] : [];
});
listed.sort((one, other) => one.number - other.number);
const characters = listed.slice(0, IN_GENERAL_USE).map(({ character }) => character);
const source =
  'The first 3,500 characters of 通用规范汉字表 (2013), those in general use; kTGH in Unihan_OtherMappings of Unicode 15.0 (Debian: unicode-data), by npx tsx scripts/write-common-characters.ts';
writeFileSync(TARGET, `${JSON.stringify({ source, characters: characters.join('') }, null, 2)}\n`);
