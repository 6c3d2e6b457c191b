import { RampError } from '../domain/error';
import { errorText } from '../i18n/text';
import type { ChangeAnswer } from '../model/preview';
import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { withDocumentLock } from '../workbook/lock';
import {
  planRepair,
  planSetup,
  runRepair,
  runSetup,
  type StructureDone,
  type StructurePlan,
} from '../workbook/setup';

/** Structure is previewed and confirmed as rows are: what was agreed to is what is made. */
function answer(
  confirm: string | undefined,
  plan: () => StructurePlan,
  run: (confirm: string) => StructureDone,
): ChangeAnswer {
  if (confirm === undefined) {
    const stuck = recoverIfPossible();
    const { title, lines, notes, hash } = plan();
    return {
      status: 'preview',
      preview: { title, counts: [], rows: [], more: 0, notes: [...stuck, ...notes], structure: lines, hash },
    };
  }
  return withDocumentLock(() => {
    recoverIfPossible();
    const { sentence } = run(confirm);
    // What kept an interrupted change from being finished may be mended now.
    return {
      status: 'done',
      done: { sentence: [sentence, ...recoverIfPossible()].join(' '), changeId: null },
    };
  });
}

/** A change that cannot be finished, for want of a sheet or a header, must not keep the sheets from being repaired. */
function recoverIfPossible(): readonly string[] {
  try {
    recover();
    return [];
  } catch (error) {
    if (error instanceof RampError && error.code !== 'lock.busy') return [errorText(error)];
    throw error;
  }
}

export const setup: Rpc['setup'] = ({ modules, confirm }) =>
  answer(
    confirm,
    () => planSetup(modules),
    (hash) => runSetup(modules, hash),
  );

export const repair: Rpc['repair'] = ({ confirm }) => answer(confirm, planRepair, runRepair);
