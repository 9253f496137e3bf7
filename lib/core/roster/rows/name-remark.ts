/** What stands in brackets behind a name, and marks around it: notes of whoever keeps the list. */
const BRACKETS =
  /^(.*?\S)\s*[（([{【〔［｛〈<﹙﹝「『《]([^（([{【〔［｛〈<﹙﹝「『《]*)[）)\]}】〕］｝〉>﹚﹞」』》]$/u;
const MARKS = /^[★☆*＊※●○◆◇■□△▲▼√✓✔#＃^]+|[★☆*＊※●○◆◇■□△▲▼√✓✔#＃^]+$/gu;
/** Asterisks in place of characters: one of a name of two, or several. 林知夏* has a mark behind a whole name. */
const MASKED = /[*＊]{2}|^(?:[*＊]\p{Script=Han}|\p{Script=Han}[*＊])$/u;
const DUTY =
  /^(\S{2,}?)(?:[\s\u3000]+|[-—–/])\s*((?:正|副)?班长|团支书|(?:团支部)?书记|\p{Script=Han}{1,3}委员?|[组舍寝]长|休学|复学|转专业|转学|转入|转出|退学|参军|入伍|服兵役|在校|在读|未报到|已报到|保留学籍|保留入学资格|留级|降级|跳级|插班|预科|交换生|留学生|联合培养|专升本|退伍复学|班干部?|党员|团员)$/u;

/** 林知夏 Lin Zhixia. One short syllable may stand for a rare character: 王 YAN is a name as it stands. */
const LETTERS = `(?=[A-Za-z]{7}|[A-Za-z]+[ '’·.-][A-Za-z])[A-Za-z][A-Za-z '’·.-]*[A-Za-z]`;
const LETTERS_BEHIND = new RegExp(String.raw`^([\p{Script=Han}·]+)\s*[\s/／|]\s*(${LETTERS})$`, 'u');
const LETTERS_BEFORE = new RegExp(String.raw`^(${LETTERS})\s*[\s/／|]\s*([\p{Script=Han}·]+)$`, 'u');

/** How one speaks of a student; no name ends like it. */
const SPOKEN_OF = /^(\p{Script=Han}{2,}?)\s*(同学)$/u;

const HAN = /\p{Script=Han}/u;

/** A name and what was noted behind it. */
export interface NamedRemark {
  readonly name: string;
  readonly remark: string;
}

function lettersBeside(name: string): readonly string[] {
  const before = LETTERS_BEFORE.exec(name);
  return before === null ? (LETTERS_BEHIND.exec(name) ?? []) : ['', before[2] ?? '', before[1] ?? ''];
}

/** Takes notes off a name: 张三（休学）, 张三★, 张三 班长, 张三 Zhang San. null when there is none, or nothing would be left. */
export function nameRemark(text: string): NamedRemark | null {
  let name = text.trim();
  const remarks: string[] = [];
  for (let before = ''; before !== name; ) {
    before = name;
    const [, inFront = '', inside = ''] =
      BRACKETS.exec(name) ?? DUTY.exec(name) ?? SPOKEN_OF.exec(name) ?? lettersBeside(name);
    if (HAN.test(inFront)) {
      remarks.unshift(inside.trim());
      name = inFront.trim();
    }
    if (MASKED.test(name)) continue;
    remarks.push(...(name.match(MARKS) ?? []));
    name = name.replaceAll(MARKS, '').trim();
  }
  const remark = remarks.filter((one) => one !== '').join(' ');
  return name === '' || name === text.trim() ? null : { name, remark };
}
