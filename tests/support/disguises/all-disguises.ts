import { changedPage } from '@/tests/support/changed-page';
import type { Disguise } from './disguise';
import { disguised, PLAIN_DISGUISES } from './disguise-pages';
import { fontDisguises } from './font';

/** All disguises; fonts are made for it. */
export async function allDisguises(): Promise<readonly Disguise[]> {
  return [...PLAIN_DISGUISES, ...(await fontDisguises())];
}

/** The good page in these disguises. */
export function disguisedPage(disguises: readonly Disguise[]): string {
  return disguised(changedPage({}), disguises);
}
