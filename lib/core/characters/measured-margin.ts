import data from '@/lib/core/data/measured-margins.json' with { type: 'json' };

const MEASURED: ReadonlySet<string> = new Set(data.measured);
const MARGINS: ReadonlyMap<string, number> = new Map(
  Object.entries(data.reached).flatMap(([margin, characters]) =>
    Array.from(characters).map((character) => [character, Number(margin)] as const),
  ),
);

const UNTOLD: ReadonlySet<string> = new Set(data.untold);

/** Whether no drawing of it was as near to it as one of another was: shape does not tell it in names. */
export function isUntold(character: string): boolean {
  return UNTOLD.has(character);
}

/**
 * The greatest shape margin (`ShapeEvidence`) that anything else reached which the recogniser read as this character, in
 * any face and look it was drawn in; 0 where nothing came as near as that. null: it was not measured.
 */
export function marginReachedFor(character: string): number | null {
  return MEASURED.has(character) ? (MARGINS.get(character) ?? 0) : null;
}
