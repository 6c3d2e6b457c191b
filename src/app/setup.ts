import { RampError } from '../domain/error';
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
  run: () => StructureDone,
): ChangeAnswer {
  if (confirm === undefined) {
    recover();
    const { title, lines, notes, hash } = plan();
    return {
      status: 'preview',
      preview: { title, counts: [], rows: [], more: 0, notes, structure: lines, hash },
    };
  }
  return withDocumentLock(() => {
    recover();
    if (plan().hash !== confirm) throw new RampError('change.staleRows');
    return { status: 'done', done: { sentence: run().sentence, changeId: null } };
  });
}

export const setup: Rpc['setup'] = ({ modules, confirm }) =>
  answer(
    confirm,
    () => planSetup(modules),
    () => runSetup(modules),
  );

export const repair: Rpc['repair'] = ({ confirm }) => answer(confirm, planRepair, runRepair);
