import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Row } from '../../model/cell';
import type { RowChange } from '../../model/changeset';
import { rowKey } from '../../model/key';
import type { SheetRow, Tables } from '../../model/snapshot';
import type { CutLevels, CutSheet } from '../../rpc/decision';
import { type Round, roundOf } from '../comparison/round';
import { MAX_LEVEL, MIN_LEVEL } from '../comparison/rubric';
import type { ActionContext } from '../context';
import type { Outcome } from '../outcome';
import { foldName, number, rowsOf, sameName, text } from '../tables';
import { roundCut } from './judgements';

/**
 * What a judge needs for a cut score: the criteria with their anchors, and their own levels so far. Others' levels and
 * the cut come after the own judgement only.
 * @throws RampError `comparison.noRubric`, `comparison.noWeights`
 */
export function viewCut(
  tables: Tables,
  rubric: string,
  version: number,
  { judge, locale }: { readonly judge: string; readonly locale: string },
): CutSheet {
  const round = roundOf(tables, rubric, version);
  const all = judgesOf(tables, round);
  const isWhole = (levels: CutLevels): boolean => levels.every((level) => level !== null);
  const own = all.get(foldName(judge))?.levels ?? round.criteria.map(() => null);
  const complete = judge !== '' && isWhole(own);
  const whole = [...all.values()].filter(({ levels }) => isWhole(levels));
  return {
    rubric,
    version,
    locale,
    judge,
    criteria: round.criteria,
    own: judge === '' ? round.criteria.map(() => null) : own,
    complete,
    late: round.sheets.length > 0,
    judges: whole.map(({ name }) => name),
    cut: complete ? roundCut(tables, round, locale) : null,
    others: complete ? whole.map(({ name, levels }) => ({ judge: name, levels })) : [],
  };
}

/** Of two rows of one judge on one criterion the first counts, as in the cut. */
function judgesOf(
  tables: Tables,
  round: Round,
): ReadonlyMap<string, { readonly name: string; readonly levels: (number | null)[] }> {
  const found = new Map<string, { name: string; levels: (number | null)[] }>();
  for (const { values } of ownRows(tables, round)) {
    const at = round.criteria.findIndex(({ name }) => sameName(name, text(values, 'criterion')));
    const name = text(values, 'judge').trim();
    const level = number(values, 'level');
    if (at < 0 || name === '' || level === null || !Number.isInteger(level * 2)) continue;
    const judge = found.get(foldName(name)) ?? { name, levels: round.criteria.map(() => null) };
    found.set(foldName(name), judge);
    judge.levels[at] ??= level;
  }
  return found;
}

function ownRows(tables: Tables, { rubric, version }: Round): readonly SheetRow[] {
  return rowsOf(tables, 'cuts').filter(
    ({ values }) => sameName(text(values, 'rubric'), rubric) && number(values, 'version') === version,
  );
}

export type CutInput = {
  readonly rubric: string;
  readonly version: number;
  readonly levels: readonly { readonly criterion: string; readonly level: number }[];
};

/**
 * Keeps the stated judge's levels. What a judge changes is dated anew, so that it shows when it was done after scores
 * were seen.
 * @throws RampError `cut.noName`, `cut.missing`, `cut.level`, `cut.criterion`
 */
export function saveCut(
  tables: Tables,
  { rubric, version, levels }: CutInput,
  judge: string,
  { now }: Pick<ActionContext, 'now'>,
): Outcome {
  const by = judge.trim();
  if (by === '') throw new RampError('cut.noName');
  const round = roundOf(tables, rubric, version);
  const given = new Map(levels.map(({ criterion, level }) => [foldName(criterion), level]));
  const unknown = levels.find(
    ({ criterion }) => !round.criteria.some(({ name }) => sameName(name, criterion)),
  );
  if (unknown) throw new RampError('cut.criterion', { criterion: unknown.criterion, rubric, version });
  const rows = ownRows(tables, round).filter(({ values }) => sameName(text(values, 'judge'), by));
  const changes = round.criteria.flatMap(({ name }): RowChange[] => {
    const level = given.get(foldName(name));
    if (level === undefined) throw new RampError('cut.missing', { criterion: name });
    if (!Number.isInteger(level * 2) || level < MIN_LEVEL || level > MAX_LEVEL) {
      throw new RampError('cut.level', { criterion: name, level, low: MIN_LEVEL, high: MAX_LEVEL });
    }
    const there = rows.find(({ values }) => sameName(text(values, 'criterion'), name));
    return there ? revised(there, level, now) : [added({ rubric, version, criterion: name, level }, by, now)];
  });
  const title = t(changes.length === 0 ? 'cut.same' : 'cut.saved', { judge: by, rubric, version });
  return {
    changeSet: {
      action: 'cutSave',
      title,
      tables: changes.length === 0 ? [] : [{ table: 'cuts', rows: changes }],
    },
    notes: changes.length > 0 && round.sheets.length > 0 ? [t('cut.note.late')] : [],
    sentence: title,
  };
}

function added(of: Row, judge: string, now: string): RowChange {
  const after: Row = { ...of, judge, setAt: now };
  return { kind: 'add', key: rowKey('cuts', after), after };
}

function revised({ key, values }: SheetRow, level: number, now: string): RowChange[] {
  if (number(values, 'level') === level) return [];
  const before = { level: values.level ?? '', setAt: values.setAt ?? '' };
  return [{ kind: 'change', key, before, after: { level, setAt: now } }];
}
