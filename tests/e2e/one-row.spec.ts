import { csv } from '@/tests/support/bad-files';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';

/** A class of sixty, whose numbers anybody in it can count up. */
const ROWS = Array.from({ length: 60 }, (_, at) => [
  `2220263210620${String(at + 1).padStart(2, '0')}`,
  at === 0 ? '林知夏' : `学生${String.fromCodePoint(0x4e00 + at)}`,
  at === 0 ? '古文字学' : `专业${String.fromCodePoint(0x5200 + at)}`,
]);
loadBefore((start) => start.loadAsCounselor(given('六十人.csv', csv([['学号', '姓名', '专业'], ...ROWS]))));

/** Writes the next 学号 of the class into the record whenever it likes, with or without a name; tells how often. */
function rewriting(everyMs: number, also: string): string {
  return `
    let at = 0;
    addEventListener('load', () => {
      const cells = [...document.querySelectorAll('td')];
      const number = cells.find((cell) => cell.textContent.trim() === '222026321062001');
      const name = cells.find((cell) => cell.textContent.trim() === '林知夏');
      const id = cells.find((cell) => /^\\d{17}[\\dX]$/.test(cell.textContent.trim()));
      ${also}
      setInterval(() => {
        if (!document.querySelector('xueji-check') || at >= 60) return;
        at += 1;
        window.rewritten = at;
        number.textContent = '2220263210620' + String(at).padStart(2, '0');
      }, ${everyMs});
    });`;
}

const OTHERS = ROWS.slice(1);
for (const [how, script] of [
  ['as soon as marks are there', rewriting(250, '')],
  ['faster than anything is compared', rewriting(20, '')],
  ['with no name and no ID beside it', rewriting(250, "name.textContent = ''; id.textContent = '';")],
] as const) {
  test(`a page that writes sixty numbers into itself, ${how}, is told of one row at most`, async ({
    extension,
    site,
  }) => {
    const record = await openChanged({ extension, site }, { script });
    const seen = new Set<string>();
    await extension.clickAction(record.page);
    const until = Date.now() + 20_000;
    let rewritten = 0;
    while (rewritten < 60 && Date.now() < until) {
      const texts = [
        (await record.panel.layer('marks').textContent()) ?? '',
        (await record.panel.layer('panel').textContent()) ?? '',
      ];
      for (const [, name = '', major = ''] of ROWS) {
        if (texts.some((text) => text.includes(name) || text.includes(major))) seen.add(name);
      }
      rewritten = await record.page.evaluate(() => Number(Reflect.get(globalThis, 'rewritten') ?? 0));
    }
    expect(rewritten).toBe(60);
    expect([...seen].filter((name) => OTHERS.some(([, other]) => other === name)).length).toBeLessThanOrEqual(
      1,
    );
    expect(seen.size).toBeLessThanOrEqual(1);
    await expect(record.panel.root).toHaveAttribute('data-state', 'stale');
    expect(await record.panel.lines()).toEqual([]);
  });
}
