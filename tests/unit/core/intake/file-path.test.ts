import { describe, expect, test } from 'vitest';
import { isClutter, nameOfPath, shownPath } from '@/lib/core/intake/file-path';

test.each([
  ['3班/张三.png', '3班/张三.png'],
  ['3班\\张三.png', '3班/张三.png'],
  ['../../etc/./passwd', 'etc/passwd'],
  ['/C:/a.png', 'C:/a.png'],
  ['a//b.png', 'a/b.png'],
  ['gnp.\u202e三张.exe', 'gnp.三张.exe'],
  ['\u200b 张三 .png\n', '张三 .png'],
  ['', '?'],
  ['//..//', '?'],
  [`${'长'.repeat(120)}.png`, `${'长'.repeat(49)}…${'长'.repeat(45)}.png`],
])('%j is shown as %j', (path, shown) => {
  expect(shownPath(path)).toBe(shown);
});

test.each([
  ['3班.zip/照片/a.png', 'a.png'],
  ['a.png', 'a.png'],
])('the name in %s is %s', (path, name) => {
  expect(nameOfPath(path)).toBe(name);
});

describe('what systems leave beside pictures', () => {
  test.each([
    '__MACOSX/._a.png',
    '3班/__MACOSX/3班/._a.png',
    '.DS_Store',
    '3班/.DS_Store',
    '3班/._IMG_1.png',
    'Thumbs.db',
    'photos\\thumbs.db',
    '3班/desktop.ini',
  ])('%s', (path) => {
    expect(isClutter(path)).toBe(true);
  });

  test.each(['a.png', '.png', '3班/DS_Store.png', 'my__MACOSX/a.png', 'Thumbs.db.png', '_.png'])(
    '%s is a person’s',
    (path) => {
      expect(isClutter(path)).toBe(false);
    },
  );
});
