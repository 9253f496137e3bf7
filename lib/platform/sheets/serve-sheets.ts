import { classNameOf } from '@/lib/core/sheets/class-name';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import { feedbackSheet } from '@/lib/core/sheets/feedback-sheet';
import type { FormRefusal } from '@/lib/core/sheets/model/form';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { resultsNdjson } from '@/lib/core/sheets/results-ndjson';
import { classPart, sheetFileName } from '@/lib/core/sheets/sheet-name';
import { statisticsSheet } from '@/lib/core/sheets/statistics-sheet';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { localDay } from '@/lib/core/text-forms/local-day';
import { SHEET_NAMES } from '@/lib/core/texts/sheets';
import { fillForm } from './fill-form';
import type { SheetReply, SheetRequest, SheetScope } from './sheet-messages';
import { writeSheet, XLSX } from './write-sheet';

const NDJSON = 'application/x-ndjson';
const ENDING = /\.[^.]{1,8}$/u;

type FormRequest = Extract<SheetRequest, { kind: 'form' }>;

function refused(refusal: FormRefusal): SheetReply {
  return { kind: 'refused', refused: { ok: false, refusal, detail: '' } };
}

function nameOf({ classes, now }: SheetRequest, sheet: string, ending: string): string {
  const className = classPart(classes.map(({ about }) => classNameOf(about)));
  return sheetFileName(sheet, className, localDay(now), ending);
}

async function workbookOf(request: SheetRequest, table: SheetTable): Promise<SheetReply> {
  return { kind: 'file', file: await writeSheet(table, nameOf(request, table.sheet, 'xlsx')) };
}

function resultsOf(request: SheetRequest): SheetReply {
  const name = nameOf(request, SHEET_NAMES.results, 'ndjson');
  return { kind: 'file', file: new File([resultsNdjson(request.classes)], name, { type: NDJSON }) };
}

async function filledForm(request: FormRequest): Promise<SheetReply> {
  const { form, ...parts } = request;
  const outcome = await fillForm({
    ...parts,
    archive: new Uint8Array(await form.arrayBuffer()),
    fileName: form.name,
  });
  if (!outcome.ok) return { kind: 'refused', refused: outcome };
  if (outcome.kind === 'question') return { kind: 'question', question: outcome.question };
  const name = nameOf(request, form.name.replace(ENDING, '') || SHEET_NAMES.ownForm, 'xlsx');
  return { kind: 'file', file: new File([outcome.archive], name, { type: XLSX }) };
}

async function replyTo(request: SheetRequest): Promise<SheetReply> {
  const { classes, now } = request;
  const day = localDay(now);
  switch (request.kind) {
    case 'class-sheet': {
      const [filed] = classes;
      return filed === undefined
        ? refused('failed')
        : workbookOf(request, classSheet(filed, request.options, day));
    }
    case 'feedback':
      return workbookOf(request, feedbackSheet(classes, request.options, day));
    case 'statistics':
      return workbookOf(request, statisticsSheet(classes, day));
    case 'results':
      return resultsOf(request);
    case 'form':
      return filledForm(request);
    default:
      return request satisfies never;
  }
}

/** Makes a worker's scope write what is filed. */
export function serveSheets(scope: SheetScope): void {
  scope.onmessage = ({ data }) =>
    void replyTo(data)
      .then((reply) => scope.postMessage(reply))
      .catch((error: unknown) =>
        scope.postMessage({ kind: 'surprise', surprise: surpriseOf('write-sheets', error) }),
      );
}
