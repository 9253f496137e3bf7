import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Role } from '@/lib/core/record/role';
import { questionFor } from '@/lib/core/roster/columns/answer-without-asking';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import type { SchoolQuestion } from '@/lib/core/roster/school-question';

/** A question that reading waits for. */
export interface Asked {
  readonly question: ColumnQuestion;
  readonly answer: (answer: ColumnAnswer) => void;
}

/** Where the load of a file stands, with what it needs to go on from there. */
export type LoadStage =
  /** Files are being read, or rows stored: nobody is asked. */
  | { readonly at: 'working'; readonly percent: number | null; readonly rows?: number }
  /** Columns are not certain. Who is it that they may be shown to? */
  | { readonly at: 'who-answers'; readonly asked: Asked }
  | { readonly at: 'columns'; readonly asked: Asked }
  /** Everything is read, and there are several rows. Who is it that they are for? */
  | { readonly at: 'who-loads'; readonly roster: Roster }
  /** `notFound`: a number that was typed before */
  | { readonly at: 'student-no'; readonly roster: Roster; readonly notFound: boolean }
  /** Of which school is it? */
  | {
      readonly at: 'school';
      readonly question: SchoolQuestion;
      readonly settle: (school: string) => Promise<void>;
    }
  | { readonly at: 'own-file'; readonly roster: Roster; readonly row: ExpectedRecord };

/** What a person sees in this stage; `role`: who they said to be. */
export function stageState(stage: LoadStage, fileName: string, role: Role | null): LoadState {
  switch (stage.at) {
    case 'working': {
      const { percent, rows = 0 } = stage;
      return { state: 'reading', fileName, percent, ...(rows === 0 ? {} : { rows }) };
    }
    case 'who-answers': {
      const { rowCount } = stage.asked.question;
      return { state: 'asking', step: 'role', fileName, rowCount, head: DEFAULT_HEAD };
    }
    case 'columns': {
      const question = questionFor(stage.asked.question, role);
      return { state: 'asking', step: 'columns', fileName, question };
    }
    case 'who-loads': {
      const { rows, head } = stage.roster;
      return { state: 'asking', step: 'role', fileName, rowCount: rows.length, head };
    }
    case 'student-no':
      return { state: 'asking', step: 'student-no', fileName, notFound: stage.notFound };
    case 'school':
      return { state: 'asking', step: 'school', fileName, question: stage.question };
    case 'own-file': {
      const { name, studentNo, className } = stage.row.values;
      return {
        state: 'asking',
        step: 'own-file',
        fileName,
        name: name ?? studentNo ?? '',
        className: stage.roster.head.className || (className ?? ''),
      };
    }
    default:
      return stage satisfies never;
  }
}
