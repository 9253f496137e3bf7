import { formatOfNumber, type NumberFormat } from './number-format';
import { attributeIn, type TagHandler, TagReader } from './xlsx-tags';

class Styles implements TagHandler {
  readonly own = new Map<number, string>();
  readonly ids: number[] = [];
  #inCells = false;

  open(name: string, tag: string): void {
    if (name === 'numFmt')
      this.own.set(Number(attributeIn(tag, 'numFmtId')), attributeIn(tag, 'formatCode') ?? '');
    else if (name === 'cellXfs') this.#inCells = true;
    else if (name === 'xf' && this.#inCells) this.ids.push(Number(attributeIn(tag, 'numFmtId') ?? 0));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }

  text(): void {
    // no text of a style means anything
  }
}

/** How cells are shown, by the number of their style, from the part `styles.xml`. Never throws. */
export function xlsxFormats(stylesXml: string): readonly NumberFormat[] {
  const styles = new Styles();
  new TagReader(styles).push(stylesXml);
  return styles.ids.map((id) => formatOfNumber(id, styles.own));
}
