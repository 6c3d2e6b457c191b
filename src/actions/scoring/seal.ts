import { lookUp, t } from '../../i18n/text';
import type { RowChange, TableChange } from '../../model/changeset';
import type { SheetRow, Tables } from '../../model/snapshot';
import { differences } from '../rubrics/difference';
import { lintRubric } from '../rubrics/lint';
import { findRubric, type RubricVersion } from '../rubrics/read';
import { sayFinding } from '../rubrics/say';
import { foldName, rowsOf, sameName, text } from '../tables';
import { criteriaOfShape, shapeOf } from './shape';

/** The setting that keeps what a version was when it was frozen: the sheet itself can be edited by anybody. */
export function sealSetting(name: string, version: number): string {
  return `Frozen: ${name} ${version}`;
}

type Sealed = Pick<RubricVersion, 'name' | 'version' | 'criteria'>;

/** The row of Settings that goes with the freezing of a version. */
export function sealing(tables: Tables, sealed: Sealed): TableChange {
  const setting = sealSetting(sealed.name, sealed.version);
  const value = shapeOf(sealed);
  const there = sealRow(tables, sealed);
  const row: RowChange = there
    ? { kind: 'change', key: there.key, before: { value: there.values.value ?? '' }, after: { value } }
    : { kind: 'add', key: setting, after: { setting, value, note: t('seal.note') } };
  return { table: 'settings', rows: there && text(there.values, 'value') === value ? [] : [row] };
}

export function sealRow(
  tables: Tables,
  { name, version }: Pick<Sealed, 'name' | 'version'>,
): SheetRow | undefined {
  const wanted = foldName(sealSetting(name, version));
  return rowsOf(tables, 'settings').find(({ key }) => key !== '' && foldName(key) === wanted);
}

/**
 * What was changed in the sheet in a version after it was frozen, as one sentence with the remedy; `''` where nothing
 * was, and where nobody kept what it was.
 */
export function brokenSeal(tables: Tables, sealed: Sealed): string {
  const row = sealRow(tables, sealed);
  const was = row === undefined ? null : criteriaOfShape(text(row.values, 'value'));
  if (row === undefined || was === null) return '';
  const changes = differences(was, criteriaOfShape(shapeOf(sealed)) ?? []);
  if (changes.length === 0) return '';
  const { name: rubric, version } = sealed;
  return t('seal.broken', { rubric, version, changes: changes.join(' '), setting: row.key });
}

/** `brokenSeal` of a version by its name. */
export function brokenSealOf(tables: Tables, name: string, version: number): string {
  const found = findRubric(tables, name)?.versions.find((each) => each.version === version);
  return found ? brokenSeal(tables, found) : '';
}

const SHOWN = 3;
/** What is said elsewhere with its row, and how many criteria there are: too late to change that in a round. */
const NOT_HERE: readonly string[] = [
  'noCriterion',
  'sameCriterion',
  'noWeight',
  'fewCriteria',
  'manyCriteria',
].map((code) => `rubric.lint.${code}`);

/** What lint finds in a version that was typed into the sheet, without warnings; a few sentences and how many more. */
export function lintSentences({ name, criteria }: Pick<Sealed, 'name' | 'criteria'>): readonly string[] {
  const counted = criteria.filter(
    ({ criterion }, i) =>
      criterion !== '' && criteria.findIndex((each) => sameName(each.criterion, criterion)) === i,
  );
  const found = lintRubric(name, counted)
    .filter(({ severity, code }) => severity !== 'warning' && !NOT_HERE.includes(code))
    .map((finding) => sayFinding(finding, lookUp));
  const more = found.length - SHOWN;
  return more > 0 ? [...found.slice(0, SHOWN), t('seal.more', { count: more })] : found;
}
