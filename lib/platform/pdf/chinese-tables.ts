/** What pdf.js asks for when type that is not in a PDF has to be understood. */
export class ChineseTables {
  readonly #folder: string | null;

  constructor({ baseUrl }: { readonly baseUrl: string | null }) {
    this.#folder = baseUrl;
  }

  /** Rejects where there is no such table: the text is then not understood, as without any. */
  async fetch({ name }: { readonly name: string }): Promise<object> {
    // pdf.js itself would not use `fetch` for addresses of an extension
    const response = await fetch(`${this.#folder}${name}.bcmap`);
    if (!response.ok) throw new Error('There is no such table of characters.');
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true };
  }
}
