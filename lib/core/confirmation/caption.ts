import { type FieldKey, isDeciding } from '@/lib/core/fields/fields';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { besideText } from '@/lib/core/texts/headline';
import { CHECK_NAMES_ON_PICTURE, comparedText, PICTURE_WORDS } from '@/lib/core/texts/picture';
import { readText } from '@/lib/core/texts/read-by';
import { RESULT_WORDS, VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { type BesideResult, besideResult, headlineTone } from '@/lib/core/view/beside-result';
import type { PictureFacts } from './picture-facts';

/** One field or check with its verdict: icon, name and word always together. */
export interface CaptionEntry {
  readonly name: string;
  readonly verdict: Verdict;
  readonly icon: string;
  readonly word: string;
}

/** What the strip under the picture says, in its order. */
export interface Caption {
  readonly title: string;
  /** the result in one line, with what it does not say itself: 照片待确认 */
  readonly headline: string;
  /** verdict whose colour the headline has; null: plain ink. Never green without a file */
  readonly tone: Verdict | null;
  readonly counts: string;
  readonly entries: readonly CaptionEntry[];
  readonly checks: readonly CaptionEntry[];
  /** how it was read, unless all was text; time, student and class of the row, roster, 学号, version, each `name value` */
  readonly notes: readonly string[];
  readonly disclaimer: string;
}

/** Without a file only what was looked at nevertheless is listed: nobody's 名册 failed to say the rest. */
export function captionOf(facts: PictureFacts, now: Date): Caption {
  const tone = toneOf(facts);
  const lines = facts.roster ? facts.lines : facts.lines.filter(({ verdict }) => verdict !== 'unlisted');
  return {
    title: PICTURE_WORDS.title,
    headline: headline(facts, tone),
    tone,
    counts: comparedText(facts),
    entries: lines.map((line) => entry(FIELD_NAMES[line.field], line.verdict, howRead(line))),
    checks: facts.checks.map(({ check, verdict }) => entry(CHECK_NAMES_ON_PICTURE[check], verdict, '')),
    notes: notesOf(facts, now),
    disclaimer: PICTURE_WORDS.disclaimer,
  };
}

function toneOf(facts: PictureFacts): Verdict | null {
  const tone = headlineTone(facts);
  return tone === 'unlisted' ? null : tone;
}

/** A program reads the result in it (strip-contradicts.ts): what else is to be said comes after it. */
function headline(facts: PictureFacts, tone: Verdict | null): string {
  const icon = tone ? `${VERDICT_ICONS[tone]} ` : '';
  const result = facts.roster
    ? `${PICTURE_WORDS.result}${RESULT_WORDS[facts.result]}`
    : PICTURE_WORDS.withoutRoster;
  const beside = besideText(besideOf(facts));
  return `${icon}${result}${beside === '' ? '' : `（${beside}）`}`;
}

/** What the result says already stands in the list below. */
function besideOf(facts: PictureFacts): BesideResult {
  const { differs, unsure, ...rest } = besideResult(facts);
  if (facts.result === 'none') return { ...rest, differs, unsure };
  const others = (fields: readonly FieldKey[]) => fields.filter((field) => !isDeciding(field));
  return { ...rest, differs: others(differs), unsure: others(unsure) };
}

/** A school read from pixels reads as its name: whether it is exactly that, only text can tell. */
function howRead({ field, verdict, readBy }: PictureFacts['lines'][number]): string {
  if (readBy === 'hand') return PICTURE_WORDS.byHand;
  return readBy === 'pixels' && field === 'school' && verdict === 'match' ? PICTURE_WORDS.readAs : '';
}

function entry(name: string, verdict: Verdict, how: string): CaptionEntry {
  return {
    name,
    verdict,
    icon: VERDICT_ICONS[verdict],
    word: `${VERDICT_WORDS[verdict]}${how}`,
  };
}

function rosterNotes({ studentName, className, fileName }: NonNullable<PictureFacts['roster']>): string[] {
  return [
    ...(studentName === '' ? [] : [`${PICTURE_WORDS.student} ${studentName}`]),
    ...(className === '' ? [] : [`${PICTURE_WORDS.className} ${className}`]),
    `${PICTURE_WORDS.roster} ${fileName}`,
  ];
}

function notesOf(facts: PictureFacts, now: Date): string[] {
  const read = readText(facts.lines);
  const notes = [...(read === '' ? [] : [read]), `${PICTURE_WORDS.time} ${localMinute(now)}`];
  if (facts.roster) notes.push(...rosterNotes(facts.roster));
  if (facts.studentNo) notes.push(`${PICTURE_WORDS.studentNo} ${facts.studentNo}`);
  notes.push(`${PICTURE_WORDS.version} ${facts.version}`);
  return notes;
}
