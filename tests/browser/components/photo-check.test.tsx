import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PhotoCheck } from '@/components/start/photo-check';
import { photoLines } from '@/lib/core/photo/photo-lines';
import { photoRefusalProblem } from '@/lib/core/texts/photo';
import {
  PHOTO_REFUSALS,
  type PhotoCopy,
  type PhotoFacts,
  type PhotoState,
} from '@/lib/core/view/photo-check';

const FACTS: PhotoFacts = {
  kind: 'jpeg',
  bytes: 4_200_000,
  width: 3000,
  height: 4000,
  turned: true,
  hasPlace: true,
  sharpness: 0.3,
  brightness: 60,
};

function checked(copy: PhotoCopy, run = 1, others = 0): PhotoState {
  return { state: 'checked', run, facts: FACTS, lines: photoLines(FACTS), copy, others };
}
const SAVED: PhotoCopy = {
  state: 'saved',
  fileName: '证件照片_300KB以内.jpg',
  bytes: 280_000,
  width: 1200,
  height: 1600,
};

let root: Root | null = null;
let asked: unknown[][] = [];

function draw(photo: PhotoState): void {
  root?.render(
    <PhotoCheck
      photo={photo}
      actions={{
        give: (files) => void asked.push(['give', ...files.map(({ name }) => name)]),
        saveSmaller: () => void asked.push(['saveSmaller']),
        clear: () => void asked.push(['clear']),
      }}
    />,
  );
}

async function drawn(photo: PhotoState): Promise<HTMLElement> {
  root = createRoot(document.body.appendChild(document.createElement('main')));
  draw(photo);
  await expect.poll(() => document.querySelector('#photo')).toBeTruthy();
  return find('#photo');
}

function find(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  asked = [];
});

describe('the check of an ID photo', () => {
  test.each<[PhotoState]>([
    [{ state: 'none' }],
    [{ state: 'reading' }],
    [{ state: 'refused', refusal: 'heic', others: 2 }],
    [checked({ state: 'offered' })],
    [checked({ state: 'making' })],
    [checked(SAVED)],
    [checked({ state: 'failed' })],
  ])('is accessible, and takes a photo at any time: %o', async (photo) => {
    const section = await drawn(photo);
    expect(section.dataset.photo).toBe(photo.state);
    await userEvent.upload(find('input[type=file][data-for=photo]'), new File(['a'], '手持.jpg'));
    expect(asked).toEqual([['give', '手持.jpg']]);
    const { violations } = await axe.run(section, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test.each(PHOTO_REFUSALS)('says what, why and what now: %s', async (refusal) => {
    const section = await drawn({ state: 'refused', refusal, others: 0 });
    const { what, why, now } = photoRefusalProblem(refusal);
    expect([what, why, now].filter((words) => !section.innerText.includes(words))).toEqual([]);
    expect(section.dataset.refusal).toBe(refusal);
  });

  test('says each line in words, not by colour alone', async () => {
    await drawn(checked({ state: 'offered' }));
    const lines = [...document.querySelectorAll<HTMLElement>('[data-point]')].map(
      ({ dataset, innerText }) => `${dataset.point}: ${innerText.replace(/\s+/g, ' ').split(/[，。；]/)[0]}`,
    );
    expect(lines).toEqual([
      'kind: ✓ 符合 格式是 JPG',
      'page-size: ✕ 不符合 大小 4.2 MB',
      'mail: ? 请看一看 用邮件发要不超过 1 MB',
      'pixels: ✓ 符合 3000 × 4000 像素',
      'sharp: ? 请看一看 看起来有些模糊',
      'light: ? 请看一看 看起来偏暗',
      'turned: · 说明 照片在文件里是横着的',
      'place: · 说明 照片里附带了拍摄地点',
    ]);
  });

  test('offers the smaller copy, and says what became of it', async () => {
    const section = await drawn(checked({ state: 'offered' }));
    await userEvent.click(find('[data-action=save-smaller]'));
    expect(asked).toEqual([['saveSmaller']]);
    draw(checked(SAVED));
    await expect.poll(() => section.innerText).toContain('已保存：证件照片_300KB以内.jpg，280 KB');
    expect(section.innerText).toContain('请打开它放大看看');
  });

  test('what only a person sees is ticked by keyboard, and another photo begins anew', async () => {
    const section = await drawn(checked({ state: 'none' }));
    for (const box of section.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.focus();
      await userEvent.keyboard(' ');
    }
    await expect.poll(() => section.innerText).toContain('都看好了。上传时以页面提示为准。');
    draw(checked({ state: 'none' }, 2));
    await expect.poll(() => section.querySelectorAll('input:checked').length).toBe(0);
    expect(section.innerText).not.toContain('都看好了');
  });

  test('tells how many files nobody looked at, and clears all', async () => {
    const section = await drawn(checked({ state: 'none' }, 1, 3));
    expect(section.innerText).toContain('其余 3 个文件没有看');
    await userEvent.click(find('[data-action=clear-photo]'));
    expect(asked).toEqual([['clear']]);
  });
});
