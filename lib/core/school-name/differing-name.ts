import { lookAlikesOf } from '@/lib/core/characters/look-alikes';
import { oldFormOf } from '@/lib/core/characters/old-form';
import { differingSpans } from '@/lib/core/compare/differing-spans';
import type { Span } from '@/lib/core/verdict/comparison';
import type { NameFinding } from './name-finding';

/** Neither letter nor digit nor private use; brackets and dots belong to names. */
const MARKS = /[^\p{L}\p{N}\p{Co}()（）·-]+/gu;

/** What is off about `seen`, a name without blanks and invisible characters, against the expected one. */
export function differingName(seen: string, expected: string): readonly NameFinding[] {
  const found: NameFinding[] = [];
  const plain = Array.from(seen, (character) => {
    const form = oldFormOf(character);
    if (form === null || !expected.includes(form.standard)) return character;
    found.push({ kind: 'look-alike', form: form.kind, typed: character, wanted: form.standard });
    return form.standard;
  }).join('');
  const bare = plain.replaceAll(MARKS, '');
  if (bare !== plain && bare !== '') {
    found.push({ kind: 'marks', marks: [...new Set(plain.match(MARKS)?.join(''))].join('') });
  }
  const named = bare === '' ? plain : bare;
  return named === expected ? uniqueOf(found) : [...wordingFindings(named, expected), ...uniqueOf(found)];
}

function wordingFindings(name: string, expected: string): readonly NameFinding[] {
  if (name.includes(expected)) return [{ kind: 'extra', text: name.replace(expected, '') }];
  if (expected.startsWith(name)) return [{ kind: 'unfinished', rest: expected.slice(name.length) }];
  const { shown, expected: wanted } = differingSpans(name, expected);
  if (shown.length === 0) return [{ kind: 'missing', text: textIn(expected, wanted) }];
  const added = textIn(name, shown);
  if (wanted.length === 0 && Array.from(added).length === 1) return [{ kind: 'extra', text: added }];
  return slips(name, expected, shown) ?? [{ kind: 'another', text: name }];
}

/** One character by mistake in the place of another; null when what differs is no slip but a name of its own. */
function slips(name: string, expected: string, shown: readonly Span[]): readonly NameFinding[] | null {
  const typed = Array.from(name);
  const wanted = Array.from(expected);
  const places = shown.flatMap(({ start, end }) => [...typed.keys()].slice(start, end));
  const areSlips =
    typed.length === wanted.length &&
    places.every((at) => isSlip(typed[at] ?? '', wanted[at] ?? '')) &&
    places.length <= 2;
  if (!areSlips) return null;
  return places.map((at) => ({
    kind: 'other-character',
    place: at + 1,
    typed: typed[at] ?? '',
    wanted: wanted[at] ?? '',
  }));
}

function isSlip(typed: string, wanted: string): boolean {
  return lookAlikesOf(wanted).includes(typed) || !/\p{Script=Han}/u.test(typed);
}

function textIn(text: string, spans: readonly Span[]): string {
  const characters = Array.from(text);
  return spans.flatMap(({ start, end }) => characters.slice(start, end)).join('');
}

/** The same character twice is said once. */
function uniqueOf(found: readonly NameFinding[]): readonly NameFinding[] {
  const seen = new Set<string>();
  return found.filter((finding) => {
    const key = finding.kind === 'look-alike' ? finding.typed : finding.kind;
    return seen.size < seen.add(key).size;
  });
}
