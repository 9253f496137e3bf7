import { trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import data from '@/lib/core/data/ethnic-groups.json';

interface Known {
  readonly name: string;
  /** A name the group had before (毛难族, 崩龙族): the same group, written differently. */
  readonly former: boolean;
}

function knownNames(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { code, name, short, aliases_seen } of data.groups) {
    for (const alias of aliases_seen) known.set(alias, { name, former: true });
    for (const text of [code, String(Number(code)), name, short]) known.set(text, { name, former: false });
  }
  for (const { code, name, aliases } of data.extra) {
    for (const text of [code, name, ...aliases]) known.set(text, { name, former: false });
  }
  return known;
}

const KNOWN = knownNames();

const CODE_BEFORE = /^(\d{1,2})[-_./ ]?(\p{Script=Han}+)$/u;
const CODE_BEHIND = /^(\p{Script=Han}+)(?:\((\d{1,2})\)|\[(\d{1,2})\])$/u;

/** 01汉族, 01-汉族, 汉族(01), 汉族[1]: code and name must be of one group. */
function findWithCode(text: string): Known | undefined {
  const [, before = '', behindName = ''] = CODE_BEFORE.exec(text) ?? [];
  const [, name = behindName, round, square] = CODE_BEHIND.exec(text) ?? [];
  const named = KNOWN.get(name);
  const coded = KNOWN.get(round ?? square ?? before);
  return named !== undefined && named.name === coded?.name ? named : undefined;
}

function find(text: string): Known | undefined {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const folded = foldWidth(trimBlanks(text));
  return KNOWN.get(folded) ?? findWithCode(folded);
}

/**
 * The ethnic group that `text` names: GB/T 3304 code (01–56, also without the leading zero; 97 其他, 98 外国血统中国籍人士),
 * full name (汉族) or short name as the whole value (汉), or code and name of one group together (01汉族, 汉族[1]). Answers the full name; null for anything else: groups outside
 * the list (穿青人) and misspellings (畬族) are never pulled to the nearest one.
 */
export function readEthnicity(text: string): string | null {
  return find(text)?.name ?? null;
}

/** Whether `text` is the name that a group had before it was renamed (毛难族, 崩龙族). */
export function isFormerEthnicName(text: string): boolean {
  return find(text)?.former ?? false;
}

const PEOPLE = /^(\p{Script=Han}{2,7})人$/u;

/**
 * Whether `text` names a people outside the list, as identity papers and CHSI may write it (穿青人, 摩梭人): such names end in
 * 人. A name in 族 that is not listed (畬族) is a slip, and 汉人 is no name on papers.
 */
export function isUnlistedPeople(text: string): boolean {
  const name = PEOPLE.exec(trimBlanks(text))?.[1];
  return name !== undefined && readEthnicity(name) === null;
}
