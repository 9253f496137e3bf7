/** A picture of a text in the look of the good page's values, as the address of an SVG. */
export function textPicture(text: string, width = 16 * text.length): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='22'><rect width='100%' height='100%' fill='white'/><text x='0' y='16' font-size='14' font-family='Noto Sans CJK SC' fill='#1f262d'>${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;
}
