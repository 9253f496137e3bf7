import { isExpired } from '@/lib/core/roster/keep-until';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { localDay } from '@/lib/core/text-forms/local-day';
import type { ClassDatabase } from '@/lib/platform/session/class-database';
import { countPictures, ofClass } from '@/lib/platform/session/class-pictures';
import { inTransaction } from '@/lib/platform/session/in-transaction';
import type { PictureSource } from './pack-pictures';

/**
 * The pictures of a class, each read in a transaction of its own: checks that land meanwhile need not wait for the archive.
 * One that was deleted meanwhile is left out, one that came after the beginning too. null: no class, or past its day.
 */
export function storedPictures(
  database: ClassDatabase,
  classKey: string,
  now: Date,
): Promise<PictureSource | null> {
  return inTransaction<PictureSource | null, 'readonly'>(database, 'readonly', null, async (transaction) => {
    const about = await transaction.objectStore('abouts').get(classKey);
    if (about === undefined || isExpired(about.keepUntil, localDay(now))) return null;
    const count = await countPictures(transaction, classKey);
    const keys = await transaction.objectStore('pictures').getAllKeys(ofClass(classKey));
    async function* pictures(): AsyncGenerator<KeptPicture> {
      for (const key of keys) {
        const picture = await inTransaction<KeptPicture | undefined, 'readonly'>(
          database,
          'readonly',
          undefined,
          (one) => one.objectStore('pictures').get(key),
        );
        if (picture !== undefined) yield picture;
      }
    }
    return { className: about.name, count, pictures };
  });
}
