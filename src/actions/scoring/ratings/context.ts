import type { Tables } from '../../../model/snapshot';
import type { RatingsContext } from '../../../rpc/ratings';
import { roleNames } from '../../hires/fields';
import { seedRoles, withRoles } from '../../roles/seedRoles';
import { readRubrics } from '../../rubrics/read';

/** What an import of ratings may be put beside: roles, and rubrics with their criteria. */
export function ratingsContext(tables: Tables): RatingsContext {
  return {
    roles: roleNames(withRoles(tables, seedRoles(tables))),
    rubrics: readRubrics(tables).map(({ name, versions }) => ({
      name,
      versions: versions.map(({ version, criteria }) => ({
        version,
        criteria: criteria.map(({ criterion }) => criterion),
      })),
    })),
  };
}
