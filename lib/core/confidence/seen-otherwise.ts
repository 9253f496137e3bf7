import { stripUnseen } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';
import { doubtsInLook, type LookDoubt } from './doubts-in-look';
import { isSameDrawing, kindOf } from './surely-another';
import { LEAST_CROPS } from './thresholds';

/** `other`: another character stands there; `more`, `less`: so many more, or fewer, than the text has. */
export const SEEN_OTHERWISE = ['other', 'more', 'less'] as const;
export type SeenOtherwise = (typeof SEEN_OTHERWISE)[number];

/**
 * What a person surely sees otherwise than `text`, the page's own, says; null where the text was read, and wherever
 * the recogniser is not sure: every look at the value must see the same otherwise. `evidence`: of an image in which
 * nothing stands that the page's text tells elsewhere, read until `looksOpen` was false. Blanks, width, case and marks
 * (separators, brackets) do not count.
 */
export function seenOtherwise(evidence: PixelEvidence, text: string): SeenOtherwise | null {
  const { lines } = evidence;
  if (saidBy(text).length === 0) return null;
  if (lines.length === 0) return 'less';
  if (Math.min(...lines.map((looks) => looks.length)) < LEAST_CROPS) return null;
  return doubtsOfAll(lines, text).find(isSure)?.kind ?? null;
}

/** Another Han character is sure only where its shape was compared with the text's own. */
function isSure({ kind, character, byShape }: LookDoubt): boolean {
  return kind !== 'other' || kindOf(character) !== 'han' || byShape;
}

/**
 * Whether another look at these lines may still show that a person sees otherwise: none of them so far was content
 * with the text. Where one was, the value is not in doubt, and further looks only take time.
 */
export function looksOpen(lines: readonly (readonly ReadLine[])[], text: string): boolean {
  if (lines.length === 0) return false;
  const looks = Math.min(...lines.map((line) => line.length));
  return looks < LEAST_CROPS && (looks === 0 || doubtsOfAll(lines, text).length > 0);
}

/** The doubts that every look has; `byShape` where one look's shapes say so. */
function doubtsOfAll(lines: readonly (readonly ReadLine[])[], text: string): readonly LookDoubt[] {
  const said = saidBy(text);
  const looks = Math.min(...lines.map((line) => line.length));
  const each = Array.from({ length: looks }, (_, look) =>
    doubtsInLook(
      lines.flatMap((line) => line[look] ?? []),
      said,
    ),
  );
  const [first = [], ...others] = each;
  return first.flatMap((doubt) => {
    const same = others.map((doubts) => doubts.find((one) => areSame(one, doubt)));
    if (same.includes(undefined)) return [];
    return [{ ...doubt, byShape: doubt.byShape || same.some((one) => one?.byShape) }];
  });
}

function areSame(one: LookDoubt, other: LookDoubt): boolean {
  return one.kind === other.kind && one.at === other.at && isSameDrawing(one.character, other.character);
}

function saidBy(text: string): readonly string[] {
  return Array.from(foldWidth(stripUnseen(text)));
}
