import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { FileInput } from '@/components/parts/file-input';

let root: Root | null = null;
let box: HTMLElement | null = null;

afterEach(() => {
  root?.unmount();
  box?.remove();
});

async function drawn(onFiles: (files: readonly File[]) => void): Promise<HTMLInputElement> {
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  root.render(<FileInput label="选择文件" data-for="roster" multiple onFiles={onFiles} />);
  await expect.poll(() => box?.querySelector('input')).toBeTruthy();
  return box.querySelector('input') as HTMLInputElement;
}

/** What the browser does when the person has chosen. */
function choose(input: HTMLInputElement, ...names: string[]): void {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('what was chosen is handed on once, and the same file can be chosen again', async () => {
  const given: string[][] = [];
  const input = await drawn((files) => void given.push(files.map(({ name }) => name)));
  choose(input, '一.csv', '二.csv');
  expect(input.value).toBe('');
  choose(input, '一.csv');
  expect(given).toEqual([['一.csv', '二.csv'], ['一.csv']]);
});

test('a file that is chosen while the page around the input is drawn anew is not lost', async () => {
  const given: string[] = [];
  const input = await drawn((files) => void given.push(...files.map(({ name }) => name)));
  root?.render(<p>别的内容</p>);
  await expect.poll(() => input.isConnected).toBe(false);
  choose(input, '名册.csv');
  expect(given).toEqual(['名册.csv']);
});
