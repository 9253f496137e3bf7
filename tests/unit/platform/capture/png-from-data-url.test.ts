import { expect, test } from 'vitest';
import { pngFromDataUrl } from '@/lib/platform/capture/png-from-data-url';
import { ONE_PIXEL } from '../../../support/one-pixel';

test('the size is read from the picture itself', async () => {
  const shot = pngFromDataUrl(ONE_PIXEL);
  expect(shot).toMatchObject({ width: 1, height: 1 });
  expect(shot?.png.size).toBe(70);
});

test.each([
  ['another kind of picture', 'data:image/jpeg;base64,/9j/4AAQ'],
  ['something that is no base64', 'data:image/png;base64,***'],
  ['a picture cut short', ONE_PIXEL.slice(0, 40)],
  ['nothing', ''],
])('%s is no shot', (_, url) => {
  expect(pngFromDataUrl(url)).toBeNull();
});
