import type { Sample } from '@/bench/reading/sample';
import { loadPeer, PEER_PACKAGES } from './install-peers';
import type { Peer, PeerPiece } from './peer';

/** The parts of @gutenye/ocr-node that are used. */
interface Line {
  readonly text: string;
  readonly box?: readonly (readonly [number, number])[];
}
interface GutenOcr {
  detect(file: string): Promise<readonly Line[]>;
}

/** PP-OCRv4 with its detector in Node; every line that it finds is a piece. */
export async function openGutenye(): Promise<Peer> {
  const { default: Ocr } = (await loadPeer('@gutenye/ocr-node')) as {
    default: { create(): Promise<GutenOcr> };
  };
  const ocr = await Ocr.create();
  return {
    name: `@gutenye/ocr-node ${PEER_PACKAGES['@gutenye/ocr-node']}, detector and recogniser, Node (native, as many threads as it likes)`,
    async read({ file }: Sample) {
      const started = performance.now();
      const lines = await ocr.detect(file);
      return { pieces: lines.flatMap(pieceOf), milliseconds: performance.now() - started };
    },
    close: () => Promise.resolve(),
  };
}

function pieceOf({ text, box }: Line): PeerPiece[] {
  if (!box || box.length === 0) return [];
  const [across, down] = [box.map(([x]) => x), box.map(([, y]) => y)];
  const [left, top] = [Math.min(...across), Math.min(...down)];
  const size = { width: Math.max(...across) - left, height: Math.max(...down) - top };
  return [{ text, box: { left, top, ...size } }];
}
