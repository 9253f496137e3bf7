import type { BrowserContext } from '@playwright/test';
import { practiceRoster } from '@/lib/core/practice/practice-roster';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { changedPage } from '@/tests/support/changed-page';
import type { PracticeSite } from '@/tests/support/practice-site';

/** A file as a student would hand it in. */
export interface HandedIn {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const ADDRESS = 'https://my.chsi.com.cn/archive/gdjy/xj/handed-in.action';
/** Students of the made-up class whose turn has not come; the second one's 专业 is shown as it is not in the roster. */
const WAITING = [46, 47, 48] as const;
const [, DIFFERING] = WAITING;

function dateShown(date = ''): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
}

/** The page that this student of the made-up class would see. */
function pageOf({ values }: ExpectedRecord, major: string): string {
  return changedPage({
    values: {
      林知夏: values.name ?? '',
      女: values.gender ?? '',
      '2006年03月18日': dateShown(values.birthDate),
      汉族: values.ethnicity ?? '',
      '500109200603180029': values.idNumber ?? '',
      计算机科学与技术: major,
      '222026321062001': values.studentNo ?? '',
    },
  });
}

/**
 * A folder as a class hands it in: screenshots of three students, one of them twice, one of somebody else, and a file that
 * is no picture.
 */
export async function drawClassPictures(
  context: BrowserContext,
  site: Pick<PracticeSite, 'setPage'>,
): Promise<readonly HandedIn[]> {
  const { rows } = practiceRoster('2099-01-01T00:00');
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 1200 });
  const shoot = async (name: string, html: string): Promise<HandedIn> => {
    site.setPage(ADDRESS, html);
    await page.goto(ADDRESS);
    // as on a screen with small pixels
    await page.addStyleTag({ content: ':root { zoom: 1.6 }' });
    return { name, mimeType: 'image/png', buffer: await page.locator('table').first().screenshot() };
  };
  const shots: HandedIn[] = [];
  for (const index of WAITING) {
    const row = rows[index];
    if (row === undefined) throw new Error('The made-up class has no such student.');
    const major = index === DIFFERING ? '生物技术' : (row.values.major ?? '');
    shots.push(await shoot(`截图${shots.length + 1}.png`, pageOf(row, major)));
  }
  const stranger = await shoot('别班.png', changedPage({}));
  await page.close();
  const copies = shots.slice(0, 1).map((shot) => ({ ...shot, name: '截图1 - 副本.png' }));
  const note = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('一班的截图') };
  return [...shots, ...copies, stranger, note];
}
