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
    const { sentence, ending } = run(confirm);
    if (ending !== null) endInterrupted(ending);
    // What kept an interrupted change from being finished may be mended now.
    const said = [sentence, ...recoverIfPossible()].join(' ');
    return { status: 'done', done: { sentence: said, changeId: null } };
  });
}

/** The way out of a change that Google refuses to finish: nobody is kept from working by it for ever. */
function endInterrupted(how: 'finish' | 'end'): void {
  try {
    recover(how === 'finish' ? 'despiteRules' : 'asItStands');
  } catch (error) {
    if (!(error instanceof RampError) || error.code === 'lock.busy') throw error;
    recover('asItStands');
  }
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
