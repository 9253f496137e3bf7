import { Random } from '@/bench/reading/random';
import { ordinaryName } from '@/bench/reading/shapes/ordinary-names';
import { neverSureIn } from '@/lib/core/characters/never-sure-in';
import { neverSureValues } from '@/lib/core/report/never-sure-values';

/**
 * How many ordinary names hold a character that pixels never make sure, however well they are drawn: no reading of
 * pictures and protected pages leaves fewer of them to eyes. And what looking for them in a large roster takes.
 */
const NAMES = 50_000;
const ROWS = 100_000;
const MOST_OFTEN = 14;

function percent(count: number): string {
  return `${((100 * count) / NAMES).toFixed(1)} %`;
}

const random = new Random(1);
const names = Array.from({ length: NAMES }, () => ordinaryName(random));
const counts = new Map<string, number>();
for (const name of names)
  for (const character of neverSureIn(name, 'name')) counts.set(character, (counts.get(character) ?? 0) + 1);
const often = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_OFTEN);
console.log(
  `of ${NAMES} ordinary names: ${percent(names.filter((name) => neverSureIn(name, 'name').length > 0).length)}`,
);
console.log(often.map(([character, count]) => `${character} ${percent(count)}`).join(', '));

const rows = Array.from({ length: ROWS }, (_, at) => ({
  values: { name: names[at % NAMES] ?? '', studentNo: String(at), major: `专业${at % 300}` },
}));
const begun = process.cpuUsage();
neverSureValues(rows);
const { user, system } = process.cpuUsage(begun);
console.log(`${ROWS} rows: ${Math.round((user + system) / 1000)} ms of processor time`);
