import { RampError } from '../../domain/error';
import { TOLERANCE } from '../../domain/stats/interval';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { CriterionScores, GateMark, GivenLevel, GridCandidate, RoundScores } from '../../rpc/decision';
import { mediansOf } from '../comparison/gates';
import { type Round, roundOf, type ScoredSheet } from '../comparison/round';
import type { Criterion } from '../comparison/rubric';
import { foldName, number, rowsOf, text } from '../tables';
import { type Asking, requireScored } from './unfinished';

type Wanted = {
  readonly rubric: string;
  readonly version: number;
  readonly candidateId?: string | undefined;
};

/**
 * Why somebody is ahead: the median level of each criterion for everybody in the round; for one candidate also what each
 * rater gave and why. Evidence is text by the cell, so it comes for one candidate alone.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`, `compare.held`; `decide.notInRound`
 */
export function roundScores(
  tables: Tables,
  { rubric, version, candidateId }: Wanted,
  { rater, done, locale }: Asking & { readonly locale: string },
): RoundScores {
  const round = roundOf(tables, rubric, version);
  requireScored(tables, round, { rater, done });
  const criteria = round.criteria.map(({ name, weight, gate }) => ({ name, weight, gate }));
  const whole = { rubric, version, locale, criteria };
  if (candidateId === undefined) return { ...whole, candidates: scoreGrid(round), detail: [] };
  const at = round.candidates.findIndex((each) => each.candidateId === candidateId);
  if (at < 0) throw new RampError('decide.notInRound', { candidate: candidateId, rubric, version });
  return { ...whole, candidates: scoreGrid(round).slice(at, at + 1), detail: scoresOn(tables, round, at) };
}

/** Everybody's median levels, in the order of the round's candidates. */
export function scoreGrid(round: Round): readonly GridCandidate[] {
  const medians = mediansOf(round);
  return round.candidates.map(({ candidateId, alias }, i) => ({
    candidateId,
    alias,
    medians: medians[i]!,
    gates: round.criteria.map(({ gate }, c) => gateMark(gate, medians[i]![c] ?? null)),
  }));
}

function gateMark(gate: number | null, median: number | null): GateMark | null {
  if (gate === null) return null;
  if (median === null) return 'notScored';
  return median < gate - TOLERANCE ? 'failed' : null;
}

/** A candidate's criteria, with every rater's level and evidence. */
function scoresOn(tables: Tables, round: Round, at: number): readonly CriterionScores[] {
  const { medians, gates } = scoreGrid(round)[at]!;
  const sheets = round.sheets.filter(({ candidate }) => candidate === at);
  const several = new Set(sheets.map(({ task }) => task)).size > 1;
  const rows = rowsByCell(tables, sheets);
  return round.criteria.map((criterion, c) => ({
    criterion: criterion.name,
    weight: criterion.weight,
    gate: criterion.gate,
    median: medians[c] ?? null,
    mark: gates[c] ?? null,
    anchors: anchorsOf(criterion, medians[c] ?? null),
    given: sheets.map((sheet): GivenLevel => {
      const rater = round.raters[sheet.rater]!;
      return {
        rater,
        task: several ? sheet.task : '',
        ...givenIn(rows.get(cellKey(sheet.task, rater, criterion.name)) ?? [], sheet.levels[c] ?? null),
      };
    }),
  }));
}

/** What the median level looks like; between two levels both. */
function anchorsOf({ anchors }: Criterion, median: number | null): CriterionScores['anchors'] {
  if (median === null) return [];
  return [...new Set([Math.floor(median), Math.ceil(median)])].flatMap((level) => {
    const words = anchors[level] ?? '';
    return words === '' ? [] : [{ level, text: words }];
  });
}

function givenIn(rows: readonly SheetRow[], level: number | null): Omit<GivenLevel, 'rater' | 'task'> {
  const first = rows.filter((row) => revisionOf(row) <= 1);
  const counted = first.find(({ values }) => number(values, 'level') === level) ?? first[0];
  const last = rows
    .filter((row) => revisionOf(row) > 1)
    .reduce<SheetRow | undefined>((best, each) => {
      return best !== undefined && revisionOf(best) >= revisionOf(each) ? best : each;
    }, undefined);
  return {
    level,
    evidence: counted === undefined ? '' : text(counted.values, 'evidence').trim(),
    revised:
      last === undefined
        ? null
        : {
            level: number(last.values, 'level'),
            evidence: text(last.values, 'evidence').trim(),
            reason: text(last.values, 'reason').trim(),
          },
  };
}

/** Typed by hand, a row may lack its revision: then it is the first. */
function revisionOf({ values }: SheetRow): number {
  return number(values, 'revision') ?? 1;
}

function rowsByCell(
  tables: Tables,
  sheets: readonly ScoredSheet[],
): ReadonlyMap<string, readonly SheetRow[]> {
  const tasks = new Set(sheets.map(({ task }) => task));
  const found = new Map<string, SheetRow[]>();
  for (const row of rowsOf(tables, 'scores')) {
    const task = text(row.values, 'taskId');
    if (!tasks.has(task)) continue;
    const key = cellKey(task, text(row.values, 'rater'), text(row.values, 'criterion'));
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function cellKey(task: string, rater: string, criterion: string): string {
  return [task, foldName(rater), foldName(criterion)].join('\u001f');
}
