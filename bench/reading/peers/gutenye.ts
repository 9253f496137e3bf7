import type { Sample } from '@/bench/reading/sample';
import { loadPeer, PEER_PACKAGES } from './install-peers';
import type { Peer, PeerPiece } from './peer';
import { beginSpending } from './spent';

/** The parts of @gutenye/ocr-node that are used. */
interface Line {
  readonly text: string;
  readonly box?: readonly (readonly [number, number])[];
}
type Size = Pick<Sample['pixels'], 'width' | 'height'>;
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
    async read({ file, pixels }: Sample) {
      const end = beginSpending();
      const lines = await ocr.detect(file);
      const spent = end();
      return { pieces: lines.flatMap((line) => pieceOf(line, pixels)), spent };
    },
    close: () => Promise.resolve(),
  };
}

/** Its boxes are those of the picture as its detector sees it: fitted into multiples of 32 px, with equal margins. */
function pieceOf({ text, box }: Line, { width, height }: Size): PeerPiece[] {
  if (!box || box.length === 0) return [];
  const seen = { width: Math.ceil(width / 32) * 32, height: Math.ceil(height / 32) * 32 };
  const scale = Math.min(seen.width / width, seen.height / height);
  const across = box.map(([x]) => (x - (seen.width - width * scale) / 2) / scale);
  const down = box.map(([, y]) => (y - (seen.height - height * scale) / 2) / scale);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  const size = { width: Math.max(...across) - left, height: Math.max(...down) - top };
  return [{ text, box: { left, top, ...size } }];
}
