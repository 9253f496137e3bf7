import { foldWidth } from '@/lib/core/characters/fold-width';
import { lookAlikesOf } from '@/lib/core/characters/look-alikes';
import { readAlsoFor, relatedFormsOf } from '@/lib/core/characters/other-forms';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import { charactersOf, cropCount } from '@/lib/core/confidence/reading-doubt';
import {
  FAIR_PROBABILITY,
  LEAST_PROBABILITY,
  LOOK_ALIKE_PROBABILITY,
} from '@/lib/core/confidence/thresholds';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { OtherForms, Span } from '@/lib/core/verdict/comparison';
import type { ReasonOf } from '@/lib/core/verdict/reasons';
import type { Differences } from './differing-spans';

/** What a person should decide on: in what was read, in what was expected, and what stands there may be instead. */
export interface DoubtfulPlaces {
  readonly shown: readonly Span[];
  readonly expected: readonly Span[];
  readonly otherForms: readonly OtherForms[];
}

const MOST_OTHERS = 8;
/** These doubt characters for what they are, however well they were read. */
const ABOUT_CHARACTERS: readonly ReasonOf<'unsure'>[] = ['pixels-weak-character', 'pixels-look-alike'];

/**
 * The characters that make a value from pixels `unsure`: those that differ from the expected ones, those of which a
 * crop was not sure or crops disagree, and, where that is the reason, those that are weak or have other forms.
 * `differs`: what differs between the values, as in a `mismatch`.
 */
export function doubtfulPlaces(
  evidence: PixelEvidence,
  reason: ReasonOf<'unsure'>,
  values: { readonly shown: string; readonly expected: string | null },
  differs: Differences,
): DoubtfulPlaces {
  const read = Array.from(values.shown);
  const wanted = Array.from(values.expected ?? '');
  const unclear = unclearPlaces(evidence, read);
  const doubtful = (one: string): boolean => ABOUT_CHARACTERS.includes(reason) && isDoubtful(one);
  const inShown = placesOf(read, (one, at) => inside(differs.shown, at) || unclear.has(at) || doubtful(one));
  const sameLength = read.length === wanted.length;
  const inExpected = placesOf(
    wanted,
    (one, at) => inside(differs.expected, at) || (sameLength && unclear.has(at)) || doubtful(one),
  );
  return {
    shown: spansOf(inShown),
    expected: spansOf(inExpected),
    otherForms: othersOf(evidence, read, wanted, inShown, inExpected),
  };
}

function isDoubtful(one: string): boolean {
  return holdsWeakCharacter(one) || readAlsoFor(one) !== '';
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

function placesOf(characters: readonly string[], wanted: (one: string, at: number) => boolean): number[] {
  return characters.flatMap((one, at) => (wanted(one, at) ? [at] : []));
}

function spansOf(places: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const at of places) {
    const last = spans.at(-1);
    if (last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + 1 };
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
}

/** Places that one crop was not sure of, where it also saw something else, or where crops read differently. */
function unclearPlaces(evidence: PixelEvidence, read: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let crop = 0; crop < cropCount(evidence); crop += 1) {
    const characters = charactersOf(evidence, crop);
    // another number of characters: nobody knows which place is which
    if (characters.length !== read.length) continue;
    for (const [at, { character, probability, others }] of characters.entries()) {
      const wanted = foldWidth(read[at] ?? '');
      const rivals = others.filter((other) => foldWidth(other.character) !== wanted);
      const rival = rivals.some((other) => other.probability >= LOOK_ALIKE_PROBABILITY);
      const sure = 1 - rivals.reduce((sum, other) => sum + other.probability, 0);
      if (foldWidth(character) !== wanted || rival || Math.min(probability, sure) < LEAST_PROBABILITY)
        places.add(at);
    }
  }
  return places;
}

function othersOf(
  evidence: PixelEvidence,
  read: readonly string[],
  wanted: readonly string[],
  inShown: readonly number[],
  inExpected: readonly number[],
): readonly OtherForms[] {
  const found = new Map<string, string>();
  const note = (character: string, seen: string): void => {
    if (found.has(character) || character.trim() === '') return;
    const all = new Set([
      ...seen,
      ...readAlsoFor(character),
      ...lookAlikesOf(character),
      ...relatedFormsOf(character),
    ]);
    all.delete(character);
    if (all.size > 0) found.set(character, [...all].slice(0, MOST_OTHERS).join(''));
  };
  for (const at of inShown) note(read[at] ?? '', seenAt(evidence, read, at));
  for (const at of inExpected) note(wanted[at] ?? '', '');
  return [...found].map(([character, others]) => ({ character, others }));
}

/** What the recogniser saw there besides, most likely first. */
function seenAt(evidence: PixelEvidence, read: readonly string[], at: number): string {
  const characters = charactersOf(evidence, 0);
  if (characters.length !== read.length) return '';
  const others = characters[at]?.others ?? [];
  return others.flatMap((other) => (other.probability >= FAIR_PROBABILITY ? [other.character] : [])).join('');
}
