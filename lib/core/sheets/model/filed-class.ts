import type { ClassAbout, Standing, Student } from '@/lib/core/session/model/class-session';

/** A student with what counts of it now (standing-of.ts). */
export interface FiledStudent {
  readonly student: Student;
  readonly standing: Standing;
}

/** A class as sheets are made of it. */
export interface FiledClass {
  readonly about: ClassAbout;
  readonly students: readonly FiledStudent[];
}
