import { afterEach, expect, test, vi } from 'vitest';
import { unpackZip } from '@/lib/platform/roster/unpack-zip';

afterEach(() => vi.unstubAllGlobals());

/** Counts the packed bytes handed to the browser: it unpacks all of them, whether anybody reads on or not. */
function countHandedOver(): () => number {
  let handedOver = 0;
  const Real = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
      readonly readable: ReadableStream<Uint8Array>;
      constructor(format: CompressionFormat) {
        const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            handedOver += chunk.length;
            controller.enqueue(chunk);
          },
        });
        this.writable = counted.writable;
        this.readable = counted.readable.pipeThrough(new Real(format));
      }
    },
  );
  return () => handedOver;
}

async function packed(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

test('of a part that holds 100 MB and claims a thousand bytes only the beginning is ever unpacked', async () => {
  const archive = await packed(100_000_000);
  const entry = {
    name: 'xl/worksheets/sheet1.xml',
    method: 8,
    packedBytes: archive.length,
    declaredBytes: 1000,
    crc32: 0,
    dataStart: 0,
    encrypted: false,
  };
  expect(archive.length).toBeGreaterThan(90_000);
  const handedOver = countHandedOver();
  expect(await unpackZip(archive, [entry], () => false)).toEqual({ ok: false, refusal: 'truncated' });
  expect(handedOver()).toBeLessThan(20_000);
});
