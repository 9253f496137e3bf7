import { madeUpPerson } from './made-up-people';

const { name, idNumber, studentNo } = madeUpPerson(7);

/** What of a made-up student must not be found in anything that is told of an error. */
export const SECRETS: readonly string[] = [name, idNumber, idNumber.slice(6, 14), studentNo];

const TOLD = `${name} ${idNumber} ${studentNo}`;

function changed(change: (error: Error) => void): Error {
  const error = new TypeError(TOLD);
  change(error);
  return error;
}

function trap(): never {
  throw new Error(TOLD);
}

class Named extends Error {
  override name = TOLD;
}
Object.defineProperty(Named, 'name', { value: TOLD });

/** Whatever may be thrown, by us, by a library, by a hostile page or file; all of it full of a student. */
export const TELLING_ERRORS: readonly (readonly [string, unknown])[] = [
  ['an error whose message tells', new TypeError(TOLD)],
  ['one whose stack tells', changed((error) => Object.assign(error, { stack: `${TOLD}\n at ${TOLD}:1:1` }))],
  ['one whose cause tells', new RangeError(TOLD, { cause: new Error(TOLD, { cause: TOLD }) })],
  ['one with a name of its own', changed((error) => Object.assign(error, { name: TOLD }))],
  ['one of a class of its own', new Named(TOLD)],
  ['one with properties that tell', changed((error) => Object.assign(error, { [TOLD]: TOLD, code: TOLD }))],
  ['several at once', new AggregateError([new Error(TOLD), TOLD], TOLD)],
  ['an error of the browser', new DOMException(TOLD, 'UnknownError')],
  ['one with a name of its own, of the browser', new DOMException(TOLD, TOLD)],
  ['one whose name throws', changed((error) => Object.defineProperty(error, 'name', { get: trap }))],
  ['one that turns into a text', { name: { toString: () => TOLD }, toString: () => TOLD, message: TOLD }],
  ['a text', TOLD],
  ['a number', Number(studentNo)],
  ['a function', Object.defineProperty(() => TOLD, 'name', { value: TOLD })],
  ['a symbol', Symbol(TOLD)],
  ['a list', [TOLD]],
  ['nothing', undefined],
  ['null', null],
];

/** No browser and no library throws this: looking at it throws again, also the question what it is. */
export const TRAP: readonly [string, unknown] = [
  'one whose every part throws',
  new Proxy(new Error(TOLD), { get: trap, has: trap, getPrototypeOf: trap }),
];
