/** A browser unpacks each chunk whole before anybody can stop it; a kilobyte may hold a megabyte. */
const PIECE = 4096;

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
    else controller.close();
    at += PIECE;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

export function isUnpackable({ method }: { readonly method: number }): boolean {
  return method === 0 || method === 8;
}

/**
 * What a file of a zip holds, piece by piece, of the packed bytes alone that were asked for: whoever reads has to count
 * and to cancel. Reading rejects where the bytes are damaged.
 */
export function unpackedContent(packed: Uint8Array<ArrayBuffer>, method: number): ReadableStream<Uint8Array> {
  const pieces = inPieces(packed);
  return method === 0 ? pieces : pieces.pipeThrough(new DecompressionStream('deflate-raw'));
}
