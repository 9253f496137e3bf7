import { stripUnseen } from '@/lib/core/characters/blanks';
import { labelOf } from '@/lib/core/labels/label-of';

/**
 * What a text says of the field beside it. `other`: it surely asks for something else; `unknown`: it says something that
 * is not understood; `silent`: it does not say what goes in (请输入, 必填, 4-30个字符).
 */
export type LabelMeaning = 'school' | 'other' | 'unknown' | 'silent';

/** Longer texts are no labels. UTF-16 units. */
const LONGEST_LABEL = 60;
const IN_BRACKETS = /[(（【[][^()（）【】[\]]*[)）】\]]/gu;
const PART_END = /[:：,，;；。.!！?？\n|]+/u;
const DECORATION = /^[*＊•·●\d、.]+|[*＊]+$/gu;
/** "Please enter your …", with nothing said yet of what. */
const REQUEST =
  /^(?:请|须|需)?(?:在此|正确|准确|如实|完整)*(?:输入|填写|录入|键入|填入|填|输)?(?:您|你|本人|自己|学生)?(?:的)?/u;
/** 就读或毕业学校名称, 毕业院校, 录取高校全称, 您所在学校的名称 and their relatives. */
const SCHOOL =
  /^[现原曾目前当所在读就过毕业入录取学籍历属注册高等普通证书上中的或者和及与/／、]{0,16}(?:学校|院校|高校|大学)的?(?:中文)?(?:名称|名字|名|全称|全名)*$/u;
const SCHOOL_ALONE = /^(?:本校)?校名(?:全称)?$/u;
/** What a search box or another field has in its words, whatever else they say. */
const NEVER =
  /搜索|搜一搜|查找|检索|查询|筛选|关键[字词]|所在地|地址|地区|城市|省份|代码|编号|标识码|拼音|英文|网址|电话|类型|类别|性质|层次|验证码|密码|高中|初中|中学|小学|专业|学号/u;
/** How to fill in, not what. */
const HINT = /^(?:必填|选填|不能为空|方式[一二三四\d]*$|[-~～至\d].*(?:字|位))/u;
const EXAMPLE = /(?:^|[^\p{L}])(?:如|例如|例|比如|示例)[:：].*$/su;

/** What a label, a placeholder or a text beside a field says it is for. Any length; never throws. */
export function labelMeaning(text: string): LabelMeaning {
  if (text.length > LONGEST_LABEL) return 'silent';
  const bare = text.replaceAll(IN_BRACKETS, '').replace(EXAMPLE, '');
  if (NEVER.test(stripUnseen(bare))) return 'other';
  const meanings = bare.split(PART_END).map(partMeaning);
  return meanings.find((meaning) => meaning !== 'silent') ?? 'silent';
}

function partMeaning(part: string): LabelMeaning {
  const plain = stripUnseen(part).replaceAll(DECORATION, '').replace(REQUEST, '');
  if (plain === '' || HINT.test(plain)) return 'silent';
  if (SCHOOL.test(plain) || SCHOOL_ALONE.test(plain)) return 'school';
  const known = labelOf(plain)?.meaning;
  if (known === undefined) return 'unknown';
  return known === 'school' ? 'school' : 'other';
}
