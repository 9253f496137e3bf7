import { apart, plainText, type TagHandler, TagReader } from './xlsx-tags';

/** The table of texts of a workbook: sst › si › (r ›) t. What is said of how to pronounce a text is none of it. */
export class XlsxStrings implements TagHandler {
  readonly texts: string[] = [];
  readonly #reader = new TagReader(this);
  #item: string | null = null;
  #inText = false;
  #inPhonetic = false;

  push(piece: string): void {
    this.#reader.push(piece);
  }

  open(name: string, _: string, closed: boolean): void {
    if (name === 'si') {
      this.#item = '';
      if (closed) this.#end();
    } else if (name === 't') this.#inText = !closed && !this.#inPhonetic;
    else if (name === 'rPh') this.#inPhonetic = !closed;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'si') this.#end();
  }

  text(text: string): void {
    if (this.#inText && this.#item !== null) this.#item += text;
  }

  #end(): void {
    this.texts.push(apart(plainText(this.#item ?? '')));
    this.#item = null;
  }
}
