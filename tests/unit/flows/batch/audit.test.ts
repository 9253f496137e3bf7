import { expect, test } from 'vitest';
import { batchWorld, dropped, endsOf, pixelRecord } from '@/tests/support/made-up-batch';

test('AUDIT 6: a scanned PDF of two students is nobody’s, as a picture of two is', async () => {
  const world = batchWorld();
  const pages = ['page 1', 'page 2'].map((page) => new TextEncoder().encode(page));
  world.files.set('scan.pdf', { pdf: { kind: 'pages', pages } });
  world.files.set('page 1', { records: [pixelRecord(0)] });
  world.files.set('page 2', { records: [pixelRecord(1)] });
  await dropped(world, 'scan.pdf');
  expect(endsOf(world)).toEqual(['eyes several-people']);
});
