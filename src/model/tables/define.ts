import type { Field, FieldType, PrivacyClass, TableSpec } from '../schema';

type Extra = Omit<Partial<Field>, 'id' | 'header' | 'type' | 'privacy'>;

/** One column of a table; `words` are other headers it is known by, separated by `|`, lower case. */
export function field(
  id: string,
  header: string,
  type: FieldType,
  privacy: PrivacyClass,
  words = '',
  extra: Extra = {},
): Field {
  const aliases = words === '' ? {} : { aliases: words.split('|') };
  return { id, header, type, privacy, ...aliases, ...extra };
}

export function table(
  id: TableSpec['id'],
  sheet: string,
  module: TableSpec['module'],
  key: readonly string[],
  endsBy: string,
  fields: readonly Field[],
): TableSpec {
  return { id, sheet, module, key, endsBy, fields };
}

export const REQUIRED = { required: true } as const;

/** The fields that every table of events begins with. */
export function eventFields(): readonly Field[] {
  return [
    field(
      'date',
      'Date',
      'date',
      1,
      'day|start date|created|created at|created on|timestamp|fecha|día|data|dia|日期|时间',
      REQUIRED,
    ),
    hireField(),
    field(
      'sourceId',
      'Source ID',
      'id',
      1,
      'id|call id|ticket id|ticket|order id|item id|record id|reference|id de origen|id de origem|来源编号|编号',
    ),
  ];
}

/** The hire a row belongs to. */
export function hireField(extra: Extra = REQUIRED): Field {
  return field(
    'hireId',
    'Hire ID',
    'id',
    2,
    'hire|agent|agent id|agent name|employee|employee id|employee name|person|assignee|owner|user|rep|seller|agente|empleado|asesor|atendente|funcionário|colaborador|员工|客服|工号|人员',
    extra,
  );
}

export function currencyField(extra: Extra = {}): Field {
  return field('currency', 'Currency', 'currency', 1, 'currency code|moneda|divisa|moeda|币种|货币', extra);
}
