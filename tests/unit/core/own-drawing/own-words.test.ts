import { expect, test } from 'vitest';
import { holdsOwnWords } from '@/lib/core/own-drawing/own-words';
import { PICTURE_WORDS } from '@/lib/core/texts/picture';

test.each([
  ['the title of our strip', [PICTURE_WORDS.title]],
  ['its last line, blanks and signs misread', ['自查辅助.非官方 证明']],
  ['a tag that tells what the file says', ['X不一致·名册为2022年06月30日']],
  ['the same in two lines', ['X不一致', '名册为2022年06月30日']],
  ['the tag of a school', ['X不一致·应为西南大学']],
  ['tags behind values', ['林知夏', '√一致', '女', 'V一致', '? 需人工核对']],
  ['the list in our strip', ['姓名一致', '性别一致', '专业不一致']],
])('our own words: %s', (_, texts) => expect(holdsOwnWords(texts)).toBe(true));

test.each([
  ['a record', ['姓名：', '林知夏', '学籍状态', '在籍（注册学籍）']],
  ['a help text', ['如与本人情况不一致', '姓名是否一致', '请联系学校']],
  ['another tab called like us', ['学籍核对助手', '学信档案']],
  ['nothing', []],
])('no words of ours: %s', (_, texts) => expect(holdsOwnWords(texts)).toBe(false));
