/** What the tests of the workbook call: its functions as globals of a script, each call an execution of its own. */

import type { ChangeSet } from '../../src/model/changeset';
import type { TableId } from '../../src/model/schema';
import { recover } from '../../src/workbook/apply';
import { applyConfirmed } from '../../src/workbook/change';
import { withDocumentLock } from '../../src/workbook/lock';
import { verifyLog } from '../../src/workbook/log';
import { ensureTables } from '../../src/workbook/setup';
import { readTables } from '../../src/workbook/snapshot';

export { applyChangeSet, closeChange, recover } from '../../src/workbook/apply';
export { localeOf, nowIso } from '../../src/workbook/clock';
export { verifyLog } from '../../src/workbook/log';
export { renderSheet } from '../../src/workbook/render';
export { areaProblem, readTab, readWhole } from '../../src/workbook/report';
export { planRepair, planSetup, runRepair, runSetup } from '../../src/workbook/setup';
export { readTables } from '../../src/workbook/snapshot';
export { presentTables } from '../../src/workbook/state';
export { listUndo, undoChangeSet } from '../../src/workbook/undo';
export { readNamed } from '../../src/workbook/view';

/** Makes sheets as their first use does. */
export function makeTables(ids: readonly TableId[]): void {
  withDocumentLock(() => ensureTables(ids));
}

/** The next action after a crash: finishes what was begun, reads, and looks at the log. */
export function nextAction(): { readonly intact: boolean } {
  recover();
  readTables(['hires', 'holidays']);
  return verifyLog();
}

/** A confirmed change whose recomputing gives what the test says. */
export function confirmed(confirm: string, changeSet: ChangeSet): unknown {
  return applyConfirmed(confirm, () => {
    readTables(['hires']);
    return { changeSet };
  });
}
