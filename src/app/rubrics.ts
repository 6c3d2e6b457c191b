import { addFromLibrary, rubricTemplates } from '../actions/rubrics/fromLibrary';
import { saveRubric } from '../actions/rubrics/save';
import { listRubrics, viewRubric } from '../actions/rubrics/view';
import type { RubricRpc } from '../rpc/rubrics';
import { readTables } from '../workbook/snapshot';
import { answerChange } from './change';

const TABLES = ['rubrics', 'tasks', 'scores'] as const;

export const rubrics: RubricRpc['rubrics'] = () => listRubrics(readTables(TABLES));

export const rubric: RubricRpc['rubric'] = ({ name, version }) =>
  viewRubric(readTables(TABLES), name, version);

export const rubricLibrary: RubricRpc['rubricLibrary'] = () => rubricTemplates(readTables(['rubrics']));

export const rubricSave: RubricRpc['rubricSave'] = ({ confirm, ...input }) =>
  answerChange(confirm, { tables: TABLES, compute: (tables) => saveRubric(tables, input) });

export const rubricFromLibrary: RubricRpc['rubricFromLibrary'] = ({ id, confirm }) =>
  answerChange(confirm, { tables: ['rubrics'], compute: (tables) => addFromLibrary(tables, id) });
