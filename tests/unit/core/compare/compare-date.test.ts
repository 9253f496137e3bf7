import { expect, test } from 'vitest';
import { compareDate } from '@/lib/core/compare/compare-date';

test.each([
  ['2018年09月01日', '20180901', 'match', null],
  ['2018年09月01日', '2018-09-01', 'match', null],
  ['2018年09月01日', '2018/9/1', 'match', null],
  ['2018年09月01日', '2018年9月1日', 'match', null],
  ['２０１８年０９月０１日', '20180901', 'variant', 'full-width'],
  ['2018年09月01日', '2018年09月02日', 'mismatch', 'different'],
  ['2022年07月01日', '20220630', 'mismatch', 'different'],
  ['2018年09月', '20180901', 'unsure', 'partial-date'],
  ['2018年09月01日', '201809', 'unsure', 'expected-partial-date'],
  ['2018年09月', '201809', 'unsure', 'partial-date'],
  ['201809', '201809', 'unsure', 'partial-date'],
  ['2018年08月', '20180901', 'mismatch', 'different'],
  ['2018年09月01日', '201808', 'mismatch', 'different'],
  ['2022年06月31日', '20220630', 'unsure', 'not-a-date'],
  ['2022-06-31', '2022-06-31', 'unsure', 'not-a-date'],
  ['2018年**月**日', '20180901', 'unsure', 'masked'],
  ['2018年??月??日', '20180901', 'unsure', 'unknown-character'],
  ['\u{100010}\u{100020}', '20180901', 'unsure', 'private-use'],
  ['2018年09月01日', '20220631', 'unlisted', 'refused'],
  ['2018年09月01日', '2018****', 'unsure', 'expected-masked'],
])('page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
  expect(compareDate(shown, expected)).toMatchObject({ verdict, reason });
});
