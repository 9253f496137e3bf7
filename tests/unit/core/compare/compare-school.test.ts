import { describe, expect, test } from 'vitest';
import { compareSchool } from '@/lib/core/compare/compare-school';

describe('the school name, code point by code point', () => {
  test.each([
    ['西南大学', 'match', null],
    [' \t\n西南大学\u00a0', 'match', null],
    ['\u3000西南大学', 'unsure', 'school-blanks-around'],
    ['西南大学\u2003', 'unsure', 'school-blanks-around'],
    ['西南 大学', 'mismatch', 'school-look-alike'],
    ['西南\u3000大学', 'mismatch', 'school-look-alike'],
    ['西南\u00a0大学', 'mismatch', 'school-look-alike'],
    ['西南大学\u200b', 'mismatch', 'school-look-alike'],
    ['\ufeff西南大学', 'mismatch', 'school-look-alike'],
    ['西\u200b南大学', 'mismatch', 'school-look-alike'],
    ['西南大学\ufe00', 'mismatch', 'school-look-alike'],
    ['西南大学\u{e0100}', 'mismatch', 'school-look-alike'],
    ['西南⼤学', 'mismatch', 'school-look-alike'],
    ['西南大㊫', 'mismatch', 'school-look-alike'],
    ['⻄南大学', 'mismatch', 'school-look-alike'],
    ['⻃南大学', 'mismatch', 'school-look-alike'],
    ['覀南大学', 'mismatch', 'school-look-alike'],
    ['襾南大学', 'mismatch', 'school-look-alike'],
    ['⾑南大学', 'mismatch', 'school-look-alike'],
    ['西南大學', 'mismatch', 'school-look-alike'],
    ['西南大斈', 'mismatch', 'school-look-alike'],
    ['西南大学育才学院', 'mismatch', 'school-contains'],
    ['原西南大学', 'mismatch', 'school-contains'],
    ['西南交通大学', 'mismatch', 'school-another'],
    ['西南财经大学', 'mismatch', 'school-another'],
    ['西南', 'mismatch', 'school-another'],
    ['西南大?', 'unsure', 'unknown-character'],
    ['西南大\ue000', 'unsure', 'private-use'],
    ['西南**', 'unsure', 'masked'],
  ])('%j against 西南大学: %s (%s)', (shown, verdict, reason) => {
    expect(compareSchool(shown, '西南大学', '')).toMatchObject({ verdict, reason });
  });

  test.each([
    ['海南经贸职业技术学院', '西南大学', 'mismatch', 'school-another'],
    ['西南大学', '海南经贸职业技术学院', 'unsure', 'school-row-names-another'],
    ['海南经贸职业技术学院', '海南经贸职业技术学院', 'unsure', 'school-row-names-another'],
    ['西南交通大学', '海南经贸职业技术学院', 'mismatch', 'school-another'],
    ['\u3000海南经贸职业技术学院', '海南经贸职业技术学院', 'unsure', 'school-blanks-around'],
    ['西南大学', '西南大学\u3000', 'match', null],
  ])('page %j with a row that says %j: %s (%s)', (shown, row, verdict, reason) => {
    expect(compareSchool(shown, '西南大学', row)).toMatchObject({ verdict, reason });
  });
});
