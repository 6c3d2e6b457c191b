/** What the tests of the workbook call: its functions as globals of a script, each call an execution of its own. */

export { applyChangeSet, closeChange, recover } from '../../src/workbook/apply';
export { applyConfirmed } from '../../src/workbook/change';
export { localeOf, nowIso, todayIso } from '../../src/workbook/clock';
export { verifyLog } from '../../src/workbook/log';
export { renderSheet } from '../../src/workbook/render';
export { planRepair, planSetup, runRepair, runSetup } from '../../src/workbook/setup';
export { readTables } from '../../src/workbook/snapshot';
export { presentTables } from '../../src/workbook/state';
export { listUndo, undoChangeSet } from '../../src/workbook/undo';
export { readNamed } from '../../src/workbook/view';
