import { isCivilDate } from '../../model/problem';

/** What somebody noted of a submission. */
export type Noted = { readonly submitted: string; readonly minutes: number | null; readonly link: string };

export type SubmitFinding = {
  readonly field: keyof Noted;
  readonly code: `task.${'badDate' | 'future' | 'badMinutes' | 'badLink'}`;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * What is wrong with a submission as noted, for the page before it asks and for the add-on before it writes.
 * @param today On the candidate's calendar.
 */
export function checkSubmission(
  { submitted, minutes, link }: Noted,
  today: string,
): readonly SubmitFinding[] {
  const found: SubmitFinding[] = [];
  if (!isCivilDate(submitted)) {
    found.push({ field: 'submitted', code: 'task.badDate', params: { date: submitted } });
  } else if (submitted > today) {
    found.push({ field: 'submitted', code: 'task.future', params: { date: submitted, today } });
  }
  if (minutes !== null && !(minutes > 0)) {
    found.push({ field: 'minutes', code: 'task.badMinutes', params: {} });
  }
  if (link.trim() !== '' && !isWebAddress(link.trim())) {
    found.push({ field: 'link', code: 'task.badLink', params: { link: link.trim() } });
  }
  return found;
}

/** Raters open it with one press: neither a script nor a file of somebody's own disk. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link);
}
