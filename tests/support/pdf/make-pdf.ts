/** A stretch of text; x and y in 1/72 inch from the bottom left. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PdfParts {
  readonly lines?: readonly PdfLine[];
  /** the lines of further pages */
  readonly more?: readonly (readonly PdfLine[])[];
  /** a picture over the whole page */
  readonly jpeg?: { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
  /** with a password that nobody knows */
  readonly encrypted?: boolean;
}

const SIZE = 12;
const FIRST_FREE = 9;

/**
 * A PDF as Java programs of Chinese offices write it: type that is not embedded (STSong-Light, UniGB-UCS2-H), one stretch
 * of text for each value.
 */
export function makePdf({
  lines = [],
  more = [],
  jpeg,
  encrypted = false,
}: PdfParts): Uint8Array<ArrayBuffer> {
  const content = [...shown(lines), ...(jpeg ? ['q 595 0 0 842 0 0 cm /P Do Q'] : [])].join('\n');
  // the first page has 3 and 4, all that pages share 5 to 8
  const kids = more.map((_, index) => `${FIRST_FREE + 2 * index} 0 R`);
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [3 0 R ${kids.join(' ')}] /Count ${1 + more.length} >>`],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>${
        jpeg ? ' /XObject << /P 8 0 R >>' : ''
      } >> >>`,
    ],
    [streamOf(content)],
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    ],
    [
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>',
    ],
    [
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ],
  ];
  if (jpeg) {
    const { width, height, bytes } = jpeg;
    const head = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`;
    objects.push([head, bytes, '\nendstream']);
  } else objects.push(['null']);
  for (const [index, page] of more.entries()) {
    const at = FIRST_FREE + 2 * index + 1;
    objects.push([
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${at} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    ]);
    objects.push([streamOf(shown(page).join('\n'))]);
  }
  return written(objects, encrypted);
}

function shown(lines: readonly PdfLine[]): readonly string[] {
  return lines.map(({ text, x, y }) => `BT /F1 ${SIZE} Tf ${x} ${y} Td <${utf16(text)}> Tj ET`);
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

const PASSWORD = `/ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -44 >>`;

function written(
  objects: readonly (readonly (string | Uint8Array)[])[],
  encrypted: boolean,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Uint8Array.from(part, (one) => one.charCodeAt(0)) : part;
    parts.push(bytes);
    at += bytes.length;
  };
  add('%PDF-1.4\n');
  for (const [index, object] of objects.entries()) {
    starts.push(at);
    for (const part of [`${index + 1} 0 obj\n`, ...object, '\nendobj\n']) add(part);
  }
  const table = at;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  add(
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypted ? PASSWORD : ''} >>\nstartxref\n${table}\n%%EOF\n`,
  );
  const whole = new Uint8Array(at);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
