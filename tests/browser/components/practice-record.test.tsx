import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PracticeRecord } from '@/components/practice/practice-record';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { PRACTICE_EXPECTED, PRACTICE_HEAD } from '@/lib/core/practice/practice-record';
import { readPage } from '@/lib/page/read-page';

let root: Root | null = null;
let backs = 0;
function back(): void {
  backs += 1;
}

beforeEach(async () => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<PracticeRecord checkKey="Alt+J" onBack={back} />);
  await expect.poll(() => document.querySelector('table')).toBeTruthy();
});

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

function compared() {
  const { reading } = readPage({ document, url: new URL('chrome-extension://x/practice.html') });
  const record = reading.state === 'records' ? reading.records[0] : undefined;
  if (!record) throw new Error('no record');
  return compareRecord({
    record,
    expected: PRACTICE_EXPECTED,
    head: PRACTICE_HEAD,
    locators: ['studentNo', 'idNumber', 'name'],
    samePerson: false,
  });
}

describe('PracticeRecord', () => {
  test('says that the person is made up', () => {
    expect(document.body.innerText).toContain('练习用，虚构');
  });

  test('says how to check, and leads back to the place for the file', () => {
    expect(document.body.innerText).toContain('也可以按 Alt+J');
    document.querySelector<HTMLElement>('[data-action=back-to-start]')?.click();
    expect(backs).toBe(1);
  });

  test('stands in landmarks as a whole, and has no other fault that axe finds', async () => {
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  });

  test('shows every kind of verdict when it is checked', () => {
    const { lines, checks, result } = compared();
    const verdicts = Object.fromEntries(lines.map(({ field, verdict }) => [field, verdict]));
    expect(verdicts).toEqual({
      name: 'variant',
      gender: 'match',
      birthDate: 'match',
      ethnicity: 'match',
      idNumber: 'match',
      school: 'match',
      level: 'match',
      major: 'mismatch',
      duration: 'match',
      educationType: 'match',
      studyForm: 'unlisted',
      department: 'unlisted',
      className: 'match',
      studentNo: 'match',
      examineeNo: 'absent',
      enrollDate: 'unsure',
      expectedGraduation: 'mismatch',
      status: 'unlisted',
      admissionPhoto: 'unsure',
    });
    expect(checks.map(({ verdict }) => verdict)).toEqual(['match', 'match', 'match']);
    expect(result).toBe('mismatch');
  });
});
