import encodeQR from 'qr';
import { expect, test } from 'vitest';
import { codeText } from '@/lib/core/confirmation/code-text';
import type { CodeReply, CodeScope } from '@/lib/platform/code/code-messages';
import { serveCodes } from '@/lib/platform/code/serve-codes';
import { codeOf } from '@/tests/support/made-up-code';

/** Answers of a worker whose scope is this test. */
async function answersTo(...contents: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly CodeReply[]> {
  const replies: CodeReply[] = [];
  const scope = { postMessage: (reply: CodeReply) => void replies.push(reply) } as unknown as CodeScope;
  serveCodes(scope);
  for (const [id, content] of contents.entries())
    scope.onmessage?.({ data: { id, content } } as MessageEvent<{ id: number; content: typeof content }>);
  await expect.poll(() => replies.length, { timeout: 20_000 }).toBe(contents.length);
  return replies;
}

/** White paper with a code of this text, drawn with 4 px a module; as a messenger sends it on. */
async function pictureOf(text: string | null, type = 'image/jpeg'): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(600, 400);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 600, 400);
  context.fillStyle = '#000';
  if (text !== null)
    for (const [row, modules] of encodeQR(text, 'raw').entries())
      for (const [column, isDark] of modules.entries())
        if (isDark) context.fillRect(300 + column * 4, 100 + row * 4, 4, 4);
  const blob = await canvas.convertToBlob({ type, quality: 0.6 });
  return new Uint8Array(await blob.arrayBuffer());
}

test('pictures are answered in their order: our code, a foreign one, none, no picture', async () => {
  const ours = codeOf(0, 5);
  const answers = await answersTo(
    await pictureOf(codeText(ours)),
    await pictureOf('https://pay.example/abc'),
    await pictureOf(null),
    new TextEncoder().encode('姓名,学号'),
  );
  expect(answers).toEqual([
    { id: 0, found: { reading: { kind: 'read', record: ours }, concern: '', isPhoto: false } },
    { id: 1, found: { reading: { kind: 'foreign' }, concern: '', isPhoto: false } },
    { id: 2, found: { reading: { kind: 'none' }, concern: '', isPhoto: false } },
    { id: 3, found: { failure: 'picture-corrupt' } },
  ]);
});
