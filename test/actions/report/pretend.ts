import type { TabSample } from '../../../src/actions/report/region';
import { type Understood, understand } from '../../../src/actions/report/view';
import type { RawCell, WallClock } from '../../../src/model/decode';

/** A clock of UTC. */
export const clock: WallClock = {
  stamp: (date) => date.toISOString().slice(0, 19),
  seconds: (date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 1000,
};

export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
export const time = (seconds: number): Date => new Date(Date.UTC(1899, 11, 30) + seconds * 1000);

/** A tab as `readTab` reads it: 200 rows from the top and 30 from the bottom. */
export function tab(rows: readonly (readonly RawCell[])[], name = 'Data'): TabSample {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map((row) => Array.from({ length: columns }, (_none, i) => row[i] ?? ''));
  return {
    sheetId: 7,
    name,
    rows: rows.length,
    columns,
    top: full.slice(0, 200),
    bottom: rows.length > 200 ? full.slice(Math.max(200, rows.length - 30)) : [],
  };
}

export function read(
  rows: readonly (readonly RawCell[])[],
  ...roles: Parameters<typeof understand>[2][]
): Understood {
  const found = understand(tab(rows), clock, roles[0]);
  if (!found) throw new Error('nothing was understood');
  return found;
}

/** header → role, where there is one. */
export function rolesOf({ columns }: Understood): Record<string, string> {
  return Object.fromEntries(
    columns.filter(({ role }) => role !== '').map(({ header, role }) => [header, role]),
  );
}

export const titles = ({ offers }: Understood): string[] => offers.map(({ title }) => title);

/** A call-centre log: agent, day, talk. */
export function calls(header: readonly string[], talk: (i: number) => RawCell, rows = 40): RawCell[][] {
  const agents = ['Ana', 'Bo', 'Cy'];
  return [
    [...header],
    ...Array.from({ length: rows }, (_none, i): RawCell[] => [
      `K${i}`,
      agents[i % 3] as string,
      day(`2026-03-${String(2 + (i % 25)).padStart(2, '0')}`),
      talk(i),
    ]),
  ];
}
