/** Longer addresses hold the picture itself. */
const MAX_SOURCE = 2_000;

/** What a picture says it shows now: its address, shortened. '' when it says nothing. */
export function pictureSource(element: Element): string {
  const source = (element as Partial<HTMLImageElement>).currentSrc || (element.getAttribute('src') ?? '');
  return source.length <= MAX_SOURCE ? source : `${source.length} ${source.slice(0, MAX_SOURCE)}`;
}
