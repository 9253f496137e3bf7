import { nameKeyOfRow, type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { comparedForm } from './compared-form';

interface Keyed {
  readonly keys: RowKeys;
  readonly name: string | null;
  readonly birth: string | null;
  /** all values: rows of one text are one row */
  readonly whole: string;
}

const PASSES = ['studentNo', 'idNumber', 'nameBirth'] as const;
type Pass = (typeof PASSES)[number];

/**
 * Which former row each present row is the same student's: its index, null for nobody's. By all values, else 学号, else ID
 * number, else name and birth date; each key only where exactly one row on either side is left with it, so that of two
 * with one 学号 each finds its own by ID, or nobody's. Not the same student:
 * - one 学号, but the names differ and neither the ID number nor, where one is not known, the birth date is the same: the
 *   number was given to somebody else
 * - one name and birth date, but 学号 or ID number differs
 */
export function pairRows(
  former: readonly ExpectedRecord[],
  present: readonly ExpectedRecord[],
): readonly (number | null)[] {
  const left = former.map(keyed);
  const right = present.map(keyed);
  const pairing = new Pairing(left, right);
  pairing.pairEqual();
  // a pair found by ID may leave a 学号 to one row on either side
  while (PASSES.some((pass) => pairing.pairBy(pass)));
  return pairing.result();
}

function keyed(row: ExpectedRecord): Keyed {
  const whole = JSON.stringify(TEXT_FIELD_KEYS.map((field) => row.values[field] ?? null));
  const birth = row.values.birthDate ? comparedForm('birthDate', row.values.birthDate) : null;
  return { keys: rowKeysOfRow(row), name: nameKeyOfRow(row), birth, whole };
}

class Pairing {
  readonly #left: readonly Keyed[];
  readonly #right: readonly Keyed[];
  readonly #freeLeft: Set<number>;
  readonly #pairs: (number | null)[];

  constructor(left: readonly Keyed[], right: readonly Keyed[]) {
    this.#left = left;
    this.#right = right;
    this.#freeLeft = new Set(left.keys());
    this.#pairs = right.map(() => null);
  }

  result(): readonly (number | null)[] {
    return this.#pairs;
  }

  /** Equal rows cannot be told apart, so the first goes with the first. */
  pairEqual(): void {
    const groups = grouped(this.#left, this.#freeLeft, ({ whole }) => whole);
    for (const [at, { whole }] of this.#right.entries()) {
      const one = groups.get(whole)?.shift();
      if (one !== undefined) this.#pair(one, at);
    }
  }

  /** Whether anybody was paired. */
  pairBy(pass: Pass): boolean {
    const keyOf = ({ keys }: Keyed): string | null => keys[pass];
    const left = grouped(this.#left, this.#freeLeft, keyOf);
    const right = grouped(this.#right, this.#freeRight(), keyOf);
    let isPaired = false;
    for (const [key, places] of right) {
      const [one, another] = left.get(key) ?? [];
      const [at, otherAt] = places;
      if (one === undefined || at === undefined || another !== undefined || otherAt !== undefined) continue;
      if (!this.#isSame(pass, one, at)) continue;
      this.#pair(one, at);
      isPaired = true;
    }
    return isPaired;
  }

  #pair(left: number, right: number): void {
    this.#freeLeft.delete(left);
    this.#pairs[right] = left;
  }

  #freeRight(): readonly number[] {
    return [...this.#pairs.keys()].filter((at) => this.#pairs[at] === null);
  }

  #isSame(pass: Pass, left: number, right: number): boolean {
    const [one, other] = [this.#left[left], this.#right[right]];
    if (one === undefined || other === undefined || pass === 'idNumber') return true;
    const idDiffers = differ(one.keys.idNumber, other.keys.idNumber);
    if (pass === 'studentNo') return !differ(one.name, other.name) || isConfirmed(one, other);
    return !(idDiffers || differ(one.keys.studentNo, other.keys.studentNo));
  }
}

/** Somebody whose name is another now is the same where more than the 学号 says so. */
function isConfirmed(one: Keyed, other: Keyed): boolean {
  const [id, otherId] = [one.keys.idNumber, other.keys.idNumber];
  if (id !== null && otherId !== null) return id === otherId;
  return one.birth !== null && one.birth === other.birth;
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function grouped(
  rows: readonly Keyed[],
  places: Iterable<number>,
  keyOf: (row: Keyed) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const row = rows[place];
    const key = row === undefined ? null : keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
