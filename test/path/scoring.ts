import { call, type Host, write } from './drive';

/** The column of a header, as a letter. */
export function columnOf(host: Host, sheet: string, header: string): string {
  const found = host.values(sheet)[0]?.indexOf(header) ?? -1;
  if (found === -1) throw new Error(`${sheet} has no column ${header}`);
  return found < 26 ? String.fromCharCode(65 + found) : `A${String.fromCharCode(65 + found - 26)}`;
}

export function typeInto(
  host: Host,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string | number>>,
) {
  host.edit((person) => {
    for (const [header, value] of Object.entries(cells)) {
      person.type(sheet, `${columnOf(host, sheet, header)}${row}`, String(value));
    }
  });
}

/** The first row of a sheet, from 1, in which nothing stands. */
export function freeRow(host: Host, sheet: string): number {
  const values = host.values(sheet);
  const free = values.findIndex((cells, i) => i > 0 && cells.every((cell) => cell === '' || cell === false));
  return (free === -1 ? values.length : free) + 1;
}

export const RUBRIC = 'Listing optimisation';

/** Candidates with a submission each, typed into the sheets as a person would: C-0001 with T-0001 and so on. */
export function typeRound(host: Host, aliases: readonly string[]): void {
  write(host, 'setup', { modules: ['tasks'] });
  write(host, 'rubricFromLibrary', { id: 'listing' });
  aliases.forEach((alias, i) => {
    const number = String(i + 1).padStart(4, '0');
    typeInto(host, 'Candidates', freeRow(host, 'Candidates'), {
      'Candidate ID': `C-${number}`,
      Name: `Secret Person ${i + 1}`,
      Contact: `secret${i + 1}@example.org`,
      Role: 'Listing Specialist',
      Stage: 'task submitted',
      Applied: '2026-11-02',
      Alias: alias,
    });
    typeInto(host, 'Tasks', freeRow(host, 'Tasks'), {
      'Task ID': `T-${number}`,
      'Candidate ID': `C-${number}`,
      Rubric: RUBRIC,
      Submitted: '2026-11-20',
      Fee: 77,
      Currency: 'EUR',
      'Pay status': 'promised',
      Link: `https://example.org/${alias}`,
    });
  });
}

export function nameRater(host: Host, name: string): void {
  call(host, 'statedName', { name });
}

/** What a rater's page sends of a submission, with these levels in the rubric's order. */
export function scoresFor(host: Host, taskId: string, levels: readonly (number | null)[], evidence = '') {
  const { rater, opened, criteria } = call(host, 'scoreSheet', { taskId });
  return {
    taskId,
    rater,
    opened,
    entries: criteria.map(({ criterion }, i) => ({ criterion, level: levels[i] ?? null, evidence })),
  };
}
