import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { PanelView } from '@/lib/core/view/check-view';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';
import { COMPARISON, DONE, ROSTER } from './made-up-check';
import { act, find, mounted, takePanelAway } from './mounted-panel';

const BIRTH = line('birthDate', 'mismatch', {
  shown: '2005年09月07日',
  expected: '2005年09月17日',
  shownDiffers: [{ start: 8, end: 9 }],
  expectedDiffers: [{ start: 8, end: 9 }],
});
const DIFFERS: Comparison = {
  ...COMPARISON,
  lines: COMPARISON.lines.map((one) => (one.field === 'birthDate' ? BIRTH : one)),
};

function student(
  comparison: Comparison = DIFFERS,
  head: Partial<RosterAbout> = {},
  role: 'student' | 'counselor' = 'student',
): PanelView {
  const roster = { ...ROSTER, role, head: { ...ROSTER.head, ...head } };
  return { ...DONE, body: { state: 'done', comparison, roster, picture: { state: 'ready' } } };
}

afterEach(takePanelAway);

describe('what a student does about the differences', () => {
  test('one button copies a message to the counselor: who, each field with both values, what to bring, no ID number', async () => {
    const { bridge, panel } = await mounted(student());
    await act(panel, 'copy-message');
    await expect.poll(() => find(panel, '.to-do [role=status]').textContent).toContain('已复制');
    const [[name, text] = []] = bridge.asked;
    expect(name).toBe('copyText');
    expect(String(text).split('\n')).toEqual([
      '老师您好，我是买买提•艾力，学号 222026321062002。',
      '我的学信网学籍信息有 2 项与学校名册不同：',
      '1. 出生日期：学信网显示 2005年09月07日，名册为 2005年09月17日。',
      '2. 专业：学信网显示 软件工程，名册为 数据科学。',
      '核实时我会带上：户口簿、身份证、公安机关的证明。',
      '请问应该怎么办理，还需要我做什么？谢谢老师！',
    ]);
  });

  test('a click made up by the page copies nothing', async () => {
    const { bridge, panel } = await mounted(student());
    find(panel, '[data-action=copy-message]').click();
    find(panel, '[data-material]').click();
    expect(bridge.asked).toEqual([]);
    expect(panel.querySelectorAll('[data-material]:checked')).toHaveLength(0);
  });

  test('what was copied is no longer said to be copied once the message is another one', async () => {
    const { bridge, panel } = await mounted(student());
    await userEvent.click(find(panel, '[data-material=身份证]'));
    await act(panel, 'copy-message');
    await expect.poll(() => find(panel, '.to-do [role=status]').textContent).toContain('已复制');
    const lines = DIFFERS.lines.map((one) =>
      one.field === 'admissionPhoto' ? settledLine('admissionPhoto', 'mismatch') : one,
    );
    bridge.show(student({ ...DIFFERS, lines }));
    await expect.poll(() => find(panel, '.message').textContent).toContain('照片不是本人');
    expect(find(panel, '.to-do [role=status]').textContent).toBe('');
    expect(panel.querySelectorAll('[data-material]:checked')).toHaveLength(1);
  });

  test('where copying is refused the message stands there to be selected', async () => {
    const { bridge, panel } = await mounted(student());
    bridge.copies = false;
    await act(panel, 'copy-message');
    await expect.poll(() => find(panel, '.to-do [role=status]').textContent).toContain('没有允许复制');
    expect(find(panel, '.message').checkVisibility()).toBe(true);
    expect(find(panel, '.message').innerText).toContain('2005年09月17日');
  });

  test('what to bring is a list to tick, each once', async () => {
    const { panel } = await mounted(student());
    const materials = [...panel.querySelectorAll<HTMLElement>('[data-material]')];
    expect(materials.map(({ dataset }) => dataset.material)).toEqual(['户口簿', '身份证', '公安机关的证明']);
    await userEvent.click(find(panel, '[data-material=身份证]'));
    expect(panel.querySelectorAll('[data-material]:checked')).toHaveLength(1);
    await userEvent.click(find(panel, '[data-material=身份证]'));
    expect(panel.querySelectorAll('[data-material]:checked')).toHaveLength(0);
  });

  test('whom to ask stands once, and after the deadline it says so', async () => {
    const { panel } = await mounted(
      student(DIFFERS, { deadline: '2020-09-29T17:00', contact: '行署楼 101' }),
    );
    expect(find(panel, '.to-do .about').innerText).toMatch(/已过截止时间，请联系 行署楼 101/);
    expect(panel.textContent.split('行署楼 101')).toHaveLength(2);
  });

  test('on a projector the message on show is masked', async () => {
    const { panel } = await mounted({ ...student(), projector: true });
    expect(panel.textContent).not.toContain('2005年09月07日');
    expect(find(panel, '.message').textContent).toContain('数据科学');
  });

  test('nothing of it where nothing differs, for a counselor, and where the file is another person’s', async () => {
    const lines = COMPARISON.lines.filter(({ verdict }) => verdict !== 'mismatch');
    const { bridge, panel } = await mounted(student({ ...COMPARISON, lines }));
    expect(panel.querySelector('.to-do')).toBeNull();
    bridge.show(student(DIFFERS, {}, 'counselor'));
    await expect.poll(() => panel.textContent).toContain('（辅导员）');
    expect(panel.querySelector('.to-do')).toBeNull();
    expect(panel.textContent).toContain(DEFAULT_HEAD.contact);
    bridge.show(student({ ...DIFFERS, otherPerson: true }));
    await expect.poll(() => panel.textContent).toContain('（学生本人）');
    expect(panel.querySelector('.to-do')).toBeNull();
  });

  test('passes the accessibility checks', async () => {
    const { panel } = await mounted(student());
    const { violations } = await axe.run(panel);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('says whose page it stands on, and of its address the host alone', async () => {
  const { panel } = await mounted(DONE);
  expect(panel.textContent).toContain('学信网官方页面：my.chsi.com.cn');
  expect(panel.textContent).not.toContain('secret');
});
