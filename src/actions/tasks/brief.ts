import { RampError } from '../../domain/error';
import { t } from '../../i18n/text';
import type { Tables } from '../../model/snapshot';
import type { BriefFact, BriefView } from '../../rpc/tasks';
import { aliasOf, taskRow } from '../candidates/read';
import { taskVersions } from '../comparison/rubric';
import type { ActionContext } from '../context';
import { addDays, formatNumber } from '../format';
import { rubricVersion } from '../rubrics/read';
import { number, text } from '../tables';
import { AI_RULES, daysAfter, FEEDBACK_DAYS, feeConflict, MAX_PAY_DAYS, REUSE_RULES } from './card';
import { formatMoney } from './money';
import { senderOf } from './sender';

const AI_TEXT = {
  'not allowed': 'brief.ai.no',
  'allowed with disclosure': 'brief.ai.disclose',
  allowed: 'brief.ai.yes',
} as const;
const REUSE_TEXT = {
  'not used unless bought': 'brief.reuse.no',
  'bought with the fee': 'brief.reuse.yes',
} as const;

/**
 * What one candidate is given: the work, the time, the money and when it comes, the rules in words, and the rubric as it
 * is scored by. By alias, and without a word of any other candidate.
 * @throws RampError `brief.noVersion`, `rubric.unknown`, `rubric.unknownVersion`, and those of `taskRow`
 */
export function briefOf(tables: Tables, taskId: string, { locale }: ActionContext): BriefView {
  const { task, candidate } = taskRow(tables, taskId);
  const { values } = task;
  const name = text(values, 'rubric');
  const version = taskVersions(tables)(values);
  if (version === null) throw new RampError('brief.noVersion', { task: taskId, rubric: name, row: task.row });
  const rubric = rubricVersion(tables, name, version);
  const title = text(values, 'title') || rubric.name;
  const role = text(candidate.values, 'role');
  const due = text(values, 'due');
  const date = (iso: string) => longDate(iso, locale);
  const feedback = text(values, 'feedbackDue') || (due === '' ? '' : addDays(due, FEEDBACK_DAYS));
  const alias = aliasOf(tables, candidate.key);
  const ai = AI_RULES.find((rule) => rule === text(values, 'aiRule'));
  const reuse = REUSE_RULES.find((rule) => rule === text(values, 'reuseRule'));
  const { contact } = senderOf(tables);
  const part = (heading: string, words: string) => (words === '' ? [] : [{ heading, text: words }]);
  return {
    taskId,
    candidateId: candidate.key,
    alias,
    title,
    subtitle: t(role === '' ? 'brief.subtitle' : 'brief.subtitleRole', { role, alias }),
    facts: facts(tables, taskId, locale),
    sections: [
      ...part(t('brief.deliver'), text(values, 'deliverable')),
      ...(ai ? part(t('brief.ai'), t(AI_TEXT[ai])) : []),
      ...(reuse ? part(t('brief.reuse'), t(REUSE_TEXT[reuse])) : []),
    ],
    scoring: t('brief.scoring', { count: rubric.criteria.length }),
    criteria: rubric.criteria.map(({ criterion, weight, gate, anchors }) => ({
      criterion,
      line: [
        ...(weight === null ? [] : [t('brief.weight', { weight: formatNumber(weight, locale) })]),
        ...(gate === null ? [] : [t('brief.gate', { gate })]),
      ].join(' · '),
      anchors,
    })),
    closing: [
      { heading: t('brief.blind'), text: t('brief.blindText', { alias }) },
      {
        heading: t('brief.invoice'),
        text: t(contact === '' ? 'brief.invoiceText' : 'brief.invoiceTo', { contact }),
      },
      { heading: t('brief.minutes'), text: t('brief.minutesText') },
      {
        heading: t('brief.next'),
        text: t(feedback === '' ? 'brief.nextText' : 'brief.nextTextBy', {
          count: daysAfter(values, 'feedbackDue', FEEDBACK_DAYS),
          date: feedback === '' ? '' : date(feedback),
        }),
      },
      { heading: t('brief.adjust'), text: t('brief.adjustText') },
    ],
  };
}

/** The few numbers that a candidate looks for first. */
function facts(tables: Tables, taskId: string, locale: string): readonly BriefFact[] {
  const { values } = taskRow(tables, taskId).task;
  const money = (field: string) => formatMoney(number(values, field), text(values, 'currency'), locale);
  const plain = (value: number) => formatNumber(value, locale);
  const [box, hours, rate] = [number(values, 'timeBox'), number(values, 'hours'), number(values, 'rate')];
  const due = text(values, 'due');
  const zone = text(values, 'timeZone');
  const fact = (label: string, value: string): BriefFact[] => (value === '' ? [] : [{ label, value }]);
  const fee =
    hours === null || rate === null || feeConflict(values) !== null
      ? money('fee')
      : t('brief.feeBy', { fee: money('fee'), count: hours, hours: plain(hours), rate: money('rate') });
  const days = daysAfter(values, 'paymentDue', MAX_PAY_DAYS);
  const by = due === '' ? '' : longDate(due, locale);
  const { company, contact, handIn } = senderOf(tables);
  return [
    ...fact(t('brief.from'), company),
    ...fact(t('brief.box'), box === null ? '' : t('brief.boxText', { minutes: plain(box) })),
    ...fact(t('brief.fee'), fee),
    ...fact(t('brief.paid'), days === 0 ? t('brief.paidAtOnce') : t('brief.paidText', { count: days })),
    ...fact(t('brief.due'), due === '' ? '' : zone === '' ? by : dueBy(by, zone)),
    ...fact(t('brief.handIn'), handIn),
    ...fact(t('brief.contact'), contact),
  ];
}

/** The last minute of a day where the candidate is: zones are named after a city, apart from those of the sea. */
function dueBy(date: string, zone: string): string {
  const city = zone.startsWith('Etc/') ? undefined : zone.split('/').slice(1).pop();
  if (city === undefined) return t('brief.dueZone', { date, zone });
  return t('brief.dueText', { date, zone, city: city.replace(/_/g, ' ') });
}

/** "Tuesday, 1 December 2026": a date that nobody can misread. */
function longDate(iso: string, locale: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(time);
}
