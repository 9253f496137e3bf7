import { deflateSync, Zip, ZipPassThrough } from 'fflate';

const LEVEL = 6;
/** Handed over to the browser, which need not keep it in memory, when so many bytes have come together. */
const PART_BYTES = 4 * 1024 * 1024;

/** A small file, deflated as a whole: fflate's streaming entry sets up its tables for every one (docs/measurements.md). */
class SmallFile extends ZipPassThrough {
  override compression = 8;

  override process(content: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(content, { level: LEVEL }), final);
  }
}

/** Takes files one after another and gives the archive; no more than one file and a few megabytes are held at once. */
export class Archive {
  readonly #now: Date;
  readonly #zip: Zip;
  readonly #parts: BlobPart[] = [];
  #open: Uint8Array<ArrayBuffer>[] = [];
  #openBytes = 0;

  constructor(now: Date) {
    this.#now = now;
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      this.#open.push(bytes as Uint8Array<ArrayBuffer>);
      this.#openBytes += bytes.length;
    });
  }

  addText(name: string, text: string): void {
    this.#add(new SmallFile(name), new TextEncoder().encode(text));
  }

  /** A file that deflating makes no smaller. */
  addPacked(name: string, content: Uint8Array): void {
    this.#add(new ZipPassThrough(name), content);
  }

  finish(): Blob {
    this.#zip.end();
    this.#fold();
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #add(entry: ZipPassThrough, content: Uint8Array): void {
    entry.mtime = this.#now;
    this.#zip.add(entry);
    entry.push(content, true);
    if (this.#openBytes >= PART_BYTES) this.#fold();
  }

  #fold(): void {
    this.#parts.push(new Blob(this.#open));
    this.#open = [];
    this.#openBytes = 0;
  }
}
