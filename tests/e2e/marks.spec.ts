import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

const SCROLLING = 'https://my.chsi.com.cn/archive/gdjy/xj/scrolling.action';
const LABELS = {
  name: ['姓名', '林知夏'],
  gender: ['性别', '女'],
  birthDate: ['出生日期', '2006年03月18日'],
  ethnicity: ['民族', '汉族'],
  idNumber: ['证件号码', '500109200603180029'],
  school: ['学校名称', '西南大学'],
  level: ['层次', '本科'],
  major: ['专业', '计算机科学与技术'],
  duration: ['学制', '4 年'],
  studentNo: ['学号', '222026321062001'],
  enrollDate: ['入学日期', '2026年09月01日'],
  expectedGraduation: ['预计毕业日期', '2030年06月30日'],
} as const;

/** A record inside a box that scrolls, inside a page that scrolls; every value in an element with its key as id. */
function scrollingPage(): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学籍</title>
<body style="margin:0;font:14px sans-serif"><div style="height:300px" id="above">学信档案</div>
<div id="box" style="height:260px;overflow:auto;border:1px solid #999;width:560px;margin:0 80px">
<dl style="height:900px">${Object.entries(LABELS)
    .map(
      ([key, [label, value]]) =>
        `<dt>${label}：</dt><dd style="margin-bottom:24px"><span id="${key}">${value}</span></dd>`,
    )
    .join('')}</dl></div><div style="height:1200px"></div></body></html>`;
}

/** Distance between the centres of a value and its mark, and what stands at the value's centre; only values in sight. */
function geometry({ panel }: RecordPage) {
  return panel.layer('marks').evaluate((marks, keys) => {
    return keys.flatMap((key) => {
      const value = document.getElementById(key);
      const mark = marks.querySelector(`[data-field="${key}"]`);
      if (!value || !mark) return [{ key, distance: Number.POSITIVE_INFINITY, hit: false }];
      const seen = value.getBoundingClientRect();
      const box = document.getElementById('box')?.getBoundingClientRect();
      const inSight = (area: DOMRect | undefined) =>
        area !== undefined && seen.top >= area.top && seen.bottom <= area.bottom;
      if (!inSight(box) || !inSight(new DOMRect(0, 0, innerWidth, innerHeight - 60))) return [];
      const drawn = mark.getBoundingClientRect();
      const centre = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
      const distance = Math.hypot(
        drawn.x + drawn.width / 2 - centre.x,
        drawn.y + drawn.height / 2 - centre.y,
      );
      return [{ key, distance, hit: document.elementFromPoint(centre.x, centre.y) === value }];
    });
  }, Object.keys(LABELS));
}

async function expectMarksInPlace(record: RecordPage, atLeast: number): Promise<void> {
  await expect
    .poll(async () => {
      const seen = await geometry(record);
      return {
        enough: seen.length >= atLeast,
        wrong: seen.filter(({ distance, hit }) => distance > 4 || !hit),
      };
    })
    .toEqual({ enough: true, wrong: [] });
}

loadBefore((start) => start.loadAsStudent(ROSTER, '222026321062001'));
test.beforeAll(async ({ launcher }, testInfo) => {
  const { site } = await launcher.of(testInfo.file);
  site.setPage(SCROLLING, scrollingPage());
});

test.describe('marks stay on their values, and the page beneath them stays usable', () => {
  let record: RecordPage;
  test.beforeEach(async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.goto(SCROLLING);
    record = new RecordPage(page, extension);
    await record.check();
  });

  test('at once', async () => expectMarksInPlace(record, 4));

  test('after the page was scrolled', async () => {
    await record.page.mouse.wheel(0, 170);
    await expectMarksInPlace(record, 4);
  });

  test('after the box inside the page was scrolled, and a value out of sight has no visible mark', async () => {
    await record.page.locator('#box').evaluate((box) => {
      box.scrollTop = 300;
    });
    await expectMarksInPlace(record, 3);
    await expect(record.panel.mark('name')).toBeHidden();
  });

  test('after a banner was inserted above', async () => {
    await record.page.locator('#above').evaluate((above) => {
      const banner = document.createElement('div');
      banner.style.height = '73px';
      above.before(banner);
    });
    await expectMarksInPlace(record, 4);
  });

  test('after an image above has loaded late', async () => {
    await record.page.locator('#above').evaluate((above) => {
      const image = new Image(40, 40);
      above.append(image);
      setTimeout(() => {
        image.removeAttribute('height');
        image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="180"/>')}`;
        above.style.height = 'auto';
      }, 50);
    });
    await expectMarksInPlace(record, 4);
  });

  test('at 150 % zoom', async () => {
    await record.page.evaluate(() => {
      document.documentElement.style.zoom = '1.5';
    });
    await expectMarksInPlace(record, 3);
  });

  test("at 150 % of the browser's own zoom", async ({ extension }) => {
    const worker = await extension.worker();
    await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id === undefined) throw new Error('no tab');
      await chrome.tabs.setZoomSettings(tab.id, { scope: 'per-tab' });
      await chrome.tabs.setZoom(tab.id, 1.5);
    }, SCROLLING);
    await expectMarksInPlace(record, 3);
  });

  test('after the window became narrow', async () => {
    await record.page.setViewportSize({ width: 700, height: 700 });
    await expectMarksInPlace(record, 4);
  });
});

test("the page's own nodes are not changed by a check", async ({ extension, site }) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  const before = await record.page.evaluate(() => document.body.outerHTML);
  await record.check();
  expect(await record.page.evaluate(() => document.body.outerHTML)).toBe(before);
});
