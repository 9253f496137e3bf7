import { attempt, type Kind } from './expected';
import { ERROR_CLASSES, type ErrorClass } from './surprise';

/** What may be told of an error: its name, if it is one that everybody knows. Never throws, whatever was thrown. */
export function errorClassOf(error: unknown): ErrorClass {
  if (typeof error !== 'object' || error === null) return 'NotAnError';
  // a name may be a getter that throws, and so may be the question whether there is one
  const name = attempt(
    () => ('name' in error ? error.name : null),
    () => true,
  );
  return ERROR_CLASSES.find((known) => known === name) ?? 'Error';
}

/** Errors by the name that the browser gives them. */
export function named(...names: readonly ErrorClass[]): Kind {
  return (error) => names.includes(errorClassOf(error));
}
