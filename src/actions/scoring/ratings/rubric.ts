import { RampError } from '../../../domain/error';
import { t } from '../../../i18n/text';
import type { Row } from '../../../model/cell';
import type { RowChange } from '../../../model/changeset';
import { rowKey } from '../../../model/key';
import type { Tables } from '../../../model/snapshot';
import type { RatingsInput } from '../../../rpc/ratings';
import { LEVELS, MAX_NAME } from '../../rubrics/lint';
import { criterionOf, findRubric, type RubricVersion, rubricVersion } from '../../rubrics/read';
import { foldName } from '../../tables';

/** The rubric that ratings belong to: one that is there, or the rows of a new one. */
export type RatingsRubric = {
  readonly name: string;
  readonly version: number;
  /** For each criterion of the file what the rubric calls it. */
  readonly criteria: readonly string[];
  readonly there: RubricVersion | null;
  readonly added: readonly RowChange[];
};

/**
 * @throws RampError `ratings.noRubric`, `ratings.noCriteria`, `ratings.sameCriterion`, `ratings.noCriterion`,
 * `ratings.rubricTaken`, `ratings.nameLong`, `rubric.unknown`, `rubric.unknownVersion`
 */
export function ratingsRubric(tables: Tables, input: RatingsInput, today: string): RatingsRubric {
  const name = input.rubric.trim();
  const criteria = input.criteria.map((criterion) => criterion.trim());
  if (name === '') throw new RampError('ratings.noRubric');
  if (criteria.length === 0 || criteria.includes('')) throw new RampError('ratings.noCriteria');
  const twice = criteria.find((each, i) => criteria.findIndex((one) => foldName(one) === foldName(each)) < i);
  if (twice !== undefined) throw new RampError('ratings.sameCriterion', { criterion: twice });
  const there =
    input.version === undefined
      ? sameRubric(tables, name, criteria)
      : rubricVersion(tables, name, input.version);
  if (there) return fitting(there, criteria);
  const long = [name, ...criteria].find((each) => each.length > MAX_NAME);
  if (long !== undefined) throw new RampError('ratings.nameLong', { name: long.slice(0, 40), max: MAX_NAME });
  const weights = equalWeights(criteria.length);
  const added = criteria.map((criterion, i): RowChange => {
    const after: Row = {
      rubric: name,
      version: 1,
      criterion,
      weight: weights[i] ?? 0,
      ...Object.fromEntries(LEVELS.map((level) => [`level${level}`, t('ratings.anchor', { level })])),
      frozenOn: today,
    };
    return { kind: 'add', key: rowKey('rubrics', after), after };
  });
  return { name, version: 1, criteria, there: null, added };
}

/** A rubric that the import makes, as it will be read. */
export function madeRubric({
  name,
  version,
  added,
}: RatingsRubric): Pick<RubricVersion, 'name' | 'version' | 'criteria'> {
  const criteria = added.flatMap((change) => (change.kind === 'add' ? [criterionOf(change.after)] : []));
  return { name, version, criteria };
}

/** The newest version with these criteria: the same file imported again finds the rubric that it made. */
function sameRubric(tables: Tables, name: string, criteria: readonly string[]): RubricVersion | null {
  const rubric = findRubric(tables, name);
  if (!rubric) return null;
  const wanted = [...new Set(criteria.map(foldName))].sort().join('\u001f');
  const same = rubric.versions.filter(
    (version) =>
      [...new Set(version.criteria.map(({ criterion }) => foldName(criterion)))].sort().join('\u001f') ===
      wanted,
  );
  const found = same[same.length - 1];
  if (!found) throw new RampError('ratings.rubricTaken', { name: rubric.name });
  return found;
}

function fitting(there: RubricVersion, criteria: readonly string[]): RatingsRubric {
  const { name, version } = there;
  const own = criteria.map((criterion) => {
    const found = there.criteria.find((each) => foldName(each.criterion) === foldName(criterion));
    if (!found) throw new RampError('ratings.noCriterion', { criterion, name, version });
    return found.criterion;
  });
  return { name, version, criteria: own, there, added: [] };
}

/** Shares of 100 to two decimals; what rounding leaves goes to the first. */
export function equalWeights(count: number): readonly number[] {
  const each = Math.floor(10_000 / count) / 100;
  const first = Math.round((100 - each * (count - 1)) * 100) / 100;
  return Array.from({ length: count }, (_, i) => (i === 0 ? first : each));
}
