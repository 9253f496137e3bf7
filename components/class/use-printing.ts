import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page that holds `place` is printed: by its own means, and not a sheet that is drawn beside it. */
export function usePrinting(place: RefObject<Element | null>): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const page = place.current?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    // what is drawn later than this is not on paper
    const begin = () => flushSync(() => setPrinting(page.querySelector('.print-place') === null));
    const end = () => setPrinting(false);
    view.addEventListener('beforeprint', begin);
    view.addEventListener('afterprint', end);
    return () => {
      view.removeEventListener('beforeprint', begin);
      view.removeEventListener('afterprint', end);
    };
  }, [place]);
  return isPrinting;
}
