import type { Finding } from './lint';

type LookUp = (key: string, params: Readonly<Record<string, string | number>>) => string | null;

/** The parameters of a finding's sentence: a criterion without a name goes by its number, a text that is too long by its place. */
export function findingParams({ params, at, where }: Finding, lookUp: LookUp): Finding['params'] {
  const named =
    params.criterion === '' && at !== null
      ? { ...params, criterion: lookUp('rubric.lint.unnamed', { at: at + 1 }) ?? '' }
      : params;
  if (where === undefined) return named;
  return { ...named, where: lookUp(`rubric.lint.where.${where}`, named) ?? where };
}

/** The sentence of a finding, out of the table of whoever asks: the page and the add-on have one each. */
export function sayFinding(finding: Finding, lookUp: LookUp): string {
  return lookUp(finding.code, findingParams(finding, lookUp)) ?? finding.code;
}
