import type { Sample } from '@/bench/reading/sample';
import { loadPeer, PEER_PACKAGES, peerPath } from './install-peers';
import type { Peer, PeerPiece } from './peer';
import { beginSpending } from './spent';

/** The parts of tesseract.js that are used. */
interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Block {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly words: readonly {
        readonly symbols: readonly { readonly text: string; readonly bbox: Box }[];
      }[];
    }[];
  }[];
}
interface TesseractWorker {
  recognize(
    image: Buffer,
    options: object,
    output: { blocks: boolean },
  ): Promise<{ readonly data: { readonly blocks: readonly Block[] | null } }>;
  terminate(): Promise<unknown>;
}
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>;
}
type Sharp = (file: string) => {
  resize(size: { width: number; height: number; kernel: string }): {
    png(): { toBuffer(): Promise<Buffer> };
  };
};

const LSTM_ONLY = 1;
const ENLARGED = 2;

/** tesseract.js with chi_sim best_int; pictures are enlarged twice first (not counted). Every character is a piece. */
export async function openTesseract(): Promise<Peer> {
  const { default: tesseract } = (await loadPeer('tesseract.js')) as { default: Tesseract };
  const { default: sharp } = (await loadPeer('sharp')) as { default: Sharp };
  const worker = await tesseract.createWorker('chi_sim', LSTM_ONLY, {
    langPath: peerPath('@tesseract.js-data', 'chi_sim', '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  return {
    name: `tesseract.js ${PEER_PACKAGES['tesseract.js']}, chi_sim best_int, 2x, Node (WebAssembly, one thread)`,
    async read({ file, pixels }: Sample) {
      const size = { width: ENLARGED * pixels.width, height: ENLARGED * pixels.height, kernel: 'cubic' };
      const image = await sharp(file).resize(size).png().toBuffer();
      const spent = beginSpending();
      const { data } = await worker.recognize(image, {}, { blocks: true });
      return { pieces: piecesOf(data.blocks ?? []), spent: spent() };
    },
    async close() {
      await worker.terminate();
    },
  };
}

function piecesOf(blocks: readonly Block[]): PeerPiece[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .flatMap(({ symbols }) => symbols)
    .map(({ text, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      box: {
        left: x0 / ENLARGED,
        top: y0 / ENLARGED,
        width: (x1 - x0) / ENLARGED,
        height: (y1 - y0) / ENLARGED,
      },
    }));
}
