import { factText } from '@/lib/core/texts/sheets';
import { classNameOf } from './class-name';
import type { FiledClass } from './model/filed-class';

/** `2026-11-28 17:00`; '' when there is no deadline. */
export function deadlineOf({ about }: FiledClass): string {
  return (about.head.deadline ?? '').slice(0, 16).replace('T', ' ');
}

/** The line under a sheet's title; `day` is the day on which it is made, `YYYY-MM-DD`. */
export function sheetFacts(filed: FiledClass, students: number, day: string): readonly string[] {
  return [
    factText('school', filed.about.head.school),
    factText('className', classNameOf(filed.about)),
    factText('students', String(students)),
    factText('deadline', deadlineOf(filed)),
    factText('day', day),
  ];
}
