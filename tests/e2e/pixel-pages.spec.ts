import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPracticePages, PAGES_FOLDER } from '@/tests/support/practice-pages';
import { type ShownAs, showAs } from '@/tests/support/practice-twins';
import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import type { PanelLine } from './support/panel';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Starting the recogniser and reading one page on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

type Told = Readonly<Record<'mismatch' | 'variant' | 'unsure' | 'absent', readonly string[]>>;
interface Expected {
  readonly reading: { readonly state: string };
  readonly compare?: Told & { readonly row: string };
}

/** Of the record itself, and always in the roster: what these say is the main thing. */
const MAIN = ['school', 'idNumber', 'studentNo', 'birthDate', 'enrollDate'];

/** Made-up pages that say nothing when they are shown like this, and why. */
const SENSELESS: Readonly<Partial<Record<ShownAs, readonly string[]>>> = {
  // values in the boxes of a form and in a frame's attribute are no text of the page; the twin's style is in no shadow tree
  protected: ['general/form-fields', 'general/in-frame', 'general/in-shadow'],
  // verification reports and the phone page never were pictures; invisible characters are not drawn
  picture: [
    'report/',
    'report-phone/',
    'report-2019/',
    'archive-phone/',
    'general/invisible-characters',
    // a picture in a frame is not read, and the twin takes the place of elements that stand in the page itself
    'general/in-frame',
    'general/in-shadow',
  ],
};
/** Pages whose labels and values are not paired when they are read from a picture: then nothing wrong may be said. */
const NOT_PAIRED = [
  'general/label-below',
  'general/columns-apart',
  'general/definition-list',
  'general/inline',
  'general/form-fields',
];
/** Values that the page splits between elements stay plain beside protected ones: they are not believed. */
const STAY_PLAIN = ['general/nested-values'];

const pages = listPracticePages()
  .map(({ layout, name }) => ({
    layout,
    name,
    id: `${layout}/${name}`,
    expected: JSON.parse(readFileSync(join(PAGES_FOLDER, layout, name, 'expected.json'), 'utf8')) as Expected,
  }))
  // of `states`, one has values that are protected already, without a font
  .filter(({ layout, expected }) => layout !== 'states' && expected.compare)
  // by student, so that each loads the file once
  .sort((one, other) => (one.expected.compare?.row ?? '').localeCompare(other.expected.compare?.row ?? ''));

/** What a line comes to when the page's values are text. */
function knownByText({ compare }: Expected, field: string): string {
  for (const verdict of ['mismatch', 'variant', 'unsure', 'absent'] as const) {
    if (compare?.[verdict].includes(field)) return verdict;
  }
  return 'match';
}

/** Lines that say something of the page that its text does not say. */
function wrong(lines: readonly PanelLine[], expected: Expected): readonly string[] {
  return lines
    .filter(({ verdict }) => verdict === 'match' || verdict === 'mismatch' || verdict === 'variant')
    .filter(({ field, verdict }) => verdict !== knownByText(expected, field))
    .map(({ field, verdict }) => `${field} ${verdict}`);
}

let student = '';

for (const { layout, name, id, expected } of pages) {
  for (const as of ['protected', 'picture'] as const) {
    if (SENSELESS[as]?.some((senseless) => id.startsWith(senseless))) continue;
    test(`${id} as ${as}: nothing is called the same or different that its text does not call so`, async ({
      extension,
      site,
    }) => {
      const row = expected.compare?.row ?? '';
      if (row !== student) {
        const start = await StartPage.open(extension);
        await start.loadAsStudent(ROSTER, row);
        student = row;
      }
      await showAs(as, site, extension.context, layout, name);
      const record = await RecordPage.openShown(extension, site, layout, name);
      await extension.clickAction(record.page);
      const { state } = await record.panel.waitForRun(1, READING_MS);
      const lines = await record.panel.lines();
      expect(wrong(lines, expected)).toEqual([]);
      if (as === 'picture' ? NOT_PAIRED.includes(id) : STAY_PLAIN.includes(id)) return;
      expect(state).toBe('done');
      const surely = MAIN.filter((field) => knownByText(expected, field) === 'match');
      const matched = lines.filter(({ verdict }) => verdict === 'match').map(({ field }) => field);
      expect(matched).toEqual(expect.arrayContaining(surely));
    });
  }
}
