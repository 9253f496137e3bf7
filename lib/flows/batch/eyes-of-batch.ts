import type { Who } from '@/lib/core/batch/batch-item';
import type { BatchEyes, EyesLine, StudentChoice } from '@/lib/core/batch/batch-view';
import { whoOf } from '@/lib/core/batch/decide/end-of-search';
import { linesToSettle } from '@/lib/core/batch/decide/lines-to-settle';
import { settledLine } from '@/lib/core/batch/decide/settled-line';
import type { CheckResult, ClassAbout, Student } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { openPoints } from '@/lib/core/session/open-points';
import { batchWhoText } from '@/lib/core/texts/batch';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { FileOutcome, ReadRecord, ToLookAt } from './work';

/** A field that waits for a person, and where their word goes. */
export interface OpenLine extends EyesLine {
  readonly itemId: number;
  readonly student: Student;
  readonly check: CheckResult;
}

interface OpenChoice extends StudentChoice {
  readonly read: ReadRecord;
}

/** Settled crops are kept for taking back the last words; so many. */
const KEPT_SETTLED = 20;

/** What of a class's files waits for a person: crops live here and nowhere else. */
export class EyesOfBatch {
  #lines: readonly OpenLine[] = [];
  #choices: readonly OpenChoice[] = [];
  #failure: StoreFailure | null = null;

  get eyes(): BatchEyes {
    return {
      lines: this.#lines.map(({ key, who, line }) => ({ key, who, line })),
      choices: this.#choices.map(({ read: _, ...choice }) => choice),
      failure: this.#failure,
    };
  }

  /** How many are not settled yet. */
  get open(): number {
    return this.#lines.filter(({ line }) => line.verdict === 'unsure').length + this.#choices.length;
  }

  /** Adds what a file left open. */
  take(itemId: number, path: string, { look, choice }: FileOutcome, about: ClassAbout): void {
    if (look) this.#lines = [...this.#lines, ...linesOf(itemId, look, about)];
    if (!choice) return;
    const possible: readonly Who[] = choice.possible.map(({ student }) => whoOf(student));
    this.#choices = [
      ...this.#choices,
      { itemId, path, possible, read: choice.read, ...shownName(choice.read) },
    ];
  }

  line(key: string): OpenLine | undefined {
    return this.#lines.find((one) => one.key === key);
  }

  /** Whether the crops of this check are here. */
  has({ id }: CheckResult): boolean {
    return this.#lines.some(({ check }) => check.id === id);
  }

  settle(key: string, verdict: HandVerdict): void {
    const lines = this.#lines.map((one) =>
      one.key === key ? { ...one, line: settledLine(one.line, verdict) } : one,
    );
    const settled = lines.filter(({ line }) => line.verdict !== 'unsure');
    const dropped = new Set(settled.slice(0, Math.max(0, settled.length - KEPT_SETTLED)));
    this.#lines = lines.filter((one) => !dropped.has(one));
  }

  /** The choice of this file, which is then no question any more. */
  takeChoice(itemId: number): ReadRecord | null {
    const choice = this.#choices.find((one) => one.itemId === itemId);
    this.#choices = this.#choices.filter((one) => one !== choice);
    return choice?.read ?? null;
  }

  /** Lines that are not asked any more, and are forgotten. */
  drop(isStale: (line: OpenLine) => boolean): readonly OpenLine[] {
    const stale = this.#lines.filter(isStale);
    if (stale.length > 0) this.#lines = this.#lines.filter((one) => !stale.includes(one));
    return stale;
  }

  /** Whether the last word could be kept: null when it was. */
  failed(failure: StoreFailure | null): void {
    this.#failure = failure;
  }

  clear(): void {
    this.#failure = null;
    this.#lines = [];
    this.#choices = [];
  }
}

function linesOf(
  itemId: number,
  { comparison, check, student }: ToLookAt,
  about: ClassAbout,
): readonly OpenLine[] {
  const open = openPoints(student, about, check).doubtful.map(({ field }) => field);
  return linesToSettle(comparison, open).map((line) => ({
    key: `${check.id}:${line.field}`,
    who: batchWhoText(whoOf(student)),
    line,
    itemId,
    student,
    check,
  }));
}

function shownName({ record }: ReadRecord): { readonly crop: string; readonly text: string } {
  const name = record.fields.name;
  if (name?.state === 'pixels') return { crop: name.evidence.crop, text: name.text };
  return { crop: '', text: name?.state === 'text' ? name.text : '' };
}
