import { type StorageRefusal, storageRefusal } from '@/lib/core/roster/storage-trouble';

/** What is asked of the kept roster, or why it cannot be looked into. Rejects for any other reason. */
export async function orStorageRefusal<T>(asked: Promise<T>): Promise<T | StorageRefusal> {
  try {
    return await asked;
  } catch (error) {
    const refusal = storageRefusal(error);
    if (refusal === null) throw error;
    return refusal;
  }
}
