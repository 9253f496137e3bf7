import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ClassAbout, Student } from '@/lib/core/session/model/class-session';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';

/** A student with the files that their checks came from, to find who else has one of them. */
export interface StoredStudent {
  readonly student: Student;
  /** `fileKey` of each */
  readonly files: string[];
}

export interface ClassSchema extends DBSchema {
  abouts: { key: string; value: ClassAbout };
  students: {
    key: [classKey: string, studentKey: string];
    value: StoredStudent;
    indexes: { classKey: string; files: string };
  };
  /** confirmation pictures of live checks, one a student, of classes that want them */
  pictures: { key: [classKey: string, studentKey: string]; value: KeptPicture };
  /** the key of the open class, under OPEN_CLASS; that a copy is finished, under WHOLE */
  marker: { key: string; value: string };
}

export type ClassConnection = IDBPDatabase<ClassSchema>;
/** Every transaction is over all stores: what is read and written at once is small, and there is one writer at a time. */
export type ClassTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  ClassSchema,
  ClassStores,
  Mode
>;
export type ClassUpgrade = IDBPTransaction<ClassSchema, StoreNames<ClassSchema>[], 'versionchange'>;

export const CLASS_STORES = [
  'abouts',
  'students',
  'pictures',
  'marker',
] as const satisfies StoreNames<ClassSchema>[];
type ClassStores = typeof CLASS_STORES;

export const OPEN_CLASS = 'open';
export const WHOLE = 'whole';

/** Where this extension keeps its classes. */
export const CLASS_DATABASE = 'classes';

/** Brings a database from one version to the next; waits for nothing but its own transaction. */
export type SchemaStep = (database: ClassConnection, transaction: ClassUpgrade) => void | Promise<void>;

/**
 * The steps from nothing to the present version, which is their number. A step that has been released is never changed:
 * what is kept in somebody's browser was made by it. A change of the schema, or of what is stored, is a new step.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  (database) => {
    database.createObjectStore('abouts', { keyPath: 'classKey' });
    const students = database.createObjectStore('students', {
      keyPath: ['student.classKey', 'student.studentKey'],
    });
    students.createIndex('classKey', 'student.classKey');
    students.createIndex('files', 'files', { multiEntry: true });
    database.createObjectStore('marker');
  },
  async (database, transaction) => {
    database.createObjectStore('pictures', { keyPath: ['classKey', 'studentKey'] });
    const abouts = transaction.objectStore('abouts');
    for (const about of await abouts.getAll()) {
      await abouts.put({ ...about, settings: { ...about.settings, keepPictures: false } });
    }
  },
];

/** What a file is found by within its class. */
export function fileKey(classKey: string, fileHash: string): string {
  return JSON.stringify([classKey, fileHash]);
}

/** A student as stored. */
export function storedStudent(student: Student): StoredStudent {
  const hashes = student.history.flatMap((entry) => (entry.kind === 'check' ? [entry.fileHash] : []));
  const files = new Set(hashes.filter((hash) => hash !== ''));
  return { student, files: [...files].map((hash) => fileKey(student.classKey, hash)) };
}
