import { areSeveralPeople } from '@/lib/core/choose/are-several-people';
import { settleField } from '@/lib/core/compare/settle-field';
import { settledAsBefore } from '@/lib/core/compare/settled-as-before';
import type { FieldKey } from '@/lib/core/fields/fields';
import { hasOtherScreenshot } from '@/lib/core/ocr/join-strips';
import type { PixelReader, PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import type { RecordReading } from '@/lib/core/record/reading';
import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { personOptions } from '@/lib/core/texts/options';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import { type Choices, type CompareOutcome, NO_CHOICES } from '@/lib/core/view/outcome';
import type { PictureBody, PictureItem, PictureRefusal } from '@/lib/core/view/picture-check';

export interface PictureReadingParts {
  /** Looks at a file and gives it as base64. */
  readonly readFile: (
    file: File,
  ) => Promise<{ readonly picture: string } | { readonly refusal: PictureRefusal }>;
  readonly reader: Pick<PixelReader, 'readPicture'>;
  /** Compares as the record page does. Rejects when the browser's storage is out of order. */
  readonly compare: (records: readonly RecordReading[], choices: Choices) => Promise<CompareOutcome>;
  readonly onChange: (items: readonly PictureItem[]) => void;
  readonly onSurprise: OnSurprise;
}

interface Work {
  readonly id: number;
  readonly file: File;
  /** what was read, and what it is taken for */
  read: readonly PixelRecord[];
  records: readonly RecordReading[] | null;
  choices: Choices;
  body: PictureBody;
}

/**
 * Reads pictures that a person gave, one after another, and compares each with the kept roster. Everything is told to
 * `onChange`; nothing is kept anywhere else.
 */
export class PictureReading {
  readonly #parts: PictureReadingParts;
  #works: readonly Work[] = [];
  #last = 0;
  #running: { readonly work: Work; readonly stop: AbortController } | null = null;

  constructor(parts: PictureReadingParts) {
    this.#parts = parts;
  }

  /** `reading` is told before this returns. */
  add(files: readonly File[]): void {
    const added = files.map((file): Work => {
      this.#last += 1;
      return {
        id: this.#last,
        file,
        read: [],
        records: null,
        choices: NO_CHOICES,
        body: { state: 'waiting' },
      };
    });
    this.#works = [...this.#works, ...added];
    this.#next();
  }

  stop(): void {
    for (const work of this.#works) if (work.body.state === 'waiting') work.body = failed('stopped');
    this.#running?.stop.abort();
    this.#tell();
  }

  again(id: number): void {
    const work = this.#find(id);
    if (!work || work.body.state === 'reading') return;
    work.body = { state: 'waiting' };
    work.read = [];
    work.records = null;
    work.choices = NO_CHOICES;
    this.#next();
  }

  remove(id: number): void {
    if (this.#running?.work.id === id) this.#running.stop.abort();
    this.#works = this.#works.filter((work) => work.id !== id);
    this.#tell();
  }

  /** Forgets everything: when the person deletes everything. */
  clear(): void {
    this.#works = [];
    this.#running?.stop.abort();
    this.#tell();
  }

  /** The roster is another one now: what was read is compared anew. */
  async rosterChanged(): Promise<void> {
    await Promise.all(
      this.#works.map(async (work) => {
        work.choices = { ...NO_CHOICES, recordIndex: work.choices.recordIndex };
        await this.#compare(work);
      }),
    );
  }

  chooseRecord(id: number, recordIndex: number): Promise<void> {
    return this.#answer(id, { recordIndex });
  }

  chooseRow(id: number, rowId: number): Promise<void> {
    return this.#answer(id, { rowId });
  }

  compareAnyway(id: number): Promise<void> {
    return this.#answer(id, { samePerson: true });
  }

  /** The screenshots that a picture was put together of are all of one student. */
  async sameStudent(id: number): Promise<void> {
    const work = this.#find(id);
    if (!work?.records) return;
    const before = work.body;
    work.records = recordsOfPicture(work.read, true);
    // there may be fewer records now
    work.choices = { ...work.choices, recordIndex: null };
    await this.#compare(work);
    if (before.state === 'done' && work.body.state === 'done')
      work.body = { ...work.body, comparison: settledAsBefore(work.body.comparison, before.comparison) };
    this.#tell();
  }

  settle(id: number, field: FieldKey, verdict: HandVerdict): void {
    const work = this.#find(id);
    if (work?.body.state !== 'done') return;
    work.body = { ...work.body, comparison: settleField(work.body.comparison, field, verdict) };
    this.#tell();
  }

  #find(id: number): Work | undefined {
    return this.#works.find((work) => work.id === id);
  }

  async #answer(id: number, choice: Partial<Choices>): Promise<void> {
    const work = this.#find(id);
    if (!work) return;
    work.choices = { ...work.choices, ...choice };
    await this.#compare(work);
  }

  /** Begins the next picture when none is being read; tells in any case. */
  #next(): void {
    const work = this.#running ? undefined : this.#works.find(({ body }) => body.state === 'waiting');
    if (work) {
      const stop = new AbortController();
      this.#running = { work, stop };
      work.body = { state: 'reading', percent: null };
      void this.#read(work, stop.signal)
        .catch((error: unknown) => {
          this.#parts.onSurprise(surpriseOf('read-picture', error));
          work.body = failed('reader-failed');
        })
        .finally(() => {
          this.#running = null;
          this.#next();
        });
    }
    this.#tell();
  }

  async #read(work: Work, signal: AbortSignal): Promise<void> {
    const file = await this.#parts.readFile(work.file);
    if (signal.aborted) work.body = failed('stopped');
    else if ('refusal' in file) work.body = failed(file.refusal);
    else await this.#readPicture(work, file.picture, signal);
  }

  async #readPicture(work: Work, picture: string, signal: AbortSignal): Promise<void> {
    const onProgress = (done: number, total: number): void => {
      if (signal.aborted || done === 0) return;
      work.body = { state: 'reading', percent: Math.min(99, Math.round((100 * done) / total)) };
      this.#tell();
    };
    const read = await this.#parts.reader.readPicture(picture, { signal, onProgress });
    if ('failure' in read) {
      if (read.surprise) this.#parts.onSurprise(read.surprise);
      work.body = failed(read.failure, read.texts);
    } else {
      work.read = read;
      work.records = recordsOfPicture(read);
      await this.#compare(work);
    }
  }

  async #compare(work: Work): Promise<void> {
    const { records, choices } = work;
    if (!records) return;
    const body = await this.#bodyOf(records, choices);
    // answered or read anew meanwhile: the later comparison counts
    if (work.records !== records || work.choices !== choices) return;
    work.body = body;
    this.#tell();
  }

  async #bodyOf(records: readonly RecordReading[], choices: Choices): Promise<PictureBody> {
    if (choices.recordIndex === null && areSeveralPeople(records)) {
      const question = { kind: 'record', options: personOptions(records) } as const;
      return { state: 'asking', question, people: true, roster: null };
    }
    try {
      const outcome = await this.#parts.compare(records, choices);
      const compared = outcome.state === 'done' ? [records[outcome.recordIndex]] : records;
      const isApart = compared.some((record) => record !== undefined && hasOtherScreenshot(record));
      return { ...bodyOf(outcome), ...(isApart && { apart: true }) };
    } catch (error) {
      if (!isStorageTrouble(error)) this.#parts.onSurprise(surpriseOf('compare-picture', error));
      return failed('storage-failed');
    }
  }

  #tell(): void {
    this.#parts.onChange(this.#works.map(({ id, file, body }) => ({ id, fileName: file.name, body })));
  }
}

/** What a comparison came to, as a picture shows it. */
function bodyOf(outcome: CompareOutcome): PictureBody {
  if (outcome.state === 'failed') return { ...outcome, texts: [] };
  return outcome.state === 'asking' ? { ...outcome, people: false } : outcome;
}

function failed(reason: PictureRefusal, texts: readonly string[] = []): PictureBody {
  return {
    state: 'failed',
    reason,
    texts,
    roster: null,
  };
}
