import variants from '@/lib/core/data/variants.json';
import type { Random } from './random';
import kinds from './variant-kinds.json';

/** How a wrong name differs from the right one: the kinds of Unihan and those of slips. */
export const NAME_KINDS = [
  'Traditional',
  'Semantic',
  'SpecializedSemantic',
  'Z',
  'Spoofing',
  'further-form',
  'look-alike',
  'other-character',
  'dropped-character',
  'Traditional',
  'Semantic',
  'look-alike',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const BY_KIND: Readonly<Record<string, Readonly<Record<string, string>>>> = kinds.kinds;
const ALL_FORMS: Readonly<Record<string, string>> = variants.forms;

/** Both are names' characters, and people take one for the other. */
const LOOK_ALIKES =
  '天夭大太 未末 己已 土士 干千于 玉王 候侯 园圆 佳住 晨辰 清青 明朋 思恩 宇字 浩洁 俊峻 诗侍 涵函 梅海 日曰 白百 兰三 杨扬 洋样 张弘 刘刈 陈阵 林村 雨两 欣欢 真直 诚城 怡恰 柏拍 桂佳 雪云 力刀 人入 石右 春舂 萍苹 铭钰 泽择 晴睛 博搏 睛晴 瑜喻 颖颍 茂荗 琪棋 晓浇';

function lookAlikesOf(character: string): string[] {
  return LOOK_ALIKES.split(' ')
    .filter((group) => group.includes(character))
    .flatMap((group) => Array.from(group).filter((one) => one !== character));
}

function formsOf(kind: NameKind, character: string): string[] {
  if (kind === 'look-alike') return lookAlikesOf(character);
  if (kind !== 'further-form') return Array.from(BY_KIND[kind]?.[character] ?? '');
  const direct = Object.values(BY_KIND).flatMap((ofKind) => Array.from(ofKind[character] ?? ''));
  return Array.from(ALL_FORMS[character] ?? '').filter((one) => !direct.includes(one));
}

/** Whether a character has something of this kind to be taken for. */
export function hasForm(kind: NameKind, character: string): boolean {
  return formsOf(kind, character).length > 0;
}

/** The name with one character as this kind of wrong; '' when none of its characters has such a form. */
export function wrongName(
  random: Random,
  kind: NameKind,
  name: readonly string[],
  others: readonly string[],
): string {
  if (kind === 'dropped-character') return name.length > 2 ? name.toSpliced(-1, 1).join('') : '';
  if (kind === 'other-character') {
    const at = random.between(1, name.length - 1);
    return name.with(at, random.pick(others.filter((one) => one !== name[at]))).join('');
  }
  const places = name.flatMap((one, at) => (hasForm(kind, one) ? [at] : []));
  if (places.length === 0) return '';
  const at = random.pick(places);
  return name.with(at, random.pick(formsOf(kind, name[at] ?? ''))).join('');
}
