import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const ROSTER = 'tests/pages/roster.csv';
const OWN_NUMBER = '222026321062001';

test.beforeEach(async ({ extension }) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(ROSTER, OWN_NUMBER);
});

test('a student loads the file, opens the record, clicks the icon and sees that all agrees', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  const end = await record.check();
  expect(end.state).toBe('done');
  console.log(end, await record.panel.lines(), await record.panel.marks());
  await record.page.screenshot({ path: '/tmp/shot.png' });
});
