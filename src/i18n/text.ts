import type { RampError } from '../domain/error';
import { actions } from './en/actions';
import { adopt } from './en/adopt';
import { app } from './en/app';
import { comparison } from './en/comparison';
import { dashboard } from './en/dashboard';
import { decisionActions } from './en/decision';
import { errorsFunctions } from './en/errors.functions';
import { errorsStats } from './en/errors.stats';
import { workbook } from './en/errors.workbook';
import { functionExamples, functionSentences } from './en/functions';
import { functionsSheet } from './en/functionsSheet';
import { importActions, importShared } from './en/import';
import { persons } from './en/persons';
import { report } from './en/report';
import { rubricActions, rubricShared } from './en/rubrics';
import { scoringActions } from './en/scoring';
import { tables } from './en/tables';
import { taskActions, taskShared } from './en/tasks';
import { undo } from './en/undo';
import { merged, translator } from './translate';

/** What `Code.js` says: one line for each part of the table, so that two people rarely edit the same place. */
const english = () =>
  merged(
    app,
    adopt,
    actions,
    comparison,
    dashboard,
    decisionActions,
    errorsFunctions,
    errorsStats,
    workbook,
    functionSentences,
    functionExamples,
    functionsSheet,
    importActions,
    importShared,
    persons,
    report,
    rubricActions,
    rubricShared,
    scoringActions,
    tables,
    taskActions,
    taskShared,
    undo,
  );

const text = translator(english);

/** A sentence of the add-on. `t('plan.none', { name: 'Ana' })` → "Ana has no plan yet: generate it first." */
export const t = text.t;

/** The sentence of a key known only when running; null when there is none. */
export const lookUp = text.lookUp;

/** Chooses the language of all that follows, from BCP 47 tags in order of preference. */
export const setLanguage = text.setLanguage;

/** The sentence of an error: its code is the key. An error without a sentence shows its code, never a stack. */
export function errorText(error: RampError): string {
  // Sentences of the domain take `{where}`: " in row 5" where the error knows a row.
  const where = error.params.row === undefined ? '' : (text.lookUp('arg.where', error.params) ?? '');
  return text.lookUp(error.code, { where, ...error.params }) ?? error.code;
}
