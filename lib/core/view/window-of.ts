/** Rows drawn beyond what is in view, so that scrolling shows no gap. */
const AROUND = 10;

export interface ScrolledView {
  /** how far the list is scrolled, and how much of it is in view, in pixels */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Which rows of a long list are drawn: from `first` up to, not including, `last`. */
export function windowOf(
  count: number,
  { top, height, rowHeight }: ScrolledView,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - AROUND));
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + AROUND);
  return { first, last: Math.max(first, last) };
}
