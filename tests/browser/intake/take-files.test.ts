import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { takeFiles } from '@/lib/platform/intake/take-files';
import { ONE_PIXEL } from '@/tests/support/one-pixel';

const PNG = Uint8Array.from(atob(ONE_PIXEL.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));

async function outcomes(archive: Uint8Array): Promise<unknown[]> {
  const file = new File([archive.slice()], '3班.zip');
  const { files } = await takeFiles([{ file, path: file.name }]);
  const found = [];
  for (const { path, open } of files) {
    const opened = await open();
    found.push([path, opened.ok ? opened.content.length : opened.refusal]);
  }
  return found;
}

test('a browser unpacks what was packed, deflated or stored', async () => {
  const archive = zipSync({
    '照片/张三.png': [PNG, { level: 9 }],
    '李四.png': [PNG, { level: 0 }],
    '说明.txt': strToU8('看图'.repeat(20_000)),
  });
  expect(await outcomes(archive)).toEqual([
    ['3班.zip/照片/张三.png', PNG.length],
    ['3班.zip/李四.png', PNG.length],
    ['3班.zip/说明.txt', 'roster'],
  ]);
});

test('an entry that holds 40 MB and claims 20 is told', async () => {
  const content = new Uint8Array(40_000_000);
  content.set(PNG);
  const archive = zipSync({ 'a.png': content });
  const claimed = new DataView(archive.buffer, archive.byteOffset);
  const directory = claimed.getUint32(archive.length - 6, true);
  claimed.setUint32(directory + 24, 20_000_000, true);
  expect(await outcomes(archive)).toEqual([['3班.zip/a.png', 'zip-damaged']]);
});

test('a damaged entry is told, and the next is read', async () => {
  const archive = zipSync({ 'a.png': [PNG, { level: 9 }], 'b.png': [PNG, { level: 0 }] });
  archive.fill(0xff, 40, 50);
  expect(await outcomes(archive)).toEqual([
    ['3班.zip/a.png', 'zip-damaged'],
    ['3班.zip/b.png', PNG.length],
  ]);
});
