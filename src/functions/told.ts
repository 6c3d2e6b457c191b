import { RampError } from '../domain/error';

/** Runs a step that knows no sheet, and adds to its error what only the caller knows: the row, or the argument. */
export function told<R>(where: { readonly row?: number; readonly name?: string }, step: () => R): R {
  try {
    return step();
  } catch (error) {
    throw error instanceof RampError ? new RampError(error.code, { ...error.params, ...where }) : error;
  }
}
