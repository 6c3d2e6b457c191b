import { addHire } from '../actions/hires/addHire';
import { editHire } from '../actions/hires/editHire';
import { hireForm as form } from '../actions/hires/hireForm';
import type { Rpc } from '../rpc';
import { readSources } from './adopt';
import { answerChange } from './change';
import { actionContext } from './context';

const TABLES = ['hires', 'roles', 'holidays', 'leave'] as const;

export const hireForm: Rpc['hireForm'] = ({ hireId }) => form(readSources(TABLES), hireId, actionContext());

export const hireAdd: Rpc['hireAdd'] = ({ hire, confirm }) =>
  answerChange(confirm, { tables: TABLES, compute: (tables, context) => addHire(tables, hire, context) });

export const hireEdit: Rpc['hireEdit'] = ({ hireId, hire, confirm }) =>
  answerChange(confirm, {
    tables: TABLES,
    compute: (tables, context) => editHire(tables, hireId, hire, context),
  });
