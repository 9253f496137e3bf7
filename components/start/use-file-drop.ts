import { type RefObject, useEffect, useRef, useState } from 'react';

/** Who takes which files. */
export interface FileTakers {
  /** all of one drop together: they may become one roster */
  onRosters(files: readonly File[]): void;
  onPictures(files: readonly File[]): void;
  /** whatever is dropped on the place for an ID photo, PHOTO_PLACE */
  onPhotos(files: readonly File[]): void;
}

/** What kind of file is being dragged over the page, or over which place of it; null: none. */
export type Dragging = 'roster' | 'picture' | 'photo' | null;

/** Where a drop means an ID photo, whatever the file is. */
const PHOTO_PLACE = '[data-drop=photo]';

function isOnPhotoPlace({ target }: Event): boolean {
  return target instanceof Element && target.closest(PHOTO_PLACE) !== null;
}

const PICTURE_NAME = /\.(?:png|jpe?g|jfif|webp|gif|bmp|heic|heif|avif|tiff?)$/i;

/** By type and name, which may lie: whoever takes it looks at the bytes. */
function isPicture({ type, name }: File): boolean {
  return type.startsWith('image/') || PICTURE_NAME.test(name);
}

/**
 * Files may be dropped anywhere on the page that holds `place`, and pictures pasted: pictures go to whoever reads
 * pictures, all other files together to whoever loads rosters; on the place for an ID photo, all to whoever checks it.
 */
export function useFileDrop(place: RefObject<Element | null>, takers: FileTakers): Dragging {
  const [dragging, setDragging] = useState<Dragging>(null);
  const handlers = useRef(takers);
  handlers.current = takers;
  useEffect(() => {
    const page = place.current?.ownerDocument;
    if (!page) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(isOnPhotoPlace(event) ? 'photo' : draggedKind(event.dataTransfer));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(null);
    };
    const take = (files: readonly File[]) => {
      const pictures = files.filter(isPicture);
      const others = files.filter((file) => !isPicture(file));
      if (pictures.length > 0) handlers.current.onPictures(pictures);
      if (others.length > 0) handlers.current.onRosters(others);
    };
    const drop = (event: DragEvent) => {
      setDragging(null);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (isOnPhotoPlace(event)) handlers.current.onPhotos(files);
      else take(files);
    };
    const paste = (event: ClipboardEvent) => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter(isPicture);
      if (pictures.length > 0) handlers.current.onPictures(pictures);
    };
    page.addEventListener('dragover', over);
    page.addEventListener('dragleave', leave);
    page.addEventListener('drop', drop);
    page.addEventListener('paste', paste);
    return () => {
      page.removeEventListener('dragover', over);
      page.removeEventListener('dragleave', leave);
      page.removeEventListener('drop', drop);
      page.removeEventListener('paste', paste);
    };
  }, [place]);
  return dragging;
}

/** While it is dragged a file has a type, but no name yet. */
function draggedKind({ items }: DataTransfer): Dragging {
  const [first] = [...items].filter(({ kind }) => kind === 'file');
  return first?.type.startsWith('image/') ? 'picture' : 'roster';
}
