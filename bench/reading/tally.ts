import { standingOf, styleOf } from './fonts';
import type { Outcome } from './outcome';
import type { Background } from './record-html';
import type { SampleScale, SampleTruth } from './sample';

/** How the fields of one group came out. */
export interface Tally {
  fields: number;
  exact: number;
  wrongMatch: number;
  wrongMismatch: number;
  unsure: number;
  /** why, for `unsure` */
  readonly reasons: Map<string, number>;
}

/** What a field counts as: names apart, those that differ from the roster apart from those that do not. */
export type FieldGroup = 'names, ordinary' | 'names, wrong value' | 'names, hard' | 'other fields';

export function fieldGroup({ person }: SampleTruth, { field }: Outcome): FieldGroup {
  if (field !== 'name') return 'other fields';
  if (person.hardName) return 'names, hard';
  return person.planted === 'name' ? 'names, wrong value' : 'names, ordinary';
}

/** Tallies by how samples were drawn, for each group of fields; and by field. In the order they came up. */
export class Tallies {
  readonly byField = new Map<string, Tally>();
  readonly bySample = new Map<string, Map<FieldGroup, Tally>>();
  /** per kind of planted value: only the field that it was planted in */
  readonly byWrongKind = new Map<string, Tally>();

  add(sample: SampleTruth, outcomes: readonly Outcome[], enlarged = false): void {
    const { planted, wrongKind } = sample.person;
    for (const outcome of outcomes) {
      const group = fieldGroup(sample, outcome);
      const { field } = outcome;
      count(this.byField, group === 'other fields' ? field : group, outcome);
      for (const name of groupsOf(sample, enlarged)) {
        const groups = this.bySample.get(name) ?? new Map<FieldGroup, Tally>();
        this.bySample.set(name, groups);
        count(groups, group, outcome);
      }
      if (planted === field && wrongKind !== null)
        count(this.byWrongKind, wrongName(planted, wrongKind), outcome);
    }
  }

  /** What one group of fields came to, over some group of samples. */
  of(samples: string, group: FieldGroup): Tally {
    return this.bySample.get(samples)?.get(group) ?? empty();
  }
}

function wrongName(field: string, kind: string): string {
  return field === 'name' ? `name: ${kind}` : field;
}

export const ALL = 'all';

/** Protected pages at this scale, with the product's closer look at doubtful values. */
export function enlargedAt(scale: SampleScale): string {
  return `protected pages ${scale}x, doubtful values enlarged`;
}

/** What a background is to the characters on it. */
const GROUNDS: Readonly<Record<Background, string>> = {
  plain: 'dark on white',
  ruled: 'dark on white',
  zebra: 'dark on white',
  'shaded-labels': 'dark on white',
  watermark: 'dark on a pattern',
  noise: 'dark on a pattern',
  gradient: 'dark on a gradient',
  dark: 'light on dark',
  green: 'white on colour',
  blue: 'white on colour',
};

function groupsOf({ kind, scale, look, jpeg }: SampleTruth, enlarged: boolean): readonly string[] {
  return [
    ALL,
    kind === 'picture' ? 'pictures' : enlarged ? enlargedAt(scale) : `protected pages ${scale}x`,
    ...(kind === 'picture'
      ? [
          `pictures ${scale}x`,
          jpeg === null ? 'pictures PNG' : `pictures JPEG q ${jpeg < 75 ? '60–74' : '75–90'}`,
        ]
      : []),
    `${look.size} px`,
    `${look.size} px at ${enlarged ? `${scale} and ${2 * scale}` : scale}x`,
    `ground ${GROUNDS[look.background]}`,
    `fonts ${standingOf(look.font)}`,
    `style ${styleOf(look.font)}`,
    `font ${look.font}`,
    `layout ${look.layout}`,
    `background ${look.background}`,
  ];
}

function empty(): Tally {
  return {
    fields: 0,
    exact: 0,
    wrongMatch: 0,
    wrongMismatch: 0,
    unsure: 0,
    reasons: new Map(),
  };
}

function count<Key>(
  tallies: Map<Key, Tally>,
  key: Key,
  { exact, wrongMatch, wrongMismatch, unsure }: Outcome,
): void {
  const tally = tallies.get(key) ?? empty();
  tallies.set(key, tally);
  tally.fields += 1;
  tally.exact += Number(exact);
  tally.wrongMatch += Number(wrongMatch);
  tally.wrongMismatch += Number(wrongMismatch);
  if (unsure === null) return;
  tally.unsure += 1;
  tally.reasons.set(unsure, (tally.reasons.get(unsure) ?? 0) + 1);
}
