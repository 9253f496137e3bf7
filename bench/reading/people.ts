import ethnicGroups from '@/lib/core/data/ethnic-groups.json';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { BRANCHES, idNumber, MAJORS, STATUSES, two, type Values } from './made-up-values';
import { DOUBLE_SURNAMES, GIVEN, HARD_GIVEN, HARD_NAMES, SURNAMES } from './name-characters';
import { type WrongKind, wrongKindAt, wrongValue } from './plant-wrong';
import { hasForm, NAME_KINDS, type NameKind } from './plant-wrong-name';
import type { Random } from './random';

/** A made-up student: what the page shows, what the roster says, and what was made to differ. */
export interface Person {
  readonly shown: Values;
  readonly expected: Values;
  readonly planted: TextFieldKey | null;
  readonly wrongKind: WrongKind | null;
  /** a name with characters that are rare, or badly known to the recogniser */
  readonly hardName: boolean;
}

function isNameKind(kind: WrongKind | null): kind is NameKind {
  return kind !== null && NAME_KINDS.some((one) => one === kind);
}

/**
 * Every third person has one value that differs between page and roster; every fourth of the others has a hard name.
 * Of three wrong values two stand on the page, one in the roster.
 */
export function makePerson(random: Random, index: number): Person {
  const turn = Math.floor(index / 3);
  const wrongKind = index % 3 === 0 ? wrongKindAt(turn) : null;
  const hardName = index % 8 === 1 || index % 8 === 5;
  const values = rightValues(
    random,
    isNameKind(wrongKind) ? ordinaryName(random, wrongKind) : nameOf(random, hardName),
  );
  const field: TextFieldKey | null = isNameKind(wrongKind) ? 'name' : wrongKind;
  const wrong = wrongKind === null ? '' : wrongValue(random, wrongKind, values, turn);
  if (field === null || wrong === '')
    return { shown: asShown(values), expected: values, planted: null, wrongKind: null, hardName };
  const other = { ...values, [field]: wrong };
  const inRoster = turn % 3 === 2 && field !== 'school';
  return {
    shown: asShown(inRoster ? values : other),
    expected: inRoster ? other : values,
    planted: field,
    wrongKind,
    hardName: hardName && !isNameKind(wrongKind),
  };
}

function rightValues(random: Random, name: string): Values {
  const male = random.next() < 0.5;
  const birth = `${random.between(2002, 2008)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
  const year = random.between(2022, 2026);
  return {
    name,
    gender: male ? '男' : '女',
    birthDate: birth,
    ethnicity: random.next() < 0.5 ? '汉族' : random.pick(ethnicGroups.groups).name,
    idNumber: idNumber(random, birth, male),
    school: '西南大学',
    level: '本科',
    major: random.pick(MAJORS),
    duration: '4',
    educationType: '普通高等教育',
    studyForm: '普通全日制',
    branch: random.pick(BRANCHES),
    className: `${year}级${random.between(1, 9)}班`,
    studentNo: `2220${year % 100}3210${random.between(10000, 69999)}`,
    enrollDate: `${year}0901`,
    expectedGraduation: `${year + 4}0630`,
    status: random.next() < 0.85 ? STATUSES[0] : random.pick(STATUSES),
  };
}

function nameOf(random: Random, hard: boolean): string {
  if (!hard) return ordinaryName(random, null);
  if (random.next() < 0.25) return random.pick(HARD_NAMES);
  const given = [random.pick(HARD_GIVEN), random.next() < 0.6 ? random.pick(GIVEN) : ''];
  return random.pick(SURNAMES) + (random.next() < 0.5 ? given : given.reverse()).join('');
}

/** Two to four ordinary characters; with a kind of wrong in mind, one of them can be wrong in that way. */
function ordinaryName(random: Random, kind: NameKind | null): string {
  const surname = random.next() < 0.03 ? random.pick(DOUBLE_SURNAMES) : random.pick(SURNAMES);
  const given = [
    random.pick(GIVEN),
    random.next() < 0.8 || kind === 'dropped-character' ? random.pick(GIVEN) : '',
  ];
  const fitting = kind === null ? [] : [...SURNAMES, ...GIVEN].filter((one) => hasForm(kind, one));
  if (fitting.length === 0) return surname + given.join('');
  const one = random.pick(fitting);
  return SURNAMES.includes(one) ? one + given.join('') : surname + one + (given[1] ?? '');
}

function spelled(day: string): string {
  return `${day.slice(0, 4)}年${day.slice(4, 6)}月${day.slice(6, 8)}日`;
}

/** As CHSI writes it. */
function asShown(values: Values): Values {
  return {
    ...values,
    birthDate: spelled(values.birthDate ?? ''),
    enrollDate: spelled(values.enrollDate ?? ''),
    expectedGraduation: spelled(values.expectedGraduation ?? ''),
    duration: `${values.duration} 年`,
  };
}
