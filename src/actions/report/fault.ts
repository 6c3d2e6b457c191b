import type { RawCell } from '../../model/decode';
import type { ReportRole } from '../../rpc/reports';
import { type CellKind, kindOf } from './cells';

/** Why a column cannot be used as it is: the key of the sentence, the first cell that says so, and its row from 0. */
export type Fault = {
  readonly key:
    | 'error'
    | 'dateText'
    | 'noDate'
    | 'clockText'
    | 'dateAsTime'
    | 'moneyText'
    | 'groupedText'
    | 'noNumber'
    | 'yesNoWords'
    | 'noYesNo'
    | 'noName';
  readonly value: RawCell;
  readonly row: number;
};

type Wanted = Readonly<Partial<Record<CellKind, Fault['key'] | 'fine'>>>;

const NUMBERS: Wanted = {
  number: 'fine',
  numberText: 'fine',
  moneyText: 'moneyText',
  groupedText: 'groupedText',
};
const WANTED: Readonly<
  Record<Exclude<ReportRole, ''>, { readonly kinds: Wanted; readonly other: Fault['key'] }>
> = {
  person: { kinds: {}, other: 'noName' },
  campaign: { kinds: {}, other: 'noName' },
  group: { kinds: {}, other: 'noName' },
  currency: { kinds: {}, other: 'noName' },
  date: { kinds: { date: 'fine', isoText: 'fine', dateText: 'dateText' }, other: 'noDate' },
  talk: {
    kinds: { ...NUMBERS, duration: 'fine', clockText: 'clockText', date: 'dateAsTime' },
    other: 'noNumber',
  },
  hold: {
    kinds: { ...NUMBERS, duration: 'fine', clockText: 'clockText', date: 'dateAsTime' },
    other: 'noNumber',
  },
  wrap: {
    kinds: { ...NUMBERS, duration: 'fine', clockText: 'clockText', date: 'dateAsTime' },
    other: 'noNumber',
  },
  handled: { kinds: NUMBERS, other: 'noNumber' },
  spend: { kinds: NUMBERS, other: 'noNumber' },
  revenue: { kinds: NUMBERS, other: 'noNumber' },
  refunds: { kinds: NUMBERS, other: 'noNumber' },
  orders: { kinds: NUMBERS, other: 'noNumber' },
  complexity: { kinds: NUMBERS, other: 'noNumber' },
  rework: { kinds: NUMBERS, other: 'noNumber' },
  number: { kinds: NUMBERS, other: 'noNumber' },
  accepted: {
    kinds: { boolean: 'fine', yesNoText: 'fine', otherYesNoText: 'yesNoWords' },
    other: 'noYesNo',
  },
};

/** The first cell that the functions would refuse; null when all are fine. Blanks are. */
export function findFault(
  role: ReportRole,
  cells: readonly RawCell[],
  rowOf: (at: number) => number,
): Fault | null {
  if (role === '') return null;
  const names = role === 'person' || role === 'campaign' || role === 'group' || role === 'currency';
  const { kinds, other } = WANTED[role];
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? '';
    const kind = kindOf(value);
    if (kind === 'blank' || names) {
      if (kind === 'error') return { key: 'error', value, row: rowOf(at) };
      continue;
    }
    const found =
      kind === 'error' ? 'error' : role === 'accepted' && (value === 0 || value === 1) ? 'fine' : kinds[kind];
    if (found !== 'fine') return { key: found ?? other, value, row: rowOf(at) };
  }
  return null;
}
