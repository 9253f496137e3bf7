import type { ExtensionBrowser } from '@/tests/support/browser';
import { changedPage } from '@/tests/support/changed-page';
import type { PracticeSite } from '@/tests/support/practice-site';
import { RecordPage } from './record-page';

const OTHER_STUDENT = 'https://my.chsi.com.cn/archive/gdjy/xj/other-student.action';

/** 欧阳子墨 of the roster, whose major the page shows as it is not in the roster. */
export async function openOtherStudent(extension: ExtensionBrowser, site: PracticeSite): Promise<RecordPage> {
  const values = {
    林知夏: '欧阳子墨',
    女: '男',
    '2006年03月18日': '2006年11月30日',
    '500109200603180029': '510104200611302313',
    '222026321062001': '222026321062003',
  };
  site.setPage(OTHER_STUDENT, changedPage({ values }));
  const page = await extension.context.newPage();
  await page.goto(OTHER_STUDENT);
  return new RecordPage(page, extension);
}
