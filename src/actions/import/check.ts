import type { Cell } from '../../model/cell';
import { cellLength, MAX_TEXT } from '../../model/problem';
import type { Field } from '../../model/schema';
import { type Message, message } from './message';

/** Why a value cannot stand in a field, or null when it can. Blank can always: what is required is another question. */
export function checkValue(field: Field, value: Cell): Message | null {
  if (value === '') return null;
  switch (field.type) {
    case 'number':
    case 'integer':
    case 'share':
    case 'money':
    case 'seconds':
      return checkNumber(field, value);
    case 'date':
      return typeof value === 'string' && isCivilDate(value) ? null : message('fault.date');
    case 'boolean':
      return typeof value === 'boolean' ? null : message('fault.yesNo');
    case 'currency':
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : message('fault.currency');
    case 'choice':
      if (field.options === undefined || field.options.includes(String(value))) return null;
      return message('fault.choice', { options: field.options.join(', ') });
    default:
      if (typeof value !== 'string') return message('fault.text');
      return cellLength(value) > MAX_TEXT ? message('fault.long') : null;
  }
}

function checkNumber(field: Field, value: Cell): Message | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return message('fault.number');
  if (field.type === 'integer' && !Number.isInteger(value)) return message('fault.integer');
  if (field.min !== undefined && (value < field.min || (field.aboveMin === true && value === field.min))) {
    return message(field.aboveMin ? 'fault.aboveMin' : 'fault.min', { min: field.min });
  }
  if (field.max !== undefined && value > field.max) return message('fault.max', { max: field.max });
  return null;
}

function isCivilDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
