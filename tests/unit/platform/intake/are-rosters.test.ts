import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areRosters } from '@/lib/platform/intake/are-rosters';
import { csv, HEADER, LIN, wordDocument } from '@/tests/support/bad-files';
import { makeSheet } from '@/tests/support/make-xlsx';
import { makeZip } from '@/tests/support/make-zip';

const PNG = readFileSync('tests/support/pictures/value-name.png');

test.each<[string, Uint8Array, boolean]>([
  ['a picture', PNG, false],
  ['a report', Buffer.from('%PDF-1.7\n'), false],
  ['an archive of pictures', makeZip([{ name: 'a.png', content: PNG }]), false],
  ['a document', wordDocument(), false],
  ['nothing', Buffer.alloc(0), false],
  ['a workbook', makeSheet([HEADER, LIN]), true],
  ['a table as text', csv([HEADER, LIN]), true],
])('%s', async (_, content, isRoster) => {
  expect(await areRosters([new File([Uint8Array.from(content)], '1783829182738291')])).toEqual([isRoster]);
});

test('several are answered in their order, and one that cannot be opened is none', async () => {
  const gone = new File(['x'], 'gone');
  gone.slice = () => {
    const blob = new Blob();
    blob.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    return blob;
  };
  const roster = new File([Uint8Array.from(csv([HEADER, LIN]))], 'roster');
  expect(await areRosters([roster, gone, new File([Uint8Array.from(PNG)], 'picture')])).toEqual([
    true,
    false,
    false,
  ]);
});
