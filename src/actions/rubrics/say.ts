import type { Finding } from './lint';

type LookUp = (key: string, params: Readonly<Record<string, string | number>>) => string | null;

/** The parameters of a finding's sentence; the place of a text that is too long is a sentence part of its own. */
export function findingParams({ params, where }: Finding, lookUp: LookUp): Finding['params'] {
  if (where === undefined) return params;
  return { ...params, where: lookUp(`rubric.lint.where.${where}`, params) ?? where };
}

/** The sentence of a finding, out of the table of whoever asks: the page and the add-on have one each. */
export function sayFinding(finding: Finding, lookUp: LookUp): string {
  return lookUp(finding.code, findingParams(finding, lookUp)) ?? finding.code;
}
