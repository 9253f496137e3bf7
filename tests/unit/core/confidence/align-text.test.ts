import { expect, test } from 'vitest';
import { alignText } from '@/lib/core/confidence/align-text';
import { readLineOf } from '@/tests/support/pixel-evidence';

/** `a=b`: read there; `a-`: nothing read; `+b`: read, but not in the text. */
function aligned(text: string, read: string): string {
  const { characters } = readLineOf(read);
  return alignText(Array.from(text), characters)
    .map(({ said, read: at }) => {
      const one = at === null ? '' : (characters[at]?.character ?? '');
      if (said === null) return `+${one}`;
      return one === '' ? `${said}-` : `${said}=${one}`;
    })
    .join(' ');
}

test.each([
  ['2022', '2022', '2=2 0=0 2=2 2=2'],
  ['2022', '2023', '2=2 0=0 2=2 2=3'],
  ['2022', '20221', '2=2 0=0 2=2 2=2 +1'],
  ['2022', '022', '2- 0=0 2=2 2=2'],
  ['计算机科学', '计算机', '计=计 算=算 机=机 科- 学-'],
  ['李翀文', '李种文', '李=李 翀=种 文=文'],
  ['李翀文', '李文', '李=李 翀- 文=文'],
  ['林·夏', '林夏', '林=林 ·- 夏=夏'],
  ['2022X', '2022x', '2=2 0=0 2=2 2=2 X=x'],
  ['', '1', '+1'],
  ['1', '', '1-'],
])('%s beside %s', (text, read, expected) => {
  expect(aligned(text, read)).toBe(expected);
});

test('a form of a character stands in its place rather than beside it', () => {
  expect(aligned('吳明', '吴明')).toBe('吳=吴 明=明');
});
