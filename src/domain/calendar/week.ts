import { RampError } from '../error';

/** A working week: seven days, Monday first, true = working. */
export type WorkWeek = readonly boolean[];

/** Monday to Friday, `NETWORKDAYS.INTL`'s default. */
export const MONDAY_TO_FRIDAY: WorkWeek = [true, true, true, true, true, false, false];

const MASK = /^[01]{7}$/;
const CODE = /^(?:[1-7]|1[1-7])$/;

/**
 * The week of a `NETWORKDAYS.INTL` weekend: a mask as text, Monday first, 1 = off (`"0000011"`), or a code: 1
 * Saturday and Sunday, 2 Sunday and Monday … 7 Friday and Saturday, 11 Sunday only … 17 Saturday only.
 *
 * The *numbers* 1 and 11 are refused: the masks 0000001 and 0000011 typed into a cell become these numbers, whose
 * codes mean another week. As text `"1"` and `"11"` are the codes.
 */
export function workWeek(weekend: string | number): WorkWeek {
  if (weekend === 1 || weekend === 11) {
    throw new RampError('calendar.weekendNumber', {
      value: weekend,
      mask: weekend === 1 ? '0000001' : '0000011',
    });
  }
  const text = String(weekend).trim();
  if (typeof weekend === 'string' && MASK.test(text)) return fromMask(text);
  if (!CODE.test(text)) throw new RampError('calendar.weekend', { value: text.slice(0, 40) });
  const code = Number(text);
  const off = code > 10 ? [(code - 5) % 7] : [(code + 4) % 7, (code + 5) % 7];
  return MONDAY_TO_FRIDAY.map((_, day) => !off.includes(day));
}

function fromMask(mask: string): WorkWeek {
  const week = [...mask].map((digit) => digit === '0');
  if (!week.includes(true)) throw new RampError('calendar.noWorkingDay');
  return week;
}

/** Working days a week. */
export function daysPerWeek(week: WorkWeek): number {
  return week.filter(Boolean).length;
}
