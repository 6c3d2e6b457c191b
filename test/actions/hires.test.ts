import { addHire } from '../../src/actions/hires/addHire';
import { editHire } from '../../src/actions/hires/editHire';
import { hireForm } from '../../src/actions/hires/hireForm';
import { RampError } from '../../src/domain/error';
import { errorText } from '../../src/i18n/text';
import { applied, CONTEXT, tablesOf } from './tables';

const SUPPORT = 'Multilingual Customer Support';
const ana = { name: 'Ana', role: SUPPORT, startDate: '2026-03-02' };
const empty = tablesOf({});

function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RampError) return errorText(error);
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('adding a hire', () => {
  test('seeds the six roles first and gives the hire an ID', () => {
    const { changeSet, notes, sentence } = addHire(empty, ana, CONTEXT);
    expect(changeSet.tables.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['hires', 1],
      ['roles', 12],
    ]);
    expect(changeSet.tables[0]?.rows[0]).toEqual({
      kind: 'add',
      key: 'H-0001',
      after: { hireId: 'H-0001', status: 'active', ...ana },
    });
    expect(notes).toEqual(['The six standard roles go into the Roles sheet, where you can edit them.']);
    expect(sentence).toBe(`Added Ana as ${SUPPORT} from 2 Mar 2026.`);
  });

  test('leaves roles alone that are somebody’s own', () => {
    const tables = tablesOf({
      roles: [{ role: 'Baker', version: 1, metric: 'Loaves', kind: 'primary', direction: 'higher' }],
    });
    const { changeSet } = addHire(tables, { ...ana, role: 'baker' }, CONTEXT);
    expect(changeSet.tables.map(({ table }) => table)).toEqual(['hires']);
    expect(changeSet.tables[0]?.rows[0]).toMatchObject({ after: { role: 'Baker' } });
  });

  test('puts the stated full value into the seeded role, start in proportion', () => {
    const { changeSet } = addHire(empty, { ...ana, fullValue: 300 }, CONTEXT);
    const roles = changeSet.tables[1]?.rows.map((row) => (row.kind === 'add' ? row.after : {})) ?? [];
    expect(roles.find((row) => row.metric === 'Average handle time')).toMatchObject({
      full: 300,
      start: 450,
      unit: 'seconds',
    });
    expect(roles.find((row) => row.metric === 'Decisions')).toMatchObject({ full: 1, unit: 'share of full' });
  });

  test('counts IDs on from the highest, whatever gaps there are', () => {
    const tables = tablesOf({ hires: [{ hireId: 'H-0007', name: 'Bo' }] });
    const { changeSet } = addHire(tables, ana, CONTEXT);
    expect(changeSet.tables[0]?.rows[0]?.key).toBe('H-0008');
  });

  test('says when the start is a day off and which day the ramp begins on', () => {
    const { notes } = addHire(empty, { ...ana, startDate: '2026-03-01' }, CONTEXT);
    expect(notes).toContain('Sunday 1 March is no working day for Ana: the ramp begins on Monday 2 March.');
  });

  test.each([
    [{ ...ana, name: '  ' }, 'The name is blank: write the name of the hire.'],
    [{ ...ana, role: 'Astronaut' }, /^There is no role “Astronaut”\. Choose one of: Marketplace Seller, /],
    [{ ...ana, startDate: '2026-02-30' }, /^Hires, Start date: .*2026-02-30/],
    [{ ...ana, fte: 0 }, /^Hires, FTE: 0 /],
    [{ ...ana, fte: 1.5 }, /^Hires, FTE: 1\.5 /],
    [{ ...ana, timeZone: 'Mars/Olympus' }, /^Hires, Time zone: .*Mars\/Olympus/],
    [{ ...ana, fullValue: 0 }, /^Full productivity must be above 0/],
  ])('refuses %j', (input, expected) => {
    expect(sentenceOf(() => addHire(empty, input, CONTEXT))).toMatch(expected);
  });

  test('refuses a second hire of the same name, naming the row of the first', () => {
    const tables = tablesOf({ hires: [{ hireId: 'H-0001', name: 'Ana' }] });
    expect(sentenceOf(() => addHire(tables, { ...ana, name: ' ana ' }, CONTEXT))).toBe(
      'Hires row 2 already has a hire named “ana”: give the second one a name that tells them apart, such as “ana B.”.',
    );
  });

  test('keeps hostile text as it was given', () => {
    const { changeSet } = addHire(empty, { ...ana, name: '=HYPERLINK("x")' }, CONTEXT);
    expect(changeSet.tables[0]?.rows[0]).toMatchObject({ after: { name: '=HYPERLINK("x")' } });
  });
});

describe('editing a hire', () => {
  const tables = applied(empty, addHire(empty, { name: 'Becky' } as typeof ana, CONTEXT).changeSet);

  test('completes an imported hire', () => {
    const { changeSet, sentence } = editHire(
      tables,
      'H-0001',
      { role: SUPPORT, startDate: '2026-03-02' },
      CONTEXT,
    );
    expect(changeSet.tables).toEqual([
      {
        table: 'hires',
        rows: [
          {
            kind: 'change',
            key: 'H-0001',
            before: { role: '', startDate: '' },
            after: { role: SUPPORT, startDate: '2026-03-02' },
          },
        ],
      },
    ]);
    expect(sentence).toBe('Changed Role, Start date of Becky.');
  });

  test('seeds the six roles where an import made the hire before there was any', () => {
    const imported = tablesOf({ hires: [{ hireId: 'H-0001', name: 'Becky', status: 'active' }] });
    const { changeSet, notes } = editHire(imported, 'H-0001', { role: SUPPORT, fullValue: 300 }, CONTEXT);
    const [hires, roles] = changeSet.tables;
    expect(hires?.rows).toMatchObject([{ kind: 'change', after: { role: SUPPORT } }]);
    expect(roles?.rows).toHaveLength(12);
    expect(roles?.rows.find((row) => row.kind === 'add' && row.after.role === SUPPORT)).toMatchObject({
      after: { full: 300, start: 450 },
    });
    expect(notes.length).toBeGreaterThan(1);
    expect(editHire(imported, 'H-0001', { manager: 'Mia' }, CONTEXT).changeSet.tables).toHaveLength(1);
  });

  test('changes nothing where nothing differs', () => {
    const { changeSet, sentence } = editHire(tables, 'H-0001', { name: 'Becky' }, CONTEXT);
    expect(changeSet.tables).toEqual([]);
    expect(sentence).toBe('Nothing to change: Becky already has these values.');
  });

  test('refuses a hire that is gone', () => {
    expect(sentenceOf(() => editHire(tables, 'H-0009', {}, CONTEXT))).toMatch(/no hire with the ID H-0009/);
  });
});

describe('the form', () => {
  test('offers the six roles with their metrics before the sheet exists', () => {
    const form = hireForm(empty, undefined, CONTEXT);
    expect(form.roles).toHaveLength(6);
    expect(form.metrics.find(({ role }) => role === SUPPORT)).toEqual({
      role: SUPPORT,
      metric: 'Average handle time',
      unit: 'seconds',
      full: null,
    });
    expect(form.defaults).toEqual({ timeZone: 'Europe/London', weekend: '0000011', currency: '' });
    expect(form.hire).toBeNull();
  });
});
