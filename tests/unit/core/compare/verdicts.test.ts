import { describe, expect, test } from 'vitest';
import { compareField } from '@/lib/core/compare/compare-field';
import type { ComparedField } from '@/lib/core/compare/compare-values';

/** What a field's line says when the page shows `shown` and the roster's cell says `cell`, both as written. */
function verdictOf(field: ComparedField, shown: string, cell: string): string {
  const record = {
    title: '',
    fields: { [field]: { state: 'text', text: shown } },
    photo: 'unknown',
    notShown: [],
  } as const;
  const row = { row: { rowNumber: 2, values: { [field]: cell }, refused: {} }, columns: [field] };
  return compareField(record, field, row).verdict;
}

describe('names', () => {
  test.each([
    ['林知夏', '林知夏', 'match'],
    ['林知夏', '\u3000林　知　夏\t', 'match'],
    ['林知夏', "'林知夏", 'match'],
    ['\u00a0林知夏\n', '林知夏', 'match'],
    ['𬱖𠮷', '𬱖𠮷', 'match'],
    ['艾力·买买提·江', '艾力•买买提•江', 'variant'],
    ['艾力·买买提·江', '艾力•买买提·江', 'variant'],
    ['买买提 · 艾力', '买买提·艾力', 'variant'],
    ['买买提·艾力', '买买提　艾力', 'mismatch'],
    ['买买提·艾力', '买买提艾力', 'mismatch'],
    ['买买提·艾力·', '买买提·艾力', 'mismatch'],
    ['买买提··艾力', '买买提·艾力', 'mismatch'],
    ['杨\ue863', '杨\u4dae', 'variant'],
    ['杨\ue863', '杨\ue863', 'match'],
    ['李\ue864', '李\u9fbb', 'variant'],
    ['李\ue864', '李\u9fba', 'mismatch'],
    ['李\ue865', '李\u9fbb', 'unsure'],
    ['张YAN', '张䶮', 'variant'],
    ['张ＹＡＮ', '张䶮', 'variant'],
    ['张yan', '张䶮', 'mismatch'],
    ['张YAN', '张严', 'unsure'],
    ['张YAN', '张YAN', 'match'],
    ['张XYZ', '张䶮', 'mismatch'],
    ['ZHANGYAN', '张䶮', 'mismatch'],
    ['张YANWEI', '张䶮玮', 'mismatch'],
    ['张?', '张䶮', 'unsure'],
    ['张？？', '张䶮', 'unsure'],
    ['张〓', '张〓', 'unsure'],
    ['林知夏\u200b', '林知夏', 'mismatch'],
    ['林\u2060知夏', '林知夏', 'mismatch'],
    ['葛\u{e0100}明', '葛明', 'mismatch'],
    ['林知夏', '林知夏\ufe00', 'mismatch'],
    ['李明', '\uf9e1明', 'mismatch'],
    ['𬱖明', '\ud872明', 'unsure'],
    ['吕明', '呂明', 'mismatch'],
    ['于伟', '於伟', 'mismatch'],
    ['晓明', '小明', 'mismatch'],
    ['林知夏', '夏知林', 'mismatch'],
    ['林**', '林知夏', 'unsure'],
    ['王**', '林知夏', 'mismatch'],
    ['Anna  Lee', 'Anna Lee', 'unsure'],
    ['ANNA LEE', 'Anna Lee', 'mismatch'],
    ['René', 'Rene\u0301', 'mismatch'],
  ])('page %j, roster %j: %s', (shown, cell, verdict) => {
    expect(verdictOf('name', shown, cell)).toBe(verdict);
  });
});

describe('characters that normalising would make the same are never the same', () => {
  test.each([
    ['\uf9e1明', '李明'],
    ['⼤明', '大明'],
    ['㊫明', '学明'],
    ['⾦明', '金明'],
    ['\u{2f804}明', '你明'],
    ['Rene\u0301', 'René'],
    ['㈱明', '(株)明'],
    ['ﾏ明', 'マ明'],
    ['林²', '林2'],
    ['林Ⅳ', '林IV'],
  ])('%j and %j', (one, other) => {
    expect([verdictOf('name', one, other), verdictOf('name', other, one)]).toEqual(['mismatch', 'mismatch']);
    expect([verdictOf('major', one, other), verdictOf('major', other, one)]).toEqual([
      'mismatch',
      'mismatch',
    ]);
    expect([verdictOf('level', one, other), verdictOf('level', other, one)]).toEqual([
      'mismatch',
      'mismatch',
    ]);
  });
});

describe('dates', () => {
  const SAME_DAY = [
    '2016年02月29日',
    '2016年2月29日',
    '2016 年 2 月 29 日',
    '20160229',
    '2016-02-29',
    '2016-2-29',
    '2016/2/29',
    '2016/02/29',
    '2016.2.29',
    '2016.02.29',
    '2016-02-29 00:00:00',
    '2016-02-29T00:00:00',
    '2016/2/29 0:00',
    '2016-02-29 00:00:00.0',
  ];
  test.each(SAME_DAY)('%s names the day that every other notation names', (shown) => {
    expect(SAME_DAY.map((cell) => verdictOf('birthDate', shown, cell))).toEqual(SAME_DAY.map(() => 'match'));
  });

  test.each([
    ['２０１６年０２月２９日', '20160229', 'variant'],
    ['20160229', '２０１６－０２－２９', 'variant'],
    ['20160229', '２０１６／２／２９', 'variant'],
    ['20160229', '20160228', 'mismatch'],
    ['2016年02月29日', '2016年03月29日', 'mismatch'],
    ['2016年01月11日', '2016年11月01日', 'mismatch'],
    ['2016-11-1', '2016-1-11', 'mismatch'],
    ['2022-06-31', '20220630', 'unsure'],
    ['2022-06-31', '20220701', 'unsure'],
    ['2022-06-31', '2022-06-31', 'unsure'],
    ['20150229', '20150229', 'unsure'],
    ['19000229', '19000228', 'unsure'],
    ['20000229', '2000-02-29', 'match'],
    ['21000229', '21000228', 'unsure'],
    ['20180900', '201809', 'unsure'],
    ['201809', '20180901', 'unsure'],
    ['20180901', '201809', 'unsure'],
    ['2018年09月', '201809', 'unsure'],
    ['2018年09月', '20181001', 'mismatch'],
    ['2018', '20180901', 'unsure'],
    ['18-09-01', '20180901', 'unsure'],
    ['18年9月1日', '20180901', 'unsure'],
    ['43344', '20180901', 'unsure'],
    ['20180901', '43344', 'unlisted'],
    ['20180901', '18-09-01', 'unlisted'],
    ['20180901', '2022-06-31', 'unlisted'],
    ['20180901', '2018-13-01', 'unlisted'],
    ['20180901', '01/09/2018', 'unlisted'],
    ['20180901', '2018-09/01', 'unlisted'],
    ['2018-09-01 08:30:00', '20180901', 'unsure'],
    ['2018-09-01T00:00:00Z', '20180901', 'unsure'],
    ['2018年09月01日至今', '20180901', 'unsure'],
    ['2018年09月0１日', '20180901', 'variant'],
    ['2018年09月\u200b01日', '20180901', 'unsure'],
    ['２０１８年０９月', '20180901', 'unsure'],
    ['2018年09月**日', '20180901', 'unsure'],
  ])('page %j, roster %j: %s', (shown, cell, verdict) => {
    expect(verdictOf('enrollDate', shown, cell)).toBe(verdict);
  });
});

describe('numbers', () => {
  test.each([
    ['500109200603180029', '500109 20060318 0029', 'match'],
    ['500109\u300020060318\u00a00029', '500109200603180029', 'match'],
    ['11010519491231002X', '11010519491231002x', 'match'],
    ['11010519491231002X', '11010519491231002Ｘ', 'variant'],
    ['11010519491231002X', '11010519491231002ｘ', 'variant'],
    ['11010519491231002X', '110105194912310020', 'mismatch'],
    ['11010519491231002Χ', '11010519491231002X', 'mismatch'],
    ['11010519491231002×', '11010519491231002X', 'mismatch'],
    ['110105491231002', '11010519491231002X', 'mismatch'],
    ['110105491231002', '110105491231002', 'match'],
    ['500109200603180029', "'500109200603180029", 'match'],
    ['50010920060318002９', '500109200603180029', 'variant'],
    ['50010920060318002', '500109200603180029', 'mismatch'],
    ['5001092006031800290', '500109200603180029', 'mismatch'],
    ['500109200603180092', '500109200603180029', 'mismatch'],
    ['500109200603180029\u200b', '500109200603180029', 'mismatch'],
    ['5001**********0029', '500109200603180029', 'unsure'],
    ['5001●●●●●●●●●●0029', '500109200603180029', 'unsure'],
    ['5001••••••••••0029', '500109200603180029', 'unsure'],
    ['5001XXXXXXXXXX0029', '500109200603180029', 'unsure'],
    ['5001xxxxxxxxxx0029', '500109200603180029', 'unsure'],
    ['5001●●●●●●●●●●0037', '500109200603180029', 'mismatch'],
    ['5001**********0028', '500109200603180029', 'mismatch'],
    ['5001***********0029', '500109200603180029', 'unsure'],
    ['A123456(7)', 'A123456（7）', 'match'],
    ['H1234567890', 'h1234567890', 'match'],
  ])('ID: page %j, roster %j: %s', (shown, cell, verdict) => {
    expect(verdictOf('idNumber', shown, cell)).toBe(verdict);
  });

  test.each([
    ['222026321062001', '222026321062001', 'match'],
    ['222026321062001', '222026 321062001', 'match'],
    ['222026321062001', '２２２０２６３２１０６２００１', 'variant'],
    ['0222026', '222026', 'unsure'],
    ['222026', '0222026', 'mismatch'],
    ['S2026O1', 'S202601', 'mismatch'],
    ['s202601', 'S202601', 'mismatch'],
    ['222026321062001', '222026321062010', 'mismatch'],
    ['2220263210620012', '222026321062001', 'mismatch'],
    ['222026321062001\u200b', '222026321062001', 'mismatch'],
  ])('student number: page %j, roster %j: %s', (shown, cell, verdict) => {
    expect(verdictOf('studentNo', shown, cell)).toBe(verdict);
    expect(verdictOf('examineeNo', shown, cell)).toBe(verdict);
  });
});

describe('lists', () => {
  test.each([
    ['gender', '男', '1', 'match'],
    ['gender', '女', '2', 'match'],
    ['gender', '女', '1', 'mismatch'],
    ['gender', '男', '0', 'mismatch'],
    ['gender', '男', '未知', 'mismatch'],
    ['gender', '男', '01', 'unlisted'],
    ['gender', '男', '3', 'unlisted'],
    ['gender', '男 ', '　男', 'match'],
    ['gender', '男\u200b', '男', 'unsure'],
    ['ethnicity', '汉族', '汉', 'match'],
    ['ethnicity', '汉', '汉族', 'match'],
    ['ethnicity', '汉族', '01', 'match'],
    ['ethnicity', '汉族', '1', 'match'],
    ['ethnicity', '汉族', '01汉族', 'match'],
    ['ethnicity', '汉族', '01-汉族', 'match'],
    ['ethnicity', '汉族', '汉族(01)', 'match'],
    ['ethnicity', '汉族', '汉族[1]', 'match'],
    ['ethnicity', '汉族', '02汉族', 'mismatch'],
    ['ethnicity', '汉族', '汉族[2]', 'mismatch'],
    ['ethnicity', '汉族', '02回族', 'mismatch'],
    ['ethnicity', '汉族', '11', 'mismatch'],
    ['ethnicity', '汉 族', '汉族', 'unsure'],
    ['ethnicity', '汉族', '汉　族', 'match'],
    ['ethnicity', '满族', '蒙古族', 'mismatch'],
    ['ethnicity', '穿青人', '穿青人', 'match'],
    ['ethnicity', '侗族', '傣族', 'mismatch'],
    ['ethnicity', '彝族', '彛族', 'mismatch'],
    ['ethnicity', '汉族\u200b', '汉族', 'mismatch'],
    ['duration', '4 年', '4', 'match'],
    ['duration', '4年', '4.0', 'match'],
    ['duration', '四年', '4', 'match'],
    ['duration', '4年制', '4 年', 'match'],
    ['duration', '四年制', '4', 'match'],
    ['duration', '4.5', '四年半', 'match'],
    ['duration', '4.5 年', '4', 'mismatch'],
    ['duration', '5', '4', 'mismatch'],
    ['duration', '４', '4', 'variant'],
    ['duration', '4.3', '4', 'unsure'],
    ['duration', '40', '4', 'unsure'],
    ['duration', '4-6 年', '4', 'unsure'],
    ['level', '本科', '本科', 'match'],
    ['level', '本 科', '本科', 'unsure'],
    ['level', '本科', '本科生', 'variant'],
    ['level', '本科', '本科[3]', 'match'],
    ['level', '专科', '本科[3]', 'mismatch'],
    ['level', '本科[4]', '本科[3]', 'mismatch'],
    ['studyForm', '普通全日制', '普通全日制[1]', 'match'],
    ['level', '专科', '专升本', 'mismatch'],
    ['level', '本科', '木科', 'mismatch'],
    ['studyForm', '普通全日制', '全日制', 'unsure'],
    ['studyForm', '普通 全日制', '普通全日制', 'unsure'],
    ['studyForm', '非全日制', '全日制', 'mismatch'],
    ['educationType', '普通', '普通高等教育', 'variant'],
    ['educationType', '普通高等教育', '成人高等教育', 'mismatch'],
    ['status', '在籍（注册学籍）', '在籍(注册学籍)', 'match'],
    ['status', '在籍 （ 注册学籍 ）', '在籍（注册学籍）', 'match'],
    ['status', '不在籍（注册学籍）', '在籍（注册学籍）', 'mismatch'],
    ['status', '在籍（休学）', '在籍（注册学籍）', 'mismatch'],
    ['status', '在籍（注册 学籍）', '在籍（注册学籍）', 'unsure'],
  ] as const)('%s: page %j, roster %j: %s', (field, shown, cell, verdict) => {
    expect(verdictOf(field, shown, cell)).toBe(verdict);
  });
});

describe('words', () => {
  test.each([
    ['数学与应用数学（师范）', '数学与应用数学(师范)', 'match'],
    ['数学与应用数学（师范）', '数学与应用数学（师范）(070101)', 'match'],
    ['数学与应用数学（师范）', '数学与应用数学', 'mismatch'],
    ['数学与应用数学（师范）', '数学与应用数学（师范类）', 'mismatch'],
    ['数学与应用数学（师范）', '数学与应用数学师范', 'mismatch'],
    ['数学与应用数学', '数学与应用数学(070101)', 'match'],
    ['数学与应用数学(070101)', '数学与应用数学（070102）', 'mismatch'],
    ['数学与应用数学', '数学与应用数学[24]', 'match'],
    ['软件工程', '软件工程(080902K)', 'match'],
    ['软件工程', '软件工程（卓越班）', 'mismatch'],
    ['软件工程', '软件工程(1)', 'mismatch'],
    ['C语言', 'Ｃ语言', 'variant'],
    ['C语言', 'c语言', 'mismatch'],
    ['计算机科学与技术', '计算机科学和技术', 'mismatch'],
    ['计算机科学与技术', '计算机科学与技术 ', 'match'],
    ['计算机科学与 技术', '计算机科学与技术', 'unsure'],
    ['法学\u200b', '法学', 'mismatch'],
    ['法學', '法学', 'mismatch'],
    ['法?', '法学', 'unsure'],
  ])('major: page %j, roster %j: %s', (shown, cell, verdict) => {
    expect(verdictOf('major', shown, cell)).toBe(verdict);
  });
});
