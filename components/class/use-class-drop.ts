import { type RefObject, useEffect, useRef, useState } from 'react';
import { type DroppedFile, droppedAlone, filesOfDrop } from './files-of-drop';

/** Who takes which files. */
export interface ClassFileTakers {
  /** all of one drop together: they may become one roster */
  onRosters(files: readonly File[]): void;
  /** what students handed in: pictures, reports, archives, folders of them */
  onHandedIn(files: readonly DroppedFile[]): void;
  /** of each file whether it is a roster, by its bytes */
  areRosters(files: readonly File[]): Promise<readonly boolean[]>;
}

const HANDED_IN = /\.(?:png|jpe?g|jfif|webp|gif|bmp|heic|heif|avif|tiff?|pdf|zip|rar|7z)$/i;
const ROSTER = /\.(?:xlsx|xlsm|xls|et|ods|dbf|csv|tsv|txt|json|html?|xml)$/i;

/** By type and name, which may lie: whoever takes it looks at the bytes. */
function isHandedIn({ type, name }: File): boolean {
  return type.startsWith('image/') || type === 'application/pdf' || HANDED_IN.test(name);
}

/** Files that messengers keep for themselves have no ending. */
function saysNothing(file: File): boolean {
  return !isHandedIn(file) && !ROSTER.test(file.name);
}

async function rostersAmong(files: readonly File[], takers: ClassFileTakers): Promise<ReadonlySet<File>> {
  const untold = files.filter(saysNothing);
  const are = await takers.areRosters(untold);
  return new Set(files.filter((file) => (saysNothing(file) ? are[untold.indexOf(file)] : !isHandedIn(file))));
}

/** Each to whom it belongs: by what it is called, in the event's own task; when that says nothing of one, by its bytes. */
function give(files: readonly File[], takers: ClassFileTakers): void {
  const to = (isRoster: (file: File) => boolean): void => {
    const rosters = files.filter(isRoster);
    const handedIn = files.filter((file) => !isRoster(file));
    if (rosters.length > 0) takers.onRosters(rosters);
    if (handedIn.length > 0) takers.onHandedIn(handedIn.map(droppedAlone));
  };
  if (!files.some(saysNothing)) to((file) => !isHandedIn(file));
  else void rostersAmong(files, takers).then((rosters) => to((file) => rosters.has(file)));
}

/**
 * Files and folders may be dropped anywhere on the page that holds `place`, and pictures pasted. Folders are what
 * students handed in, whatever is in them. True while files are dragged over the page.
 */
export function useClassDrop(place: RefObject<Element | null>, takers: ClassFileTakers): boolean {
  const [isDragging, setDragging] = useState(false);
  const handlers = useRef(takers);
  handlers.current = takers;
  useEffect(() => {
    const page = place.current?.ownerDocument;
    if (!page) return;
    const end = new AbortController();
    const { signal } = end;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      const { plain, inFolders } = filesOfDrop(event.dataTransfer);
      give(plain, handlers.current);
      void inFolders.then((files) => {
        if (files.length > 0) handlers.current.onHandedIn(files);
      });
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter(isHandedIn);
      if (files.length > 0) handlers.current.onHandedIn(files.map(droppedAlone));
    };
    page.addEventListener('dragover', over, { signal });
    page.addEventListener('dragleave', leave, { signal });
    page.addEventListener('drop', drop, { signal });
    page.addEventListener('paste', paste, { signal });
    return () => end.abort();
  }, [place]);
  return isDragging;
}
