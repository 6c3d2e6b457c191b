import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { HireForm, HireInput } from '../../rpc/hires';
import type { ActionContext } from '../context';
import { unitOf } from '../roles/fullValue';
import { primaryOf, roleOf } from '../roles/roleOf';
import { seedRoles, withRoles } from '../roles/seedRoles';
import { number, rowsOf, text } from '../tables';
import { hireRowOf } from './editHire';
import { roleNames } from './fields';

const DEFAULT_WEEKEND = '0000011';

function weekends(): HireForm['weekends'] {
  return [
    { mask: DEFAULT_WEEKEND, label: t('weekend.satSun') },
    { mask: '0000110', label: t('weekend.friSat') },
    { mask: '0000001', label: t('weekend.sun') },
    { mask: '0000100', label: t('weekend.fri') },
    { mask: '0000000', label: t('weekend.none') },
  ];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

function asInput(tables: Tables, hireId: string): HireForm['hire'] {
  const { values } = hireRowOf(tables, hireId);
  const optional = ['timeZone', 'holidayCalendar', 'weekend', 'manager', 'currency'] as const;
  const given: { -readonly [K in keyof HireInput]?: HireInput[K] } = {};
  for (const field of optional) if (text(values, field) !== '') given[field] = text(values, field);
  const fte = number(values, 'fte');
  return {
    hireId,
    name: text(values, 'name'),
    role: text(values, 'role'),
    startDate: text(values, 'startDate'),
    ...(fte === null ? {} : { fte }),
    ...given,
  };
}

/** What the form offers: roles with their metric, calendars in use, defaults, and the hire when editing. */
export function hireForm(tables: Tables, hireId: string | undefined, context: ActionContext): HireForm {
  const hires = rowsOf(tables, 'hires').map(({ values }) => values);
  const seeded = withRoles(tables, seedRoles(tables));
  const roles = roleNames(seeded);
  const currencies = distinct(hires.map((hire) => text(hire, 'currency')));
  return {
    roles,
    calendars: distinct(rowsOf(tables, 'holidays').map(({ values }) => text(values, 'calendar'))),
    timeZones: distinct([context.zone, ...hires.map((hire) => text(hire, 'timeZone'))]),
    weekends: weekends(),
    defaults: { timeZone: context.zone, weekend: DEFAULT_WEEKEND, currency: currencies[0] ?? '' },
    metrics: roles.map((name) => {
      const role = roleOf(seeded, name);
      const primary = role && primaryOf(role);
      return {
        role: name,
        metric: primary?.metric ?? '',
        unit: primary ? unitOf(name, primary.metric, primary.unit) : '',
        full: primary?.hasUnit && primary.curve ? primary.curve.full : null,
      };
    }),
    hire: hireId === undefined ? null : asInput(tables, hireId),
  };
}
