import { RampError } from '../../domain/error';
import { errorsFunctions } from '../../i18n/en/errors.functions';
import { errorsStats } from '../../i18n/en/errors.stats';
import { fill } from '../../i18n/translate';

/**
 * The sentence of an error. A template's `{where}` becomes "in row 5" where the error knows a row. Anything that is
 * not an error of the product is a fault of it, and says so.
 */
export function sentence(error: unknown): string {
  if (!(error instanceof RampError)) {
    return fill(
      errorsFunctions['arg.unexpected'],
      { message: error instanceof Error ? error.message : String(error) },
      'en',
    );
  }
  const table: Readonly<Record<string, string>> = { ...errorsFunctions, ...errorsStats };
  const where = error.params.row === undefined ? '' : fill(errorsFunctions['arg.where'], error.params, 'en');
  return fill(table[error.code] ?? error.code, { ...error.params, where }, 'en');
}
