import type { ScreenOutcome } from './judge-screen';
import type { FileEnd } from './read-class-page';
import { SCREEN_LAYOUTS, type Screen } from './screen';

/** What the screenshots came to: all of them, by layout, lossy or not, and those with a value planted. */
export function printOutcomes(outcomes: readonly ScreenOutcome[]): void {
  const of = (name: string, is: (screen: Screen) => boolean): void => {
    const some = outcomes.filter(({ screen }) => is(screen));
    if (some.length > 0) console.log(line(name, some));
  };
  of('all', () => true);
  for (const layout of SCREEN_LAYOUTS) of(`  ${layout}`, ({ look }) => look.layout === layout);
  of('  labels above values', ({ look }) => look.isStacked);
  of('  light on dark', ({ look }) => look.isDark);
  of('  JPEG', ({ look }) => look.jpeg !== null);
  of('  JPEG made smaller', ({ look }) => look.shrunk < 1);
  of('  PNG', ({ look }) => look.jpeg === null);
  of('  with a planted value', ({ person }) => person.planted !== null);
  console.log(planted(outcomes));
}

function line(name: string, outcomes: readonly ScreenOutcome[]): string {
  const fields = outcomes.flatMap((one) => one.fields);
  const found = (row: ScreenOutcome['row']): number => outcomes.filter((one) => one.row === row).length;
  const unsure = fields.filter(({ isUnsure }) => isUnsure).length;
  const names = fields.filter(({ field }) => field === 'name');
  const unsureNames = names.filter(({ isUnsure }) => isUnsure).length;
  return [
    `${name}: ${outcomes.length} files`,
    `wrong match ${fields.filter(({ isWrongMatch }) => isWrongMatch).length}`,
    `wrong mismatch ${fields.filter(({ isWrongMismatch }) => isWrongMismatch).length}`,
    `difference with another value than shown ${fields.filter(({ isWrongValue }) => isWrongValue).length}`,
    `row right ${found('right')}, wrong ${found('wrong')}, none ${found('none')}`,
    `files needing eyes ${share(outcomes.filter(needsEyes).length, outcomes.length)}`,
    `fields unsure ${share(unsure, fields.length)}, names ${share(unsureNames, names.length)}`,
  ].join(' · ');
}

function needsEyes({ row, fields }: ScreenOutcome): boolean {
  return row !== 'right' || fields.some(({ isUnsure }) => isUnsure);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** How the planted values themselves came out. */
function planted(outcomes: readonly ScreenOutcome[]): string {
  const said = outcomes.flatMap(({ screen, fields }) =>
    fields.filter(({ field }) => field === screen.person.planted).map((one) => one.said),
  );
  const counts = [...new Set(said)].map(
    (verdict) => `${verdict} ${said.filter((one) => one === verdict).length}`,
  );
  return `the planted values: ${counts.join(', ')}`;
}

/** One line for everything that came out wrong, found no row or, when asked for, is unsure. The people are made up. */
export function printWords(
  outcomes: readonly ScreenOutcome[],
  ends: readonly FileEnd[],
  unsure: boolean,
): void {
  for (const { screen, row, fields } of outcomes) {
    const { layout, font, jpeg, shrunk, isStacked, isDark, scale } = screen.look;
    const look = `${layout}${isStacked ? ' stacked' : ''}${isDark ? ' dark' : ''} ${font} ${scale}x${jpeg === null ? '' : ` q${jpeg} × ${shrunk}`}`;
    const name = `${screen.index} (${look})`;
    if (row !== 'right') console.log(`${name}: row ${row}: ${ends[screen.index]?.words}`);
    for (const one of fields) {
      const isWrong = one.isWrongMatch || one.isWrongMismatch || one.isWrongValue;
      if (!isWrong && !(unsure && one.isUnsure)) continue;
      const { shown, expected } = screen.person;
      console.log(
        `${name}: ${one.field} ${one.said} ${one.reason}: shown ${shown[one.field]}, roster ${expected[one.field]}`,
      );
    }
  }
}
