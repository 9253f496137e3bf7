import { expect, test } from 'vitest';
import { fillForm } from '@/lib/platform/sheets/fill-form';
import { AGREED, differing, filedClass, WRONG_BIRTH, withStandings } from '@/tests/support/filed-class';
import { makeForm } from '@/tests/support/made-up-form';

const CLASS = filedClass(withStandings(AGREED, differing(WRONG_BIRTH)));

test('AUDIT 13: a head in two rows whose lower one names the columns of a feedback sheet is understood', async () => {
  const archive = makeForm({
    titles: [
      '序号',
      '学号',
      '姓名',
      '有误字段',
      ['核对信息', '学信网显示'],
      ['核对信息', '正确信息'],
      '证明材料',
      '备注',
    ],
  });
  const parts = { archive, fileName: '有误信息.xlsx', classes: [CLASS], idNumber: 'whole' } as const;
  const outcome = await fillForm({ ...parts, given: null, remembered: {} });
  if (!outcome.ok) throw new Error(outcome.refusal);
  const asked = outcome.kind === 'question' ? outcome.question.columns.map(({ title }) => title) : [];
  // filled without a question, or asked about every column that there is
  expect(outcome.kind === 'filled' || asked.length === 8, `asked about ${asked.join('、')}`).toBe(true);
});
