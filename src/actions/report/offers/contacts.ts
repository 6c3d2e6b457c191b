import { t } from '../../../i18n/text';
import { isAverage } from '../../import/guess/header';
import type { Column } from '../columns';
import type { Arg } from '../formula';
import { head, limits, NONE, name, type Offer, offer, quoted, type Tab, texts, trend, whole } from './draft';

export function contactOffers(tab: Tab): Offer[] {
  const { of, date, period } = tab;
  const talk = of('talk');
  const [by, other] = tab.groups;
  if (!talk || !by) return [];
  const times = [talk, of('hold'), of('wrap')];
  const handled = of('handled');
  const averages = handled !== null && isAverage(talk.names.join(' '));
  // What is a duration in the sheet may be a number or a date once a formula multiplied it.
  if (averages && times.some((column) => column?.kinds.has('duration'))) return [];
  const arg = (column: Column | null): Arg => {
    if (!column) return { kind: 'none' };
    const average = averages && isAverage(column.names.join(' '));
    if (!average && column.seconds === 1) return whole(column);
    return {
      kind: 'computed',
      of: column.column,
      column: column.column,
      ...(average && handled ? { times: handled.column } : {}),
      ...(column.seconds === 1 ? {} : { factor: column.seconds }),
    };
  };
  const labels = [t('report.head.contacts'), t('report.head.mean')];
  const typical = [t('report.head.typical'), ...limits(t('report.head.typicalName'))];
  const notes = [
    ...(averages && handled ? [t('report.note.average', { talk: name(talk), handled: name(handled) })] : []),
    ...(talk.seconds === 1 ? [] : [t('report.note.unit', { header: name(talk), factor: talk.seconds })]),
  ];
  const ahtBy = (group: Column): Offer =>
    offer(tab, {
      id: 'aht',
      title: t('report.aht', { group: name(group) }),
      sentence: t(times[1] || times[2] ? 'report.aht.all' : 'report.aht.talk', {
        talk: name(talk),
        columns: quoted(times),
      }),
      call: {
        fn: 'RAMP_AHT_BY',
        args: [whole(group), arg(times[0]!), arg(times[1]!), arg(times[2]!), handled ? whole(handled) : NONE],
        labels: [head(group), ...texts(handled ? labels : [...labels, ...typical])],
        ...(handled ? { keep: 3 } : {}),
      },
      notes,
    });
  const offers = [ahtBy(by)];
  const seconds = times.every((column) => !column?.kinds.has('duration'));
  const alike = times.every((column) => !column || column.seconds === talk.seconds);
  if (date && seconds && alike && (!averages || (!times[1] && !times[2]))) {
    const plus = times.slice(1).flatMap((column) => (column ? [column.column] : []));
    const numerator: Arg = {
      kind: 'computed',
      of: date.column,
      column: talk.column,
      ...(plus.length > 0 ? { plus } : {}),
      ...(averages && handled ? { times: handled.column } : {}),
      ...(talk.seconds === 1 ? {} : { factor: talk.seconds }),
    };
    // Contacts of a row without a column of them: one, where there is a talk time.
    if (handled || !talk.blanks) {
      const below: Arg = handled
        ? { kind: 'computed', of: date.column, column: handled.column }
        : { kind: 'ones', of: date.column };
      offers.push(
        trend(tab, by, numerator, below, {
          id: 'ahtTrend',
          number: 'seconds',
          title: t(`report.aht.${period}`, { group: name(by) }),
          sentence: t(`report.aht.trend.${!handled ? 'rows' : averages ? 'average' : 'handled'}`, {
            talk: name(talk),
            columns: quoted(times),
            handled: handled ? name(handled) : '',
          }),
          notes,
        }),
      );
    }
  }
  if (other) offers.push(ahtBy(other));
  return offers;
}
