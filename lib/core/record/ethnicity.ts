import data from '@/lib/core/data/ethnic-groups.json';
import { trimBlanks } from './blanks';
import { foldWidth } from './fold-width';

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

const find = (text: string): Known | undefined => KNOWN.get(text) ?? KNOWN.get(foldWidth(trimBlanks(text)));

/**
 * The ethnic group that `text` names: GB/T 3304 code (01–56, also without the leading zero; 97 其他, 98 外国血统中国籍人士),
 * full name (汉族) or short name as the whole value (汉). Answers the full name; null for anything else: groups outside
 * the list (穿青人) and misspellings (畬族) are never pulled to the nearest one.
 */
export const readEthnicity = (text: string): string | null => find(text)?.name ?? null;

/** Whether `text` is the name that a group had before it was renamed (毛难族, 崩龙族). */
export const isFormerEthnicName = (text: string): boolean => find(text)?.former ?? false;
