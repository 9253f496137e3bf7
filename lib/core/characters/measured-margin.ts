import data from '@/lib/core/data/measured-margins.json' with { type: 'json' };

const MEASURED: ReadonlySet<string> = new Set(data.measured);
const REACHED = byCharacter(data.reached);
const REACHED_BY_FORMS = byCharacter(data.reachedByForms);

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
  return MEASURED.has(character) ? (REACHED.get(character) ?? 0) : null;
}

/** The same of its other forms and look-alikes, compared with those alone, as among many words. */
export function marginReachedByForms(character: string): number | null {
  return MEASURED.has(character) ? (REACHED_BY_FORMS.get(character) ?? 0) : null;
}

/** Margins and the characters of each → each character's margin. */
function byCharacter(groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([margin, characters]) =>
      Array.from(characters).map((character) => [character, Number(margin)] as const),
    ),
  );
}
