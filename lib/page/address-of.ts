/** The address of a document without a fragment that only points to a place on it. */
export function addressOf(document: Document, href = document.location.href): string {
  const at = href.indexOf('#');
  if (at < 0) return href;
  const id = href.slice(at + 1);
  const isPlace = id === '' || id === 'top' || document.getElementById(id) !== null;
  return isPlace ? href.slice(0, at) : href;
}
