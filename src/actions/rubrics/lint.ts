import { personWords, vagueWords } from '../../i18n/rubricWords';
import type { RubricCriterion, RubricSeverity } from '../../rpc/rubrics';
import { foldName } from '../tables';

export const LEVELS = [0, 1, 2, 3, 4] as const;
export const WHOLE = 100;
const FEW = 4;
const MANY = 6;
const MAX_GATES = 2;

/** The longest texts that a brief and a scoring page still show well. */
export const MAX_NAME = 120;
export const MAX_ANCHOR = 2000;
/** Far above what is sensible: what a call may carry. */
export const MAX_CRITERIA = 30;

/** Sums of decimals such as 33.3 + 33.3 + 33.4 are not exact. */
const NEAR = 1e-6;

type Where = 'name' | 'criterion' | 'anchor';

/** Something lint found: the key of its sentence, what the sentence names, and the criterion it stands at (from 0). */
export type Finding = {
  readonly severity: RubricSeverity;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: number | null;
  /** Of `tooLong`: which text. */
  readonly where?: Where;
};

/** The sum of the weights there are, free of the dust of decimals. */
export function weightSum(criteria: readonly RubricCriterion[]): number {
  return tidy(criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0));
}

/** Whether a weight can be one: from 0 to 100. */
export function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= WHOLE;
}

function tidy(value: number): number {
  return Number(value.toFixed(4));
}

/**
 * What is wrong with a rubric, in the order in which a person meets it. `stop` cannot be saved; `error` can, as a draft;
 * a `warning` may be meant so. The page runs the same function while somebody types.
 *
 * @example lintRubric('Listing', []).map(({ code }) => code) // => ['rubric.lint.noCriteria']
 */
export function lintRubric(name: string, criteria: readonly RubricCriterion[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (name.trim().length > MAX_NAME) findings.push(tooLong('name', MAX_NAME, {}, null));
  if (criteria.length === 0) findings.push(finding('stop', 'noCriteria', {}));
  findings.push(...wholeFindings(criteria));
  criteria.forEach((criterion, at) => {
    findings.push(...criterionFindings(criterion, at, criteria));
  });
  return findings;
}

function finding(
  severity: RubricSeverity,
  code: string,
  params: Finding['params'],
  at: number | null = null,
): Finding {
  return { severity, code: `rubric.lint.${code}`, params, at };
}

function tooLong(where: Where, max: number, params: Finding['params'], at: number | null): Finding {
  return { ...finding('stop', 'tooLong', { ...params, max }, at), where };
}

function wholeFindings(criteria: readonly RubricCriterion[]): readonly Finding[] {
  if (criteria.length === 0) return [];
  const findings: Finding[] = [];
  const count = criteria.length;
  if (count < FEW) findings.push(finding('warning', 'fewCriteria', { count }));
  if (count > MANY) findings.push(finding('warning', 'manyCriteria', { count }));
  const sum = weightSum(criteria);
  const rest = tidy(WHOLE - sum);
  // A blank weight is said at its criterion; the sum follows from it.
  if (criteria.every(({ weight }) => weight !== null) && Math.abs(rest) > NEAR) {
    findings.push(finding('error', rest > 0 ? 'weightsUnder' : 'weightsOver', { sum, rest: Math.abs(rest) }));
  }
  const gates = criteria.filter(({ gate }) => gate !== null).length;
  if (gates > MAX_GATES) findings.push(finding('error', 'gates', { count: gates }));
  return findings;
}

function criterionFindings(
  { criterion: typed, weight, gate, anchors }: RubricCriterion,
  at: number,
  all: readonly RubricCriterion[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (severity: RubricSeverity, code: string, params: Finding['params'] = {}) =>
    findings.push(finding(severity, code, params, at));
  const criterion = typed.trim();
  if (criterion === '') add('stop', 'noCriterion', { at: at + 1 });
  if (criterion.length > MAX_NAME) findings.push(tooLong('criterion', MAX_NAME, { at: at + 1 }, at));
  const first = all.findIndex((other) => foldName(other.criterion) === foldName(criterion));
  if (criterion !== '' && first < at) add('stop', 'sameCriterion', { criterion });
  if (weight === null) add('stop', 'noWeight', { criterion });
  else if (!isWeight(weight)) add('stop', 'weightRange', { criterion, weight });
  if (gate !== null && !LEVELS.some((level) => level === gate)) add('stop', 'gateRange', { criterion, gate });
  findings.push(...anchorFindings(criterion, anchors, at));
  const words = personWordsIn([typed, ...anchors]);
  for (const word of words) add('warning', 'person', { word, criterion });
  return findings;
}

function anchorFindings(criterion: string, anchors: readonly string[], at: number): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (severity: RubricSeverity, code: string, params: Finding['params']) =>
    findings.push(finding(severity, code, { criterion, ...params }, at));
  const folded = LEVELS.map((level) => bare(anchors[level] ?? ''));
  const blank = LEVELS.filter((level) => folded[level] === '');
  if (blank.length === 1) add('error', 'noAnchor', { level: String(blank[0]) });
  if (blank.length === LEVELS.length) add('error', 'noLevels', {});
  else if (blank.length > 1) add('error', 'noAnchors', { levels: blank.join(', ') });
  for (const level of LEVELS) {
    const text = folded[level] ?? '';
    if (text === '') continue;
    const shown = (anchors[level] ?? '').trim();
    if (shown.length > MAX_ANCHOR) findings.push(tooLong('anchor', MAX_ANCHOR, { criterion, level }, at));
    const twin = folded.indexOf(text);
    if (twin < level) add('error', 'sameAnchor', { a: twin, b: level });
    else if (vagueWords().some((word) => bare(word) === text)) {
      add('warning', 'vagueAnchor', { level, text: shown });
    }
  }
  return findings;
}

/** Case, width, spaces and the full stop at the end make no difference between two anchors. */
function bare(text: string): string {
  return foldName(text).replace(/[\s.!;:,]+$/u, '');
}

/** The words that judge a person, each once; whole words only: "accent" is not in "accentuate". */
function personWordsIn(texts: readonly string[]): readonly string[] {
  const text = foldName(texts.join('\n')).replace(/['‘]/g, '’');
  return personWords().filter((word) => {
    const at = text.indexOf(word);
    return (
      at !== -1 && new RegExp(`(?:^|[^\\p{L}\\p{N}])${escaped(word)}(?:$|[^\\p{L}\\p{N}])`, 'u').test(text)
    );
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
