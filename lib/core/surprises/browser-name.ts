/** Others call themselves Chrome as well: the most special name comes first. */
const BROWSERS = /(Firefox|Edg|Chrome)\/(\d{1,4})(?!\d)/g;
const ORDER = ['Firefox', 'Edg', 'Chrome'];

/** Which browser it is, with its main version, e.g. `Edg 142`; everything else in the text is left out. */
export function browserName(userAgent: string): string {
  const found = [...userAgent.matchAll(BROWSERS)].map(([, name = '', version = '']) => ({ name, version }));
  const best = found.sort((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name))[0];
  return best === undefined ? 'unknown browser' : `${best.name} ${best.version}`;
}
