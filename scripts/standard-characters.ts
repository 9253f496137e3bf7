import { execFileSync } from 'node:child_process';

const SOURCE = '/usr/share/unicode/Unihan_OtherMappings.txt.bz2';

/**
 * The 8,105 characters of the 通用规范汉字表 (2013) in their order, the 3,500 in general use first: kTGH of Unihan (Unicode
 * 15.0). Needs Debian's unicode-data and bzip2.
 */
export function standardCharacters(source: string = SOURCE): readonly string[] {
  const text = execFileSync('bzcat', [source], { encoding: 'utf8', maxBuffer: 1e8 });
  const listed = text.split('\n').flatMap((line) => {
    const [code = '', key, value = ''] = line.split('\t');
    if (key !== 'kTGH' || !code.startsWith('U+')) return [];
    const character = String.fromCodePoint(parseInt(code.slice(2), 16));
    return [{ number: Number(value.split(':')[1]), character }];
  });
  return listed.sort((one, other) => one.number - other.number).map(({ character }) => character);
}
