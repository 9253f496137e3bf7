import { type BatchReason, batchEnd } from '@/lib/core/batch/batch-item';
import { endOfSearch } from '@/lib/core/batch/decide/end-of-search';
import { personRecord } from '@/lib/core/batch/decide/person-record';
import type { ReaderFailed } from '@/lib/core/ocr/model/pixel-reader';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import type { PdfPage } from '@/lib/core/pdf/pdf-reading';
import type { RecordReading } from '@/lib/core/record/reading';
import type { Content } from './batch-ports';
import type { FileTask } from './file-task';
import { landRecord, presentStudent } from './land-record';
import { landConfirmation } from './read-confirmation-picture';
import { twice } from './twice';
import type { FileOutcome, ReadRecord } from './work';

/** Reads a file, by what its bytes and its contents are, and puts what it says on the board. */
export function readFile(task: FileTask): Promise<FileOutcome> {
  return task.kind === 'pdf' ? readReport(task) : readPicture(task);
}

async function readPicture(task: FileTask): Promise<FileOutcome> {
  const { ports, content, signal } = task;
  const code = await twice(() => ports.codes.read(content, signal));
  if ('failure' in code) return failed(code.failure);
  const { reading, concern, isPhoto } = code;
  switch (reading.kind) {
    case 'read':
      return landConfirmation(reading.record, concern, task);
    case 'several':
      return { end: batchEnd('eyes', 'several-people', { way: 'confirmation' }) };
    case 'damaged':
      return failed('code-damaged');
    case 'foreign':
    case 'none':
      return readScreenshot(task, reading.kind === 'foreign', isPhoto);
    default:
      return reading satisfies never;
  }
}

async function readScreenshot(
  task: FileTask,
  hasForeignCode: boolean,
  isPhoto: boolean,
): Promise<FileOutcome> {
  const records = await readRecords(task, task.content);
  if ('failure' in records) {
    const nothing = records.failure === 'no-record' && hasForeignCode;
    return failed(nothing ? 'foreign-code' : records.failure);
  }
  const concern = isPhoto ? 'photo-of-screen' : '';
  return landRecords(records, { way: 'screenshot', fileHash: task.hash, concern }, task);
}

async function readRecords(
  { ports, signal, onProgress }: Pick<FileTask, 'ports' | 'signal' | 'onProgress'>,
  content: Content,
): Promise<readonly RecordReading[] | ReaderFailed> {
  const read = await twice(() => ports.reader.readWhole(content, { signal, onProgress }));
  if (!('failure' in read)) return recordsOfPicture(read);
  if (read.surprise) ports.onSurprise(read.surprise);
  return read;
}

async function readReport(task: FileTask): Promise<FileOutcome> {
  const { ports, content, signal, hash } = task;
  const pdf = await twice(() => ports.readPdf(content, signal));
  if ('failure' in pdf) return failed(pdf.failure);
  if (pdf.kind === 'too-many-pages') {
    return { end: batchEnd('eyes', 'too-many-pages', { way: 'report', detail: String(pdf.count) }) };
  }
  const records = await readPages(task, pdf.pages);
  if ('failure' in records) return failed(records.failure);
  if (records.length === 0) return failed('pdf-without-record');
  return landRecords(records, { way: 'report', fileHash: hash, concern: '' }, task);
}

/** The records of all pages. One page that cannot be read may be anybody's: then nothing is said of the others either. */
async function readPages(
  task: FileTask,
  pages: readonly PdfPage[],
): Promise<readonly RecordReading[] | ReaderFailed> {
  const all: RecordReading[] = [];
  for (const [at, page] of pages.entries()) {
    const onProgress = (done: number, total: number): void =>
      task.onProgress(at * total + done, pages.length * total);
    const records =
      'records' in page ? page.records : await readRecords({ ...task, onProgress }, page.picture);
    if (!('failure' in records)) all.push(...records);
    else if (records.failure !== 'no-record') return records;
  }
  return all;
}

async function landRecords(
  records: readonly RecordReading[],
  facts: Omit<ReadRecord, 'record'>,
  task: FileTask,
): Promise<FileOutcome> {
  const { ports, others, signal } = task;
  // the roster may have been replaced while the file was read
  const present = task.present();
  // stopped while the last lines were read: nothing of it comes to the board
  if (signal.aborted) return failed('stopped');
  if (present === null) return failed('class-not-open');
  const { session, classes } = present;
  const person = personRecord(records, classes, session.about.head.school);
  if (person.kind === 'unclear') return { end: batchEnd('eyes', 'several-people', { way: facts.way }) };
  const { record, found } = person;
  const read: ReadRecord = { ...facts, record };
  if (found.kind === 'student') {
    const options = { locators: found.locators, chosen: false };
    return landRecord(read, presentStudent(session, found.student), session, ports, options);
  }
  const end = endOfSearch(found, facts.way, others);
  if (found.kind === 'several') return { end, choice: { read, possible: found.possible } };
  return found.kind === 'no-key' ? { end, choice: { read, possible: [] } } : { end };
}

function failed(reason: BatchReason): FileOutcome {
  return { end: batchEnd('failed', reason) };
}
