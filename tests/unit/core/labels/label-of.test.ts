import { describe, expect, test } from 'vitest';
import labels from '@/lib/core/data/labels.json';
import { foldLabel } from '@/lib/core/labels/fold-label';
import { labelOf } from '@/lib/core/labels/label-of';
import { PAGE_LABELS } from '@/lib/core/labels/page-labels';

describe('labelOf', () => {
  test.each([
    ['姓名', 'name', 'same'],
    ['姓　名：', 'name', 'same'],
    ['证件号码', 'idNumber', 'simplified'],
    ['證件號碼:', 'idNumber', 'traditional'],
    ['預計畢業日期', 'expectedGraduation', 'traditional'],
    ['性別', 'gender', 'traditional'],
    ['院校名称', 'school', 'simplified'],
    ['系（所、函授站）', 'department', 'same'],
    ['录取照片', 'admissionPhoto', 'simplified'],
    ['证件类型', 'other', 'simplified'],
  ])('%s is the label of %s (%s)', (text, meaning, script) => {
    expect(labelOf(text)).toEqual({ meaning, script });
  });

  test.each(['', '学籍', '学历', '姓名有误怎么办', '林知夏', '请核对姓名', '名姓', '字'.repeat(10_000)])(
    '%.20s is no label',
    (text) => {
      expect(labelOf(text)).toBeNull();
    },
  );
});

describe('the short list for pages and the full list of labels', () => {
  const pageKinds = ['chsi_text_2013_2016', 'chsi_image_2018_on', 'chsi_report_2021_23', 'chsi_report_2025'];
  const seen = Object.entries(labels.fields).flatMap(([field, { seen: kinds }]) =>
    Object.entries(kinds).flatMap(([kind, texts]) =>
      pageKinds.includes(kind) ? texts.map((text: string) => [text, field] as const) : [],
    ),
  );
  const onPages = seen.filter(([text]) => /^[\p{Script=Han}（）()、]+$/u.test(text) && !text.startsWith('('));

  test.each(onPages)('%s, seen on a page of CHSI, is known as %s', (text, field) => {
    expect(labelOf(text)?.meaning).toBe(field);
  });

  test('no label stands for two fields', () => {
    const all = Object.values(PAGE_LABELS).flat();
    expect(all.length).toBe(new Set(all.map(foldLabel)).size);
  });
});
