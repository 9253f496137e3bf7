import { oldFormOf } from '@/lib/core/characters/old-form';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { RefusedReason } from '@/lib/core/record/expected-record';
import type { DoubtfulField } from '@/lib/core/session/model/class-session';
import type { CheckKey, CheckLine, FieldLine, ReadFrom } from '@/lib/core/verdict/comparison';
import type { CheckReason, Reason } from '@/lib/core/verdict/reasons';
import { FIELD_NAMES } from './fields';
import { formText } from './forms';
import { neverSureNote } from './never-sure';

const REFUSED_TEXTS: Readonly<Record<RefusedReason, string>> = {
  'digits-lost': '名册此格以数字保存，末几位已丢失，无法比对',
  'not-a-date': '名册此格不是有效日期，无法比对',
  'not-in-list': '名册此格不是通用的写法，无法比对',
  'bad-id': '名册此格的证件号码位数或校验码不符，无法比对',
  damaged: '名册此格已损坏，无法比对',
  'no-result': '名册此格是没有结果的公式，无法比对',
  'not-in-roster': '名册中没有这位学生，未比对',
};

/** Why, without the values; '' where the values say it all. */
const NOTES: Readonly<Record<Reason, string>> = {
  missing: '页面上没有找到这一项，请看看页面是否已全部显示',
  empty: '页面上这一项是空的',
  picture: '页面以图片显示这一项，没有读出，请看着页面核对',
  protected: '页面以防护字体显示这一项，没有读出，请看着页面核对',
  mixed: '此项显示方式与其他项不同，请刷新后再核对',
  conflict: '页面上这一项出现了两个不同的值，请人工核对',
  'place-unsure':
    '图上有这一项，但没有读到它的值：可能没有截全、被遮住、分不清是哪一处，也可能是空的，请对照图片核对',
  'beyond-picture': '图上没有看到这一项：可能页面没有显示，也可能没有截到',
  'other-screenshot': '这一项在另一张截图里，看不出两张是不是同一位同学的，请对照图片核对',
  'too-long': '页面上这一项的文字过长，请人工核对',
  'drawn-otherwise': '此项显示方式与其他项不同，请刷新后点工具栏图标再核对；仍这样的请看着页面核对',
  'eyes-only': '此项显示方式与其他项不同，请刷新后再核对；仍这样的请看着页面核对',
  covered: '此项被页面上的其他内容遮住，请关闭遮住它的内容，点工具栏图标再核对',
  masked: '页面隐去了一部分，看得见的部分一致',
  'partial-date': '页面只有年月，没有日',
  'not-a-date': '页面上的这一项不是有效日期，请人工核对',
  'not-in-list': '页面上的这一项不是通用的写法，请人工核对',
  'private-use': '页面上有无法识别的字符（可能是生僻字），请人工核对',
  'unknown-character': '页面上有以问号或方框代替的字，请人工核对',
  'hidden-character': '页面上有看不见的字符，请人工核对',
  'photo-to-confirm': '照片是你本人吗？',
  'photo-unknown': '没有找到录取照片，请看看页面上是否有',
  'photo-missing': '页面上没有录取照片',
  'blanks-inside': '只差空格，请看看是否只是排版',
  'similar-value': '两种写法可能是同一个意思，请确认',
  'pixels-unclear': '截图不够清楚，没有把握，请对照截图核对',
  'pixels-disagree': '同一处读了几次，结果不同，请对照截图核对',
  'pixels-weak-character': '其中有程序认不准的字（生僻或容易认错），请对照截图核对',
  'pixels-look-alike': '其中有形近字或繁简字，程序分不清，请对照截图核对',
  'pixels-maybe-expected': '与名册只差很像的字，可能没有读准，请对照截图核对',
  'pixels-not-in-list': '读出的不是通用的写法，可能没有读准，请对照截图核对',
  'pixels-contradicts': '与这份学籍的其他项对不上，可能没有读准，请对照截图核对',
  'screen-differs': '画面上显示的与页面文字不同，请刷新页面再核对一次；仍然不同的，请以画面为准人工核对',
  'expected-private-use': '名册中有无法识别的字符（可能是生僻字），请人工核对',
  'expected-unknown-character': '名册中有以问号或方框代替的字，请人工核对',
  'expected-hidden-character': '名册中有看不见的字符（已用 ‹U+编码› 标出），请人工核对',
  'expected-partial-date': '名册只有年月，没有日',
  'expected-masked': '名册隐去了一部分，看得见的部分一致',
  'expected-leading-zeros': '名册可能丢失了开头的 0',
  'other-separator': '只是间隔号写法不同',
  'other-form': '写法不同，意思相同',
  'pinyin-for-character': '一处以大写拼音代替了生僻字',
  'full-width': '只是全角、半角不同',
  different: '',
  'digit-differs': '',
  'look-alike': '字形相近，但不是同一个字',
  'separator-missing': '一处没有间隔号',
  'school-blanks-around': '前后多了空格',
  'school-look-alike': '看上去相同，但字符不同',
  'school-contains': '名称里多了别的字',
  'school-another': '是另一个学校名称；联合培养的同学请向学院确认',
  'school-row-names-another': '名册此行写的是另一所学校，请确认是否联合培养',
  'not-shown': '这种页面不显示这一项',
  'no-file': '没有名册，未比对',
  'no-column': '名册没有这一列',
  'no-value': '名册此格是空的',
  refused: '名册此格无法比对',
  'other-person': '这份文件可能不是你的，或没有读准',
};

/** The school's line says even when it agrees how far: from pixels ⼤ and 大 look alike, so it is never called exact. */
const SCHOOL_NOTES: Readonly<Record<ReadFrom, string>> = {
  text: '逐字一致',
  pixels: '从屏幕识读',
  none: '',
};

/**
 * Why a line has its verdict, where both values stand beside it: no value is repeated. '' when they say it all, or when
 * a person has looked: what they were asked is settled.
 */
export function reasonNote(line: FieldLine): string {
  if (line.readBy === 'hand') return '';
  if (line.verdict === 'match') return line.field === 'school' ? SCHOOL_NOTES[line.readBy] : '';
  if (line.reason === 'refused') return REFUSED_TEXTS[line.refused];
  if (LOOK_ALIKE.includes(line.reason)) return formsText(line) || NOTES[line.reason];
  return unsureNote(line.field, line.reason, [line.expected, line.shown]);
}

const LOOK_ALIKE: readonly Reason[] = ['look-alike', 'school-look-alike'];

/** Doubts that no clearer picture ends, where the value has a character that pixels never make sure. */
const OF_CHARACTERS: readonly Reason[] = [
  'pixels-weak-character',
  'pixels-look-alike',
  'pixels-unclear',
  'pixels-disagree',
];

/** `values`: in which of them such a character is looked for, the first that has one. */
function unsureNote(field: FieldKey, reason: Reason, values: readonly (string | null)[]): string {
  if (!OF_CHARACTERS.includes(reason)) return NOTES[reason];
  const named = values.map((value) => neverSureNote(field, value ?? '')).find((note) => note !== '');
  return named ?? NOTES[reason];
}

/** Characters on the page that are a form of the right one, by their name: 學 is a character of its own; '' for others. */
function formsText({ shown, shownDiffers, expected }: FieldLine): string {
  const characters = [...(shown ?? '')];
  const differing = shownDiffers.flatMap(({ start, end }) => characters.slice(start, end));
  const forms = [...new Set(differing)].flatMap((typed) => {
    const form = oldFormOf(typed);
    return form && expected?.includes(form.standard) ? [formText(typed, form)] : [];
  });
  return forms.join('，');
}

type Sentence = (line: FieldLine) => string;

const both: Sentence = (line) => {
  const note = reasonNote(line);
  return `学信网显示 ${line.shown ?? '空'}，名册为 ${line.expected ?? '空'}${note === '' ? '' : `；${note}`}`;
};
/** Read from pixels without enough certainty: both values and why, the crop stands beside them. */
const bothRead: Sentence = (line) =>
  `识读为“${line.shown ?? ''}”${line.expected === null ? '' : `，名册为“${line.expected}”`}：${reasonNote(line)}`;
/** The text that nobody sees, and what the roster says; what is seen stands beside it. */
const textAlone: Sentence = (line) =>
  `页面文字为“${line.shown ?? ''}”${line.expected === null ? '' : `，名册为“${line.expected}”`}：${reasonNote(line)}`;
/** A person said what it is: what stood there on both sides, where that is not the same. */
const settled: Sentence = ({ shown, expected, settledFrom }) =>
  shown === null || expected === null || shown === expected
    ? ''
    : `${settledFrom === 'pixels' ? '识读为' : '学信网显示'}“${shown}”，名册为“${expected}”`;
const school: Sentence = (line) =>
  `学信网显示“${line.shown ?? ''}”，核对用的校名为“${line.expected ?? ''}”：${reasonNote(line)}`;

/** Reasons that need the values to be understood alone. */
const WITH_VALUES: Partial<Readonly<Record<Reason, Sentence>>> = {
  masked: both,
  'partial-date': both,
  'blanks-inside': both,
  'similar-value': both,
  'expected-partial-date': both,
  'expected-masked': both,
  'expected-leading-zeros': both,
  'other-separator': both,
  'other-form': both,
  'pinyin-for-character': both,
  'full-width': both,
  'pixels-unclear': bothRead,
  'pixels-disagree': bothRead,
  'pixels-weak-character': bothRead,
  'pixels-look-alike': bothRead,
  'pixels-maybe-expected': bothRead,
  'pixels-not-in-list': bothRead,
  'pixels-contradicts': bothRead,
  'screen-differs': textAlone,
  different: both,
  'digit-differs': both,
  'look-alike': both,
  'separator-missing': both,
  'school-blanks-around': school,
  'school-look-alike': school,
  'school-contains': school,
  'school-another': school,
  'school-row-names-another': ({ shown, expected }) =>
    `名册此行的学校是“${expected ?? ''}”，学信网显示“${shown ?? ''}”，请确认是否联合培养`,
};

/**
 * One sentence that says why a line has its verdict, with the values where they matter; '' for a plain match. Short,
 * polite, without blame. Holds what page and roster say: for the panel, never for a log.
 */
export function reasonText(line: FieldLine): string {
  if (line.readBy === 'hand') return settled(line);
  if (line.verdict === 'match') return line.field === 'school' ? agreeingSchool(line) : '';
  const sentence = WITH_VALUES[line.reason];
  return sentence === undefined ? reasonNote(line) : sentence(line);
}

function agreeingSchool({ shown, expected, readBy }: FieldLine): string {
  return readBy === 'pixels' ? `识读为“${shown ?? ''}”` : `与“${expected ?? ''}”逐字一致`;
}

const CHECK_SUBJECTS: Readonly<Record<CheckKey, string>> = {
  'id-digit': '证件号码校验码',
  'id-birth': `${FIELD_NAMES.birthDate}与证件号码`,
  'id-gender': `${FIELD_NAMES.gender}与证件号码`,
};

const CHECK_TEXTS: Readonly<Record<CheckReason, string>> = {
  'id-digit-wrong': '不符，请逐位核对证件号码',
  'id-contradicts': '不符，请核对这两项',
  'id-other-form': '：不是居民身份证号码的形式，无法检查',
  'id-unread': '：没有读到所需的内容，未检查',
};

/** One sentence for a check without roster: what was checked and what came out. Holds no value. */
export function checkText({ check, reason }: CheckLine): string {
  return `${CHECK_SUBJECTS[check]}${reason === null ? '相符' : CHECK_TEXTS[reason]}`;
}

/**
 * Why a field of a kept check is doubtful; '' where only the verdict is known, or the reason is not known here.
 * `expected`: the roster's value; null when it has none.
 */
export function doubtNote({ field, reason }: DoubtfulField, expected: string | null): string {
  return Object.hasOwn(NOTES, reason) ? unsureNote(field, reason as Reason, [expected]) : '';
}
