import { type ClassScope, NO_SHEETS, type SheetsView, type SheetWork } from '@/lib/core/board/sheets-view';
import { boardRows } from '@/lib/core/session/board-rows';
import type { ClassStore } from '@/lib/core/session/class-store';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import { classNameOf } from '@/lib/core/sheets/class-name';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import type { FormAnswer, FormAnswers } from '@/lib/core/sheets/model/form';
import type { SheetOptions } from '@/lib/core/sheets/model/sheet-options';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { sheetFileName } from '@/lib/core/sheets/sheet-name';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { localDay } from '@/lib/core/text-forms/local-day';
import { printedText, SESSION_FILE, savedText } from '@/lib/core/texts/class-sheets';
import { storeProblem } from '@/lib/core/texts/class-store';
import type { Problem } from '@/lib/core/texts/problem';
import { formProblem, SHEET_PROBLEM } from '@/lib/core/texts/sheet-form';
import type { SheetReply, SheetRequest } from '@/lib/platform/sheets/sheet-messages';

export interface ClassSheetsPorts {
  readonly store: Pick<ClassStore, 'list' | 'read'>;
  /** how a person wants the sheets; writing may reject */
  readonly options: { read(): Promise<SheetOptions>; write(options: SheetOptions): Promise<void> };
  /** what was said about columns of forms; remembering may reject */
  readonly answers: {
    read(): Promise<FormAnswers>;
    remember(headerKey: string, answer: FormAnswer): Promise<void>;
  };
  /** never rejects */
  readonly write: (request: SheetRequest) => Promise<SheetReply>;
  readonly save: (file: File) => void;
  /** `title`: what the browser calls a PDF of it */
  readonly print: (table: SheetTable, title: string) => void;
  /** the open class as it is on the board; null when there is none */
  readonly filed: () => FiledClass | null;
  readonly now: () => Date;
  readonly onSurprise: OnSurprise;
  readonly onView: (view: SheetsView) => void;
}

type Wanted<Kind extends SheetRequest['kind']> = Omit<
  Extract<SheetRequest, { kind: Kind }>,
  'classes' | 'now'
>;

/** What is filed of a class, one thing at a time. Nothing of it changes the class. */
export class ClassSheets {
  readonly #ports: ClassSheetsPorts;
  #view: SheetsView = NO_SHEETS;
  /** the college's own, while a person is asked about its columns */
  #form: File | null = null;

  constructor(ports: ClassSheetsPorts) {
    this.#ports = ports;
  }

  async start(): Promise<void> {
    this.show({ options: await this.#ports.options.read() });
  }

  /** Everything is deleted: what is shown begins anew. */
  forget(): void {
    this.#form = null;
    this.show({ ...NO_SHEETS, told: { id: this.#view.told.id + 1, text: '' } });
  }

  setOptions(options: SheetOptions): void {
    this.show({ options });
    this.#remember(this.#ports.options.write(options));
  }

  saveClassSheet(): Promise<void> {
    return this.#sheet('class-sheet', 'this', {
      kind: 'class-sheet',
      options: this.#view.options.classSheet,
    });
  }

  printClassSheet(): void {
    const filed = this.#ports.filed();
    if (filed === null || this.#view.busy !== null) return;
    const day = localDay(this.#ports.now());
    const table = classSheet(filed, this.#view.options.classSheet, day);
    const ending = 'pdf';
    const name = sheetFileName(table.sheet, classNameOf(filed.about), day, ending);
    this.#ports.print(table, name.slice(0, -ending.length - 1));
    this.tell(printedText(table.sheet));
  }

  saveErrors(): Promise<void> {
    return this.#sheet('feedback', 'this', { kind: 'feedback', options: this.#view.options.feedback });
  }

  saveCounts(scope: ClassScope): Promise<void> {
    return this.#sheet('statistics', scope, { kind: 'statistics' });
  }

  saveResults(scope: ClassScope): Promise<void> {
    return this.#sheet('results', scope, { kind: 'results' });
  }

  async fillForm(form: File): Promise<void> {
    if (this.#view.busy !== null) return;
    this.show({ question: null });
    await this.#fill(form, null);
  }

  answerForm(answer: FormAnswer): Promise<void> {
    const { question } = this.#view;
    const form = this.#form;
    if (question === null || form === null) return Promise.resolve();
    this.#remember(this.#ports.answers.remember(question.headerKey, answer));
    this.show({ question: null });
    return this.#fill(form, answer);
  }

  leaveForm(): void {
    this.#form = null;
    this.show({ question: null });
  }

  /** The whole board for another counselor, or for another machine. */
  async exportSession(withIds: boolean): Promise<void> {
    const { filed, store, now, save } = this.#ports;
    const about = filed()?.about;
    if (about === undefined || this.#view.busy !== null) return;
    this.show({ busy: 'session', problem: null });
    const kept = await store.read(about.classKey);
    this.show({ busy: null });
    if (!kept.ok) return this.fail(storeProblem(kept.failure));
    if (kept.value === null) return;
    const at = now();
    const name = sheetFileName(SESSION_FILE, classNameOf(about), localDay(at), 'json');
    save(new File([writeSession(kept.value, withIds, at.toISOString())], name, { type: 'application/json' }));
    this.tell(savedText(name));
  }

  tell(text: string): void {
    this.show({ told: { id: this.#view.told.id + 1, text }, problem: null });
  }

  fail(problem: Problem): void {
    this.show({ problem, told: { id: this.#view.told.id + 1, text: '' } });
  }

  show(change: Partial<SheetsView>): void {
    this.#view = { ...this.#view, ...change };
    this.#ports.onView(this.#view);
  }

  async #fill(form: File, given: FormAnswer | null): Promise<void> {
    this.#form = form;
    const remembered = await this.#ports.answers.read();
    const { idNumber } = this.#view.options.classSheet;
    await this.#sheet('form', 'this', { kind: 'form', form, idNumber, given, remembered });
    if (this.#view.question === null) this.#form = null;
  }

  async #sheet<Kind extends SheetRequest['kind']>(
    work: SheetWork,
    scope: ClassScope,
    wanted: Wanted<Kind> & { readonly kind: Kind },
  ): Promise<void> {
    if (this.#view.busy !== null) return;
    this.show({ busy: work, problem: null });
    try {
      const classes = await this.#classes(scope);
      if (classes.length === 0) return;
      this.#answer(await this.#ports.write({ ...wanted, classes, now: this.#ports.now() } as SheetRequest));
    } finally {
      this.show({ busy: null });
    }
  }

  #answer(reply: SheetReply): void {
    if (reply.kind === 'question') {
      this.show({ question: reply.question });
    } else if (reply.kind === 'refused') {
      this.fail(this.#view.busy === 'form' ? formProblem(reply.refused) : SHEET_PROBLEM);
    } else {
      this.#ports.save(reply.file);
      this.tell(savedText(reply.file.name));
    }
  }

  /** None when they could not be read, which is told. Who has gone meanwhile is left out. */
  async #classes(scope: ClassScope): Promise<readonly FiledClass[]> {
    const { filed, store } = this.#ports;
    const open = filed();
    if (open === null) return [];
    if (scope === 'this') return [open];
    const list = await store.list();
    if (!list.ok) return this.#unread(list.failure);
    const classes: FiledClass[] = [];
    for (const { classKey, archived } of list.value) {
      if (archived) continue;
      const kept = await store.read(classKey);
      if (!kept.ok) return this.#unread(kept.failure);
      if (kept.value !== null) classes.push({ about: kept.value.about, students: boardRows(kept.value) });
    }
    return classes;
  }

  #unread(failure: Parameters<typeof storeProblem>[0]): readonly FiledClass[] {
    this.fail(storeProblem(failure));
    return [];
  }

  /** What is not remembered is asked for once more another time. */
  #remember(written: Promise<void>): void {
    written.catch((error: unknown) => this.#ports.onSurprise(surpriseOf('class-page', error)));
  }
}
