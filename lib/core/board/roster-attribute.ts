import type { LoadState } from '@/lib/core/roster/load-state';
import type { ClassView } from './class-view';

/** `data-roster` of the class page: of a file under way its state, else whether a class is open. */
export function rosterAttribute({
  load,
  question,
  about,
}: Pick<ClassView, 'load' | 'question' | 'about'>): LoadState['state'] {
  if (question !== null) return 'asking';
  if (load.state !== 'none' && load.state !== 'ready') return load.state;
  return about === null ? 'none' : 'ready';
}
