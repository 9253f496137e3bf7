import { localMinute } from '@/lib/core/text-forms/local-minute';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { CHECK_NAMES_ON_PICTURE, comparedText, PICTURE_WORDS } from '@/lib/core/texts/picture';
import { readText } from '@/lib/core/texts/read-by';
import { RESULT_WORDS, VERDICT_ICONS, VERDICT_WORDS } from '@/lib/core/texts/verdicts';
import type { RecordResult, Verdict } from '@/lib/core/verdict/comparison';
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
  /** the result in one line */
  readonly headline: string;
  /** verdict whose colour the headline has; null without a file: plain ink, never green */
  readonly tone: Verdict | null;
  readonly counts: string;
  readonly entries: readonly CaptionEntry[];
  readonly checks: readonly CaptionEntry[];
  /** how it was read, unless all was text; time, roster, 学号, version, each `name value` */
  readonly notes: readonly string[];
  readonly disclaimer: string;
}

const TONES: Readonly<Record<RecordResult, Verdict | null>> = {
  match: 'match',
  mismatch: 'mismatch',
  unsure: 'unsure',
  none: null,
};

/** Without a file only what was looked at nevertheless is listed: nobody's 名册 failed to say the rest. */
export function captionOf(facts: PictureFacts, now: Date): Caption {
  const tone = facts.roster ? TONES[facts.result] : null;
  const lines = facts.roster ? facts.lines : facts.lines.filter(({ verdict }) => verdict !== 'unlisted');
  return {
    title: PICTURE_WORDS.title,
    headline: facts.roster ? headline(facts.result, tone) : PICTURE_WORDS.withoutRoster,
    tone,
    counts: comparedText(facts.compared, facts.notCompared),
    entries: lines.map((line) => entry(FIELD_NAMES[line.field], line.verdict, howRead(line))),
    checks: facts.checks.map(({ check, verdict }) => entry(CHECK_NAMES_ON_PICTURE[check], verdict, '')),
    notes: notesOf(facts, now),
    disclaimer: PICTURE_WORDS.disclaimer,
  };
}

function headline(result: RecordResult, tone: Verdict | null): string {
  return `${tone ? `${VERDICT_ICONS[tone]} ` : ''}${PICTURE_WORDS.result}${RESULT_WORDS[result]}`;
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

function notesOf(facts: PictureFacts, now: Date): string[] {
  const read = readText(facts.lines);
  const notes = [...(read === '' ? [] : [read]), `${PICTURE_WORDS.time} ${localMinute(now)}`];
  if (facts.roster) notes.push(`${PICTURE_WORDS.roster} ${facts.roster.fileName}`);
  if (facts.studentNo) notes.push(`${PICTURE_WORDS.studentNo} ${facts.studentNo}`);
  notes.push(`${PICTURE_WORDS.version} ${facts.version}`);
  return notes;
}
