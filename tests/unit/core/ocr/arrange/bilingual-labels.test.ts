import { expect, test } from 'vitest';
import { bilingualLabels } from '@/lib/core/ocr/arrange/bilingual-labels';

const meaningsOf = (...texts: readonly string[]) =>
  Object.fromEntries([...bilingualLabels(texts)].map(([text, { meaning }]) => [text, meaning]));

test('labels with the same in English behind them are labels, words and values are none', () => {
  expect(
    meaningsOf(
      '姓名 Name',
      '出生日期Date of Birth：',
      '学校名称 Institution',
      '软件工程 Software',
      '西南大学',
      '4 years',
    ),
  ).toEqual({
    '姓名 Name': 'name',
    '出生日期Date of Birth：': 'birthDate',
    '学校名称 Institution': 'school',
  });
});

test('one or two may be a label and its value: 姓名 with a name in Latin letters', () => {
  expect(meaningsOf('姓名 Adili Maimaiti', '民族 Uygur', '性别：男')).toEqual({});
});
