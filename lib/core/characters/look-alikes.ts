import { stripInvisible } from './blanks';

/**
 * Characters that people take for another one. Only for naming a difference and for refusing an expected school
 * name; nothing is ever called the same because of this list.
 */

/** Never right in a present-day simplified name: radicals, old and traditional forms. Source: domain notes 3 and 5. */
const OLD_FORMS: ReadonlyMap<string, string> = new Map([
  ...pairs('⻄西 ⻃西 覀西 襾西 ⾑西 ⼤大 ㊫学 學学 斈学 ⻢马 ⻓长 ⻔门 ⻋车 ⻛风 ⻜飞 ⻥鱼 ⻩黄 ⻰龙'),
  ...pairs('吳吴 黃黄 溫温 彥彦 瑤瑶 煥焕 髙高 曺曹 兪俞 恵惠 張张 劉刘 陳陈 楊杨 趙赵 孫孙 馬马 葉叶 鄭郑'),
  ...pairs('謝谢 許许 鄧邓 馮冯 蕭萧 閻阎 閆闫 龍龙 國国 華华 東东 爾尔 買买 強强 偉伟 麗丽 蘭兰 曉晓 軍军'),
  ...pairs('鳳凤 寶宝 慶庆 傑杰 賢贤 達达 陽阳 雲云 風风 飛飞 鵬鹏 麟麟 齊齐 歐欧 韓韩 顧顾 羅罗 蔣蒋 譚谭'),
  ...pairs('漢汉 藏藏 壯壮 彞彝 業业 電电 機机 計计 術术 語语 醫医 農农 師师 範范 經经 濟济 財财 畬畲 專专'),
]);

/** Both characters are right somewhere; in the other's place they are a slip. */
const CONFUSED = [
  '大太夭天犬',
  '西酉',
  '学字',
  '己已巳',
  '未末',
  '日曰',
  '候侯',
  '士土',
  '千干于',
  '祜祐枯',
  '瑶傜',
  '佤瓦',
  '仡圪',
  '肖萧',
  '王玉',
  '人入',
  '园圆',
  '铭名',
  '南甫',
] as const;

const REPRESENTATIVES: ReadonlyMap<string, string> = new Map(
  CONFUSED.flatMap((group) => Array.from(group, (character) => [character, group.charAt(0)] as const)),
);

function pairs(text: string): readonly (readonly [string, string])[] {
  return text
    .split(' ')
    .map((pair) => Array.from(pair))
    .flatMap(([from, to]) =>
      from === undefined || to === undefined || from === to ? [] : [[from, to] as const],
    );
}

/** The character that `character` is an old, traditional, radical or compatibility form of; itself when it is none. */
export function standardOf(character: string): string {
  const standard = OLD_FORMS.get(character) ?? OLD_FORMS.get(character.normalize('NFKC'));
  return standard ?? character.normalize('NFKC');
}

/** What `text` may be taken for: zero-width characters out, every look-alike as one representative. */
export function lookAlikeFold(text: string): string {
  return Array.from(stripInvisible(text), (character) => {
    const standard = standardOf(character);
    return REPRESENTATIVES.get(standard) ?? standard;
  }).join('');
}

/** The characters that a character is taken for by a slip, itself left out; '' when none is known. */
export function lookAlikesOf(character: string): string {
  return Array.from((character && CONFUSED.find((group) => group.includes(character))) ?? '')
    .filter((other) => other !== character)
    .join('');
}

/** Whether two different texts can be taken for each other. */
export function areLookAlikes(left: string, right: string): boolean {
  return left !== right && lookAlikeFold(left) === lookAlikeFold(right);
}

/** Whether `character` is an old, traditional, radical or compatibility form of another (full-width brackets are not). */
export function isOldForm(character: string): boolean {
  return !/[（）]/.test(character) && standardOf(character) !== character;
}
