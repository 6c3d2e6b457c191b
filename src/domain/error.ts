export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * The one error family of the product: a code and its parameters. The sentence a person reads comes from the
 * string table (`src/i18n/en/errors.ts`, key = code), so that it exists in every language and a test can check
 * that no code lacks one.
 */
export class RampError extends Error {
  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
  ) {
    super(code);
    this.name = 'RampError';
  }
}
