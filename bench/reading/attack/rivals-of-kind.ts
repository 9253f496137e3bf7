import { relatedFormsOf } from '@/lib/core/characters/other-forms';
import nearest from './nearest-drawn.json';

/** In what way a wrong character resembles the right one. */
export const KINDS = ['form', 'japanese', 'slip', 'shape', 'twin'] as const;
export type Kind = (typeof KINDS)[number];

/** Japanese simplified forms behind the Chinese ones. */
const JAPANESE = pairs(
  '亚亜 恶悪 压圧 围囲 为為 隐隠 荣栄 营営 卫衛 驿駅 圆円 缘縁 盐塩 应応 樱桜 价価 绘絵 坏壊 怀懐 扩拡 觉覚 乐楽 劝勧 汉漢 关関 欢歓 观観 颜顔 归帰 气気 龟亀 戏戯 据拠 举挙 峡峡 晓暁 区区 勋勲 薰薫 惠恵 溪渓 经経 萤蛍 轻軽 继継 鸡鶏 艺芸 击撃 县県 俭倹 剑剣 险険 检検 权権 验験 显顕 严厳 效効 广広 矿鉱 济済 斋斎 杂雑 栈桟 赞賛 丝糸 齿歯 儿児 实実 写冩 释釈 寿寿 从従 纵縦 肃粛 处処 奖奨 涉渉 烧焼 证証 乘乗 净浄 绳縄 壤壌 孃嬢 让譲 真眞 慎愼 尽侭 图図 粹粋 穗穂 随隨 濑瀬 声聲 静靜 齐斉 摄摂 专専 战戦 浅淺 纤繊 践踐 钱銭 禅禪 双雙 庄荘 搜捜 总総 聪聡 藏蔵 续続 对対 带帯 泷滝 泽沢 择択 担擔 单単 团団 弹弾 铸鋳 厅庁 听聴 镇鎮 冢塚 铁鉄 转転 点奌 传伝 德徳 独獨 读読 脑脳 霸覇 拜拝 卖売 发発 拔抜 滨浜 佛仏 并並 变変 丰豊 满満 默黙 药薬 译訳 与與 摇揺 样様 谣謡 来來 赖頼 乱亂 览覧 龙竜 两両 猎猟 绿緑 泪涙 垒塁 灵霊 龄齢 历歴 历暦 恋戀 练練 炼錬 劳労 楼楼 录録 湾灣 边辺 每毎 海海 尧尭 凛凜 黑黒 步歩 岁歳 锐鋭 说説 彦彥 频頻 征徴 彻徹 渴渇 宁寧 静静 丽麗 瑶瑤 晋晉 侠侠 国國 宝寳 辉輝 强強 强彊 温温 清淸 青靑 黄黃 吴呉 吕呂 诸諸 都都 绪緒 绿緑 者者 薇薇 祥祥 福福 祐祐 神神 祖祖 朗朗 郎郎 廉廉 隆隆 精精 靖靖 飞飛 梅梅 敏敏 德德 云云',
);

/** One dot, one stroke or the length of one more or less, or another radical. */
const SLIPS = pairs(
  '己已 己巳 已巳 戊戌 戊戍 戌戍 成戍 成戌 冲沖 净凈 凉涼 减減 凌淩 凝澟 准準 冰氷 冷泠 冶治 清凊 洁冼 决決 况況 泽冹 浩淏 淳湻 浚凌 凛凜 厦廈 厚垕 广厂 康糠 庆庅 庞厐 原厡 厉厲 历厤 祎袆 祥袢 福褔 禄禒 祯袩 祺褀 祜袺 祐袥 裕祫 禅襌 祖袓 神䄠 礼札 王玊 王壬 玉王 日曰 白自 旦且 晓浇 凡几 九丸 力刀 子孑 子孓 明眀 明朙 茂荗 博愽 博搏 晴睛 洁㓗 宇宁 宇字 字学 昊旲 昊吴 昕听 江冮 天夭 天夫 夫夬 大太 大犬 未末 朱未 本夲 木朩 士土 千干 干于 于亍 候侯 园圆 佳住 佳隹 晨辰 思恩 俊峻 诗侍 涵函 人入 八入 石右 春舂 萍苹 林村 雨两 欣欢 真直 怡恰 柏拍 桂佳 琪棋 晗唅 泓弘 敏敉 娜哪 艳艶 珍珎 玲铃 瑶摇 莹萤 雅稚 佩珮 民氏 军車 峰峯 豪亳 润闰 皓晧 乐东 悦脱 月冃 兰三 莉利 冰水 彤形 丹舟 阳阴 旭旮 南甫 西酉 立竝 恒恆 凡帆 家冢 达迏 义叉 永氷 永水 长张 琴琹 霞暇 秀季 菲韭 哲晢 冉再 曦羲 之乏 奕弈 菁箐 启唘',
);

function pairs(text: string): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const pair of text.split(' ')) {
    const [one = '', other = ''] = Array.from(pair.normalize('NFC'));
    if (one === other || other === '') continue;
    known.set(one, [...(known.get(one) ?? []), other]);
    known.set(other, [...(known.get(other) ?? []), one]);
  }
  return known;
}

const DRAWN: Readonly<Record<string, string>> = nearest.nearest;

/** What stands in a character's place in an attack, the first kind that names a rival first; none twice. */
export function rivalsOfKind(character: string): readonly (readonly [Kind, string])[] {
  const all: readonly (readonly [Kind, readonly string[]])[] = [
    ['japanese', JAPANESE.get(character) ?? []],
    ['slip', SLIPS.get(character) ?? []],
    ['form', Array.from(relatedFormsOf(character))],
    ['shape', Array.from(DRAWN[character] ?? '')],
  ];
  const known = new Set<string>([character]);
  return all.flatMap(([kind, rivals]) =>
    rivals.flatMap((rival) => {
      if (known.has(rival)) return [];
      known.add(rival);
      return [[kind, rival] as const];
    }),
  );
}
