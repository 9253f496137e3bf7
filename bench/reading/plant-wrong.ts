import ethnicGroups from '@/lib/core/data/ethnic-groups.json';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { BRANCHES, MAJORS, STATUSES, two, type Values, WRONG_SCHOOLS } from './made-up-values';
import { GIVEN } from './name-characters';
import { NAME_KINDS, type NameKind, wrongName } from './plant-wrong-name';
import type { Random } from './random';

export type WrongKind = NameKind | Exclude<TextFieldKey, 'name' | 'examineeNo' | 'department'>;

/** Swapped and changed digits, other members of closed lists, other words. */
const OTHERS = [
  'studentNo',
  'idNumber',
  'birthDate',
  'ethnicity',
  'major',
  'enrollDate',
  'level',
  'gender',
  'className',
  'expectedGraduation',
  'status',
  'branch',
  'duration',
  'studyForm',
  'educationType',
] as const satisfies readonly WrongKind[];

/**
 * What is planted at this turn, counted from 0: every second a name, the most dangerous place, each kind as often as
 * the next; every sixth a school; else one of the others.
 */
export function wrongKindAt(turn: number): WrongKind {
  const pair = Math.floor(turn / 2);
  if (turn % 2 === 1) return NAME_KINDS[pair % NAME_KINDS.length] ?? 'Traditional';
  if (pair % 3 === 0) return 'school';
  return OTHERS[(pair - Math.floor(pair / 3) - 1) % OTHERS.length] ?? 'school';
}

/** The value that differs, in the roster's notation; '' when this kind cannot be planted here. */
export function wrongValue(random: Random, kind: WrongKind, values: Values, turn: number): string {
  const own = (key: TextFieldKey): string => values[key] ?? '';
  switch (kind) {
    case 'school':
      return WRONG_SCHOOLS[Math.floor(turn / 6) % WRONG_SCHOOLS.length] ?? '';
    case 'studentNo':
    case 'idNumber':
      return random.next() < 0.5 ? swapped(random, own(kind)) : changedDigit(random, own(kind));
    case 'birthDate':
    case 'enrollDate':
    case 'expectedGraduation':
      return (
        own(kind).slice(0, 6) +
        otherThan(
          random,
          own(kind).slice(6),
          Array.from({ length: 28 }, (_, day) => two(day + 1)),
        )
      );
    case 'ethnicity':
      return otherThan(random, own(kind), [...ethnicGroups.groups.map(({ name }) => name), '穿青人']);
    case 'major':
      return otherThan(random, own(kind), MAJORS);
    case 'branch':
      return otherThan(random, own(kind), BRANCHES);
    case 'className':
      return changedDigit(random, own(kind));
    case 'level':
      return otherThan(random, own(kind), ['专科', '本科', '硕士研究生', '第二学士学位']);
    case 'gender':
      return own(kind) === '男' ? '女' : '男';
    case 'status':
      return otherThan(random, own(kind), STATUSES);
    case 'duration':
      return otherThan(random, own(kind), ['3', '5', '2', '2.5']);
    case 'studyForm':
      return otherThan(random, own(kind), ['全日制', '非全日制', '函授', '业余']);
    case 'educationType':
      return otherThan(random, own(kind), ['成人高等教育', '研究生', '网络教育']);
    default:
      return wrongName(random, kind, Array.from(own('name')), GIVEN);
  }
}

function otherThan(random: Random, own: string, all: readonly string[]): string {
  return random.pick(all.filter((one) => one !== own));
}

/** Two neighbouring digits swapped (the same digits stay as they are). */
function swapped(random: Random, digits: string): string {
  const places = Array.from(digits.slice(0, -2), (_, index) => index).filter(
    (at) => digits[at] !== digits[at + 1],
  );
  const at = random.pick(places);
  return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}

function changedDigit(random: Random, text: string): string {
  const places = Array.from(text, (one, at) => (/\d/.test(one) ? at : -1)).filter((at) => at >= 0);
  const at = random.pick(places);
  const digit = (Number(text[at]) + random.between(1, 9)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
}
