import { lookUp } from '../../i18n/page';
import { FUNCTION_GROUPS, type FunctionGroup } from '../../model/functions';

export type FoundFunction = { readonly name: string; readonly sentence: string };
export type FoundGroup = { readonly id: FunctionGroup; readonly functions: readonly FoundFunction[] };

/** The functions whose name or sentence has every word of the query in it, by group; all of them for a blank query. */
export function findFunctions(query: string): readonly FoundGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return FUNCTION_GROUPS.map(({ id, names }) => ({
    id,
    functions: names
      .map((name) => ({ name, sentence: lookUp(`fn.${name}`, {}) ?? '' }))
      .filter(({ name, sentence }) => {
        const text = `${name} ${sentence}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
  })).filter(({ functions }) => functions.length > 0);
}
