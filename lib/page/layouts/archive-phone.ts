import { hasBlank } from '@/lib/core/characters/blanks';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isPlaceholder } from '@/lib/core/labels/is-placeholder';
import { isProtected } from '@/lib/core/reading/is-protected';
import { type TextToken, type Token, textOf } from '@/lib/page/reading/tokens';
import type { Layout, UnlabelledValue } from './layout';

/** Protected characters keep their number and the blanks between them: 性别 one, a date eight to eleven. */
const GENDER_AND_BIRTH =
  /^(男|女|[\u{100000}-\u{10ffff}])(\s+)(\d{4}年\d{1,2}月\d{1,2}日|[\u{100000}-\u{10ffff}\d年月日]{8,11})$/u;
const MAJOR_AND_FORM = /^(.+?)\s*[|｜]\s*(\S+)$/u;
const LEVEL = /(?:专科|本科|第二学士学位|硕士研究生|博士研究生|高起本|专升本)$/u;

/**
 * my.chsi.com.cn/archive/wap/gdjy/…: a card without labels above the list (name; sex and birth date; school; level;
 * major | form). Today its values are protected; where they are plain the card is read by the shape of its lines.
 */
export const archivePhone: Layout = {
  name: 'archive-phone',
  seen: { checked: '2026-11', pages: '2025' },
  recognises: ({ url }) => url.host === 'my.chsi.com.cn' && url.pathname.startsWith('/archive/wap/'),
  notShown: ['examineeNo'],
  unlabelled: cardValues,
};

function cardValues(before: readonly Token[]): readonly UnlabelledValue[] {
  const lines = before.filter((token): token is TextToken => token.kind === 'text');
  const at = lines.findIndex((token) => GENDER_AND_BIRTH.test(textOf(token)));
  const person = lines[at];
  if (!person) return [];
  const [, gender = '', gap = ''] = GENDER_AND_BIRTH.exec(textOf(person)) ?? [];
  const genderEnd = person.start + gender.length;
  const found: UnlabelledValue[] = [
    { field: 'gender', token: person, start: person.start, end: genderEnd },
    { field: 'birthDate', token: person, start: genderEnd + gap.length, end: person.end },
  ];
  const name = lines[at - 1];
  if (name && !isPlaceholder(textOf(name))) found.unshift(whole('name', name));
  return [...found, ...studyValues(lines.slice(at + 1))];
}

/** School, then level (in a line or at least an element of its own), then "major | form", in the order of the card. */
function studyValues(lines: readonly TextToken[]): readonly UnlabelledValue[] {
  const found: UnlabelledValue[] = [];
  const at = lines.findIndex((token) => levelStart(token) !== null);
  const line = lines[at];
  const start = line && levelStart(line);
  if (line && typeof start === 'number') {
    const school = start > line.start ? { ...line, end: schoolEnd(line, start) } : lines[at - 1];
    if (school) found.push(whole('school', school));
    found.push({ field: 'level', token: line, start, end: line.end });
  } else {
    found.push(...protectedSchoolAndLevel(lines));
  }
  const study = lines.find((token) => MAJOR_AND_FORM.test(textOf(token)));
  const [, major = '', form = ''] = (study && MAJOR_AND_FORM.exec(textOf(study))) ?? [];
  if (study) {
    found.push({ field: 'major', token: study, start: study.start, end: study.start + major.length });
    found.push({ field: 'studyForm', token: study, start: study.end - form.length, end: study.end });
  }
  return found;
}

/** Where in the run's text the level begins that ends a line; null when none stands apart there. */
function levelStart(token: TextToken): number | null {
  const text = textOf(token);
  const level = LEVEL.exec(text);
  if (!level) return null;
  const start = token.start + level.index;
  const apart =
    level.index === 0 || hasBlank(text[level.index - 1] ?? '') || token.run.offsets.includes(start);
  return apart ? start : null;
}

function schoolEnd({ run, start }: TextToken, level: number): number {
  let end = level;
  while (end > start && hasBlank(run.text[end - 1] ?? '')) end -= 1;
  return end;
}

function whole(field: TextFieldKey, token: TextToken): UnlabelledValue {
  return {
    field,
    token,
    start: token.start,
    end: token.end,
  };
}

/**
 * Among protected lines the level is told by its place: the second, right above "major | form", or in the line above
 * that the part in an element of its own.
 */
function protectedSchoolAndLevel([school, level, study]: readonly TextToken[]): readonly UnlabelledValue[] {
  if (!school || !level) return [];
  const edge = isStudy(level) ? innerEdge(school) : null;
  if (edge !== null) {
    return [
      whole('school', { ...school, end: schoolEnd(school, edge) }),
      whole('level', { ...school, start: edge }),
    ];
  }
  if (!study || !isProtected(textOf(level)) || !isStudy(study)) return [];
  return [whole('school', school), whole('level', level)];
}

function isStudy(token: TextToken): boolean {
  return MAJOR_AND_FORM.test(textOf(token));
}

/** Where the second of two protected parts of a line begins; null when there are not two. */
function innerEdge({ run, start, end }: TextToken): number | null {
  const [edge, ...others] = run.offsets.filter((offset) => offset > start && offset < end);
  if (edge === undefined || others.length > 0) return null;
  return isProtected(run.text.slice(start, edge)) && isProtected(run.text.slice(edge, end)) ? edge : null;
}
