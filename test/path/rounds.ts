import type { Host } from './drive';

export const LISTING = 'Listing optimisation';

/** Alias, rater, level by criterion in the rubric's order; null where not scored. */
export type Given = readonly [alias: string, rater: string, levels: readonly (number | null)[]];

export function letter(column: number): string {
  return String.fromCharCode(65 + (column % 26));
}

function columnOf(host: Host, sheet: string, header: string): number {
  const found = host.values(sheet)[0]?.indexOf(header) ?? -1;
  if (found === -1) throw new Error(`${sheet} has no column ${header}`);
  return found;
}

/** A1 of a cell, whichever column the header stands in. */
export function cellAt(host: Host, sheet: string, header: string, row: number): string {
  const column = columnOf(host, sheet, header);
  return `${column < 26 ? '' : letter(Math.floor(column / 26) - 1)}${letter(column)}${row}`;
}

/** Pastes rows below what is there, each value under its header. */
export function pasteRows(
  host: Host,
  sheet: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const used = host.values(sheet).findIndex((cells, i) => i > 0 && cells.every((cell) => cell === ''));
  const first = used === -1 ? host.values(sheet).length + 1 : used + 1;
  host.edit((person) => {
    for (const header of headers) {
      person.paste(
        sheet,
        cellAt(host, sheet, header, first),
        rows.map((row) => [String(row[header] ?? '')]),
      );
    }
  });
}

/** The rows of a sheet by their headers. */
export function rowsIn(host: Host, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...body] = host.values(sheet);
  return body
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i]])));
}

export const nameOf = (alias: string): string => `Name of ${alias}`;
export const idOf = (alias: string): string => `C-${alias}`;

/** Candidates with one submitted task each, as somebody may have typed them. */
export function pasteCandidates(host: Host, aliases: readonly string[], rubric = LISTING): void {
  pasteRows(
    host,
    'Candidates',
    aliases.map((alias) => ({
      'Candidate ID': idOf(alias),
      Name: nameOf(alias),
      Role: 'Listing Optimization Specialist',
      Stage: 'task scored',
      Applied: '2026-11-02',
      Alias: alias,
    })),
  );
  pasteRows(
    host,
    'Tasks',
    aliases.map((alias) => ({
      'Task ID': `T-${alias}`,
      'Candidate ID': idOf(alias),
      Rubric: rubric,
      'Rubric version': 1,
      Submitted: '2026-11-16',
      'Feedback due': '2026-11-23',
      Fee: 50,
      Currency: 'EUR',
      'Pay status': 'promised',
    })),
  );
}

/** First scores, all submitted at one moment. */
export function pasteScores(
  host: Host,
  given: readonly Given[],
  criteria: readonly string[],
  at = '2026-11-18 10:00:00',
): void {
  pasteRows(
    host,
    'Scores',
    given.flatMap(([alias, rater, levels]) =>
      levels.flatMap((level, c) =>
        level === null
          ? []
          : [
              {
                'Task ID': `T-${alias}`,
                Rater: rater,
                Criterion: criteria[c] ?? '',
                Level: level,
                'Submitted at': at,
                Revision: 1,
              },
            ],
      ),
    ),
  );
}
