import '@/components/start/start.css';
import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PaletteStyle } from '@/components/parts/palette-style';
import type { PictureActions } from '@/components/pictures/picture-actions';
import { PicturesSection } from '@/components/pictures/pictures-section';
import { APART_PROBLEM, pictureRefusalProblem, READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { PICTURE_REFUSALS, type PictureBody, type PictureItem } from '@/lib/core/view/picture-check';
import { madeUpLine as line } from '@/tests/support/made-up-line';
import { COMPARISON, ROSTER } from './made-up-check';

let root: Root | null = null;
let asked: unknown[][] = [];
function note(name: string) {
  return (...args: unknown[]) => void asked.push([name, ...args]);
}
const actions: PictureActions = {
  add: note('add'),
  stop: note('stop'),
  again: note('again'),
  remove: note('remove'),
  chooseRecord: note('chooseRecord'),
  chooseRow: note('chooseRow'),
  compareAnyway: note('compareAnyway'),
  sameStudent: note('sameStudent'),
  settle: note('settle'),
  async copyText(text) {
    asked.push(['copyText', text]);
    return true;
  },
  chooseRoster: note('chooseRoster'),
};

function item(body: PictureBody, id = 1): PictureItem {
  return { id, fileName: `截图${id}.png`, body };
}
/** Of a picture nobody knows whether there is a photo in it. */
const LINES = COMPARISON.lines.map((one) =>
  one.field === 'admissionPhoto'
    ? line(one.field, unsure('photo-unknown'), { shown: null, expected: null })
    : one,
);
const DONE: PictureBody = { state: 'done', comparison: { ...COMPARISON, lines: LINES }, roster: ROSTER };
function failed(reason: (typeof PICTURE_REFUSALS)[number], texts: readonly string[] = []): PictureBody {
  return {
    state: 'failed',
    reason,
    texts,
    roster: null,
  };
}
const ASKING: PictureBody = {
  state: 'asking',
  question: { kind: 'record', options: [{ index: 0, label: '林知夏 · 222026321062001' }] },
  people: true,
  roster: null,
};

/** Draws the section and gives the sections of its pictures, newest first. */
async function drawn(...bodies: PictureBody[]): Promise<HTMLElement[]> {
  root = createRoot(document.body.appendChild(document.createElement('main')));
  const pictures = bodies.map((body, at) => item(body, at + 1));
  root.render(
    <>
      <PaletteStyle />
      <PicturesSection pictures={pictures} projector={null} actions={actions} />
    </>,
  );
  await expect.poll(() => shown().length).toBe(bodies.length);
  return shown();
}

function shown(): HTMLElement[] {
  const hosts = [...document.querySelectorAll('.pictures div')];
  const shadow = hosts.find((host) => host.shadowRoot)?.shadowRoot;
  return shadow ? [...shadow.querySelectorAll<HTMLElement>('section[data-run]')] : [];
}

function find(place: HTMLElement | undefined, selector: string): HTMLElement {
  const found = place?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  asked = [];
});

describe('the pictures of the start page', () => {
  test.each<[string, PictureBody]>([
    ['waiting', { state: 'waiting' }],
    ['reading', { state: 'reading', percent: null }],
    ['reading', { state: 'reading', percent: 40 }],
    ['asking', ASKING],
    ['done', DONE],
    ['failed', failed('no-record', ['今日菜单', '<b>宫保鸡丁</b>'])],
  ])('%s: carries its state, and can be used by everybody', async (state, body) => {
    const [picture] = await drawn(body);
    expect(picture?.dataset).toMatchObject({ state, run: '1' });
    const { violations } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('tells a result with the attributes of the panel, and nothing of saving or of a page', async () => {
    const [picture] = await drawn(DONE);
    expect({ ...picture?.dataset }).toMatchObject({
      state: 'done',
      result: 'mismatch',
      match: '8',
      unsure: '2',
    });
    expect(picture?.dataset.picture).toBeUndefined();
    const lines = [...(picture?.querySelectorAll<HTMLElement>('[data-field][data-read-by]') ?? [])];
    expect(lines.map(({ dataset }) => dataset.field).toSorted()).toEqual(
      COMPARISON.lines.map(({ field }) => field).toSorted(),
    );
    expect(
      picture?.querySelectorAll('[data-action=save], [data-action=reveal], [data-action=marks]'),
    ).toHaveLength(0);
    expect(picture?.innerText).toContain(READ_PICTURE_TEXTS.asOfPicture);
    expect(picture?.innerText).not.toContain('照片是你本人吗？');
  });

  test('says that screenshots may be two people’s, and asks', async () => {
    const [one, apart] = (await drawn({ ...DONE, apart: true }, DONE)) as [HTMLElement, HTMLElement];
    expect(apart.innerText).toContain(READ_PICTURE_TEXTS.apart);
    expect(one.innerText).not.toContain(READ_PICTURE_TEXTS.apart);
    await userEvent.click(find(apart, '[data-action=same-student]'));
    expect(asked).toEqual([['sameStudent', 1]]);
  });

  test('asks that first where no row was found, and says nothing of unsure reading', async () => {
    const failed = { state: 'failed', reason: 'no-key', texts: [], roster: null } as const;
    const [one, apart] = (await drawn({ ...failed, apart: true }, failed)) as [HTMLElement, HTMLElement];
    const { why } = pictureRefusalProblem('no-key', []);
    expect(apart.innerText).toContain(APART_PROBLEM.now);
    expect(apart.innerText).not.toContain(why);
    expect(one.innerText).toContain(why);
    await userEvent.click(find(apart, '[data-action=same-student]'));
    expect(asked).toEqual([['sameStudent', 1]]);
  });

  test('settles a line by hand, and looks at what needs eyes one after another', async () => {
    const [picture] = await drawn({
      ...DONE,
      comparison: {
        ...COMPARISON,
        lines: [line('name', unsure('pixels-unclear'), { readBy: 'pixels' })],
      },
    });
    await userEvent.click(find(picture, '[data-field=name] [data-action=settle-match]'));
    expect(asked).toEqual([['settle', 1, 'name', 'match']]);
    await userEvent.click(find(picture, '[data-action=eyes]'));
    await expect.poll(() => picture?.querySelector('.all')?.hasAttribute('hidden')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => picture?.querySelector('.all')?.hasAttribute('hidden')).toBe(false);
  });

  test('asks whose record is meant, and answers', async () => {
    const [picture] = await drawn(ASKING);
    expect(picture?.innerText).toContain(READ_PICTURE_TEXTS.people);
    await userEvent.click(find(picture, '[data-action=choose-record]'));
    expect(asked).toEqual([['chooseRecord', 1, 0]]);
  });

  test('stops what is read, reads again, removes; the newest picture comes first', async () => {
    const [second, first] = await drawn(failed('stopped'), { state: 'reading', percent: 3 });
    expect([first?.dataset.run, second?.dataset.run]).toEqual(['1', '2']);
    await userEvent.click(find(second, '[data-action=stop]'));
    await userEvent.click(find(first, '[data-action=again]'));
    await userEvent.click(find(first, '[data-action=remove]'));
    expect(asked).toEqual([['stop'], ['again', 1], ['remove', 1]]);
  });

  test('shows the words of a picture as text', async () => {
    const [picture] = await drawn(failed('no-record', ['<b>宫保鸡丁</b>']));
    expect(picture?.innerText).toContain('<b>宫保鸡丁</b>');
    expect(picture?.querySelector('b')).toBeNull();
  });

  test.each(PICTURE_REFUSALS)('says what, why and what now: %s', async (reason) => {
    const [picture] = await drawn(failed(reason));
    expect(picture?.dataset.reason).toBe(reason);
    const { what, why, now } = pictureRefusalProblem(reason, []);
    for (const words of [what, why, now]) expect(picture?.innerText).toContain(words);
  });
});
