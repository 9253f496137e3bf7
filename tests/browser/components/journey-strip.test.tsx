import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { JourneyStrip } from '@/components/start/journey-strip';
import { type Journey, NO_JOURNEY } from '@/lib/core/journey/journey';

let root: Root | null = null;
const sent: boolean[] = [];

async function drawn(change: Partial<Journey>, contact = '', checkKey = ''): Promise<HTMLElement> {
  root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(
    <JourneyStrip
      journey={{ ...NO_JOURNEY, ...change }}
      contact={contact}
      checkKey={checkKey}
      strong={true}
      onSent={(now) => void sent.push(now)}
    />,
  );
  await expect.poll(() => document.querySelector('.journey')).toBeTruthy();
  return document.querySelector('.journey') as HTMLElement;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  sent.length = 0;
});

const stateOf = (step: string): string | undefined =>
  document.querySelector<HTMLElement>(`[data-step=${step}]`)?.dataset.stepState;

test('leads to the record’s pages first, with a link that the person opens', async () => {
  const strip = await drawn({});
  expect(strip.textContent).toContain('第 1 步，共 9 步');
  const link = strip.querySelector<HTMLElement>('a.button');
  expect(link?.getAttribute('href')).toBe('https://my.chsi.com.cn/archive/index.action');
  expect(link?.innerText).toBe('打开学信网学籍页面');
  expect(link?.className).toContain('strong');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(document.querySelector('[aria-current=step]')?.textContent).toContain('打开学信网');
  expect((await axe.run(strip)).violations).toEqual([]);
});

test('who has no account is led to the official site', async () => {
  const strip = await drawn({});
  const site = strip.querySelector('a:not(.button)');
  expect(site?.getAttribute('href')).toBe('https://www.chsi.com.cn/');
  expect(site?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('a check that was not asked for is not called done', async () => {
  await drawn({ pages: ['record'] });
  expect(stateOf('identity')).toBe('skipped');
  expect(document.querySelector('[data-step=identity]')?.textContent).toContain('不用做了');
  expect(stateOf('check')).toBe('next');
});

test('the keys that check are named where the check is the next step, and only if there are any', async () => {
  const strip = await drawn({ pages: ['record'] }, '', 'Alt+J');
  expect(strip.textContent).toContain('也可以在学籍页面上按 Alt+J');
  root?.unmount();
  document.body.replaceChildren();
  expect((await drawn({ pages: ['record'] })).textContent).not.toContain('按 Alt+J');
});

test('the end says what was saved and whom to send it to, and believes the person that it was sent', async () => {
  const strip = await drawn(
    { checked: true, photo: 'answered', savedAs: '学籍核对_222026321062001_20261126-0900.png' },
    '张老师 68251570',
  );
  expect(strip.textContent).toContain('学籍核对_222026321062001_20261126-0900.png');
  expect(strip.textContent).toContain('张老师 68251570');
  await userEvent.click(strip.querySelector('[data-action=sent]') as HTMLElement);
  expect(sent).toEqual([true]);
});

test('who said too early that it was sent takes it back; the picture stays named', async () => {
  const strip = await drawn({ checked: true, photo: 'answered', savedAs: 'a.png', sent: true });
  expect(strip.textContent).toContain('全部完成');
  expect(strip.textContent).toContain('a.png');
  await userEvent.click(strip.querySelector('[data-action=not-sent]') as HTMLElement);
  expect(sent).toEqual([false]);
  expect((await axe.run(strip)).violations).toEqual([]);
});

test('where to find the icon is said where it is needed', async () => {
  expect((await drawn({ pages: ['record'] })).textContent).toContain('看不到图标？');
});

test.each<[string, Partial<Journey>]>([
  ['check', { pages: ['record'] }],
  ['photo', { checked: true, photo: 'asked' }],
  ['save', { checked: true }],
])('who has closed the record finds the way back to it, not loudly: %s', async (step, journey) => {
  const strip = await drawn(journey);
  expect(stateOf(step)).toBe('next');
  const link = strip.querySelector('a');
  expect(link?.href).toBe('https://my.chsi.com.cn/archive/index.action');
  expect(link?.className).not.toContain('strong');
});
