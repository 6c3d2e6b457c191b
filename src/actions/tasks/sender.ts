import type { TableChange } from '../../model/changeset';
import type { Tables } from '../../model/snapshot';
import { checkRow } from '../../model/validate';
import type { TaskSender } from '../../rpc/tasks';
import { rowsOf, sameName, text } from '../tables';

/** Settings that say who asks for tasks: the same for all of them, so asked once. */
const SETTINGS: Readonly<Record<keyof TaskSender, string>> = {
  company: 'Brief: from',
  contact: 'Brief: write to',
  handIn: 'Brief: hand in to',
};
const FIELDS = Object.keys(SETTINGS) as readonly (keyof TaskSender)[];

export type SenderFinding = {
  readonly field: keyof TaskSender;
  readonly code: `task.sender.${'noCompany' | 'noContact' | 'badContact' | 'noHandIn'}`;
};

function settingOf(tables: Tables, field: keyof TaskSender) {
  return rowsOf(tables, 'settings').find(({ key }) => key !== '' && sameName(key, SETTINGS[field]));
}

/** Who asks, as Settings say; blank where nobody said. */
export function senderOf(tables: Tables): TaskSender {
  const said = (field: keyof TaskSender) => text(settingOf(tables, field)?.values ?? {}, 'value').trim();
  return { company: said('company'), contact: said('contact'), handIn: said('handIn') };
}

/** What a candidate would miss in the brief: who asks, whom to write to, where the work goes. */
export function checkSender({ company, contact, handIn }: TaskSender): readonly SenderFinding[] {
  const found: SenderFinding[] = [];
  if (company.trim() === '') found.push({ field: 'company', code: 'task.sender.noCompany' });
  if (contact.trim() === '') found.push({ field: 'contact', code: 'task.sender.noContact' });
  else if (!isAddress(contact.trim())) found.push({ field: 'contact', code: 'task.sender.badContact' });
  if (handIn.trim() === '') found.push({ field: 'handIn', code: 'task.sender.noHandIn' });
  return found;
}

/** An e-mail address or a link. */
function isAddress(contact: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) || /^https?:\/\/\S+\.\S+$/i.test(contact);
}

/** The rows of Settings that keep who asks; none where they say so already. */
export function senderChange(tables: Tables, sender: TaskSender): TableChange | null {
  const rows = FIELDS.flatMap((field): TableChange['rows'] => {
    const value = sender[field].trim();
    const there = settingOf(tables, field);
    if (text(there?.values ?? {}, 'value') === value) return [];
    const after = { setting: SETTINGS[field], value };
    checkRow('settings', after);
    return there
      ? [{ kind: 'change', key: there.key, before: { value: there.values.value ?? '' }, after: { value } }]
      : [{ kind: 'add', key: SETTINGS[field], after }];
  });
  return rows.length === 0 ? null : { table: 'settings', rows };
}
