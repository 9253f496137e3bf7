import type { ClassAbout } from '@/lib/core/session/model/class-session';

/** What a class is called on its sheets: as the counselor calls it, else as its file does; '' when nobody said. */
export function classNameOf({ name, head }: ClassAbout): string {
  return name || head.className;
}
