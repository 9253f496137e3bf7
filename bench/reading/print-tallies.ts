import { ALL, enlargedAt, type FieldGroup, type Tallies, type Tally } from './tally';

const NAMES: readonly FieldGroup[] = ['names, ordinary', 'names, wrong value', 'names, hard'];

/** Groups of samples with ordinary names, and which share of them may be unsure. */
const NAME_AIMS: readonly (readonly [samples: string, aim: string])[] = [
  ['pictures', '≤ 6 %'],
  ['protected pages 1x', 'told'],
  [enlargedAt(1), '≤ 5 %'],
  [enlargedAt(1.25), 'told'],
  [enlargedAt(1.5), 'told'],
  ['protected pages 2x', '≤ 5 %'],
  ['style Kai', '≤ 15 %'],
];

/** Everything that was counted: the figures with an aim first, then by field, kind of sample, and planted value. */
export function printTallies(tallies: Tallies): void {
  printAims(tallies);
  printTable('by field', [...tallies.byField]);
  printSamples(tallies);
  printTable(
    'the planted values alone',
    [...tallies.byWrongKind].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The figures with an aim. */
export function printAims(tallies: Tallies): void {
  const others = tallies.of(ALL, 'other fields');
  const ordinary = tallies.of(ALL, 'names, ordinary');
  const all = [others, ...NAMES.map((group) => tallies.of(ALL, group))];
  const sum = (of: (tally: Tally) => number): number => all.reduce((total, tally) => total + of(tally), 0);
  const fields = sum((tally) => tally.fields);
  const rows: readonly (readonly [string, string, string])[] = [
    ['wrong match', `${sum((tally) => tally.wrongMatch)} of ${fields}`, '0'],
    [
      'wrong mismatch',
      share(
        sum((tally) => tally.wrongMismatch),
        fields,
      ),
      '0',
    ],
    ['unsure: fields other than names', share(others.unsure, others.fields), '≤ 1 %'],
    ...NAME_AIMS.flatMap(([samples, aim]) => {
      const { unsure, fields: names } = tallies.of(samples, 'names, ordinary');
      return names === 0 ? [] : [[`unsure: ordinary names, ${samples}`, share(unsure, names), aim] as const];
    }),
    [
      'unsure: hard names',
      share(tallies.of(ALL, 'names, hard').unsure, tallies.of(ALL, 'names, hard').fields),
      'told',
    ],
    ['read exactly: fields other than names', share(others.exact, others.fields), '≥ 99.5 %'],
    ['read exactly: ordinary names', share(ordinary.exact, ordinary.fields), '≥ 98.5 %'],
  ];
  console.log(`\n${'figure'.padEnd(72)}${'measured'.padStart(22)}   aim`);
  for (const [name, measured, aim] of rows)
    console.log(`${name.padEnd(72)}${measured.padStart(22)}   ${aim}`);
}

function printTable(title: string, rows: readonly (readonly [string, Tally])[]): void {
  console.log(`\n${title.padEnd(50)}fields    exact   wrong match   wrong mismatch   unsure`);
  for (const [name, { fields, exact, wrongMatch, wrongMismatch, unsure, reasons }] of rows) {
    const why = [...reasons].map(([reason, times]) => `${reason} ${times}`).join(', ');
    console.log(
      `${name.padEnd(50)}${String(fields).padStart(6)}${percent(exact, fields).padStart(9)}${String(wrongMatch).padStart(14)}${String(wrongMismatch).padStart(17)}${percent(unsure, fields).padStart(9)}  ${why}`,
    );
  }
}

function printSamples({ bySample }: Tallies): void {
  console.log(
    `\n${'by kind of sample'.padEnd(50)}wrong match / mismatch   other fields: exact, unsure   ordinary names: exact, unsure   hard: unsure`,
  );
  for (const [name, groups] of [...bySample].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...groups.values()];
    const matches = all.reduce((sum, { wrongMatch }) => sum + wrongMatch, 0);
    const mismatches = all.reduce((sum, { wrongMismatch }) => sum + wrongMismatch, 0);
    const exactAndUnsure = (tally: Tally | undefined): string =>
      tally
        ? `${percent(tally.exact, tally.fields)} ${percent(tally.unsure, tally.fields)} of ${tally.fields}`
        : '–';
    const hard = groups.get('names, hard');
    console.log(
      `${name.padEnd(50)}${`${matches} / ${mismatches}`.padStart(22)}${exactAndUnsure(groups.get('other fields')).padStart(30)}${exactAndUnsure(groups.get('names, ordinary')).padStart(32)}${(hard ? `${percent(hard.unsure, hard.fields)} of ${hard.fields}` : '–').padStart(15)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})`;
}
