import type { Random } from '@/bench/reading/random';

/**
 * Surnames with their share of the people of China in 1/1000 (the hundred most frequent, rounded; after the ministry of
 * public security's reports on names of 2019–2021), and characters of given names with weights of our own: those common
 * among people born from 2000 on count twice or three times.
 */
const SURNAMES =
  '王72 李72 张68 刘54 陈45 杨31 黄22 赵21 吴20 周19 徐14 孙13 马13 朱13 胡12 郭11 何11 高10 林10 罗9 郑9 梁8 谢7 宋7 唐7 许6 韩6 冯6 邓6 曹6 彭5 曾5 肖5 田5 董5 袁5 潘5 于5 蒋4 蔡4 余4 杜4 叶4 程4 苏4 魏4 吕4 丁4 任4 沈4 姚3 卢3 姜3 崔3 钟3 谭3 陆3 汪3 范3 金3 石3 廖3 贾3 夏3 韦3 付3 方3 白3 邹3 孟3 熊3 秦3 邱3 江3 尹2 薛2 闫2 段2 雷2 侯2 龙2 史2 陶2 黎2 贺2 顾2 毛2 郝2 龚2 邵2 万2 钱2 严2 覃2 武2 戴2 莫2 孔2 向2 汤2';
const GIVEN =
  '子3 文3 雨3 浩3 宇3 梓3 涵3 欣3 怡3 嘉3 佳3 思3 俊3 雅2 晨2 轩2 诗2 婷2 博2 涛2 杰2 明2 志2 鑫2 磊2 静2 丽2 敏2 强2 鹏2 洋2 超2 伟2 华2 建2 国2 军2 平2 林2 玲2 琳2 琪2 瑶2 慧2 颖2 莹2 雪2 晓2 小2 春2 秋1 冬1 海2 波1 江1 峰2 山1 龙2 飞2 凯2 豪2 瑞2 睿1 泽2 润1 辰2 皓1 昊2 天2 天2 乐2 悦2 月1 然2 妍2 馨2 蕊1 芳2 芬1 兰1 莉1 萍1 红1 英1 艳2 娟1 娜2 娇1 媛2 倩2 洁2 冰1 依1 伊1 可2 心2 语2 诺1 彤2 丹1 宁2 安2 康1 乾1 坤1 成2 诚1 城1 程1 亮1 辉2 光1 阳2 旭2 东2 南1 西1 北1 立1 力1 刚1 健1 斌2 彬1 威1 武1 勇2 毅1 恒1 锋1 锐1 航2 帆1 家2 源1 远1 达1 德1 仁1 义1 礼1 信1 贤1 才1 良1 永1 长1 世1 学1 书1 玉1 珍1 珠1 珊1 璐1 瑾1 瑜1 琴1 云1 霞1 露1 霖1 一2 若2 如1 清1 淑1 美1 秀1 巧1 梅1 菲1 萱2 蓉1 薇1 柳1 桐1 楠1 柏1 松1 森1 彦1 哲1 翔1 羽1 岚1 岩1 冉1 希2 曦1 晗1 晴1 昕1 星1 景1 朝1 之1 亦1 奕1 卓1 茜1 苗1 菁1 钰1 锦1 铭1 鸿1 鹤1 凤1 燕1 丰1 启1 翰1 毓1';

interface Weighed {
  readonly character: string;
  readonly weight: number;
}

function weighed(list: string): readonly Weighed[] {
  return list.split(' ').map((one) => ({ character: one.charAt(0), weight: Number(one.slice(1)) }));
}

const surnames = weighed(SURNAMES);
const given = weighed(GIVEN);

export const ORDINARY_SURNAMES = surnames.map(({ character }) => character);
export const ORDINARY_GIVEN = given.map(({ character }) => character);

/** A made-up name of ordinary characters: three characters in four of five. */
export function ordinaryName(random: Random): string {
  const second = random.next() < 0.8 ? pick(random, given) : '';
  return pick(random, surnames) + pick(random, given) + second;
}

function pick(random: Random, list: readonly Weighed[]): string {
  let left = random.next() * list.reduce((sum, { weight }) => sum + weight, 0);
  for (const { character, weight } of list) {
    left -= weight;
    if (left <= 0) return character;
  }
  return list[0]?.character ?? '';
}
