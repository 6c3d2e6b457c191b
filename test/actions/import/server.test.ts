import { importChunk } from '../../../src/actions/import/importChunk';
import { importStart } from '../../../src/actions/import/importStart';
import { RampError } from '../../../src/domain/error';
import { errorText } from '../../../src/i18n/text';
import type { Row } from '../../../src/model/cell';
import type { Assignment, ImportChunk, ImportStart } from '../../../src/rpc/imports';
import { Book } from './pretend';

const to = (source: string, part: Partial<Assignment>): Assignment => ({
  source,
  hireIds: [],
  newHire: '',
  skip: false,
  ...part,
});

const start = (
  assignments: readonly Assignment[],
  assignBy: ImportStart['assignBy'] = 'person',
): ImportStart => ({
  table: 'contacts',
  file: { name: 'calls.csv', rows: 3, fingerprint: 'f' },
  assignBy,
  assignments,
  counts: { add: 3, change: 0, same: 0, fault: 2 },
  sample: [],
});

const chunk = (...rows: { source: string; values: Row }[]): ImportChunk => ({
  importId: 'i',
  file: 'calls.csv',
  table: 'contacts',
  index: 0,
  of: 1,
  rows,
});

function sentence(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RampError) return errorText(error);
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('importStart', () => {
  const book = () =>
    new Book()
      .put('hires', { hireId: 'H-0004', name: 'Ana' })
      .put('settings', { setting: 'Import name: Old', value: 'H-0004' });

  it('makes hires and remembers names', () => {
    const { changeSet, notes } = importStart(
      book().tables(),
      start([
        to('Dan', { newHire: 'Dan' }),
        to('dan k', { newHire: 'dan ' }),
        to('Old', { skip: true }),
        to('A', { hireIds: ['H-0004'] }),
      ]),
    );
    expect(changeSet.tables).toEqual([
      {
        table: 'hires',
        rows: [{ kind: 'add', key: 'H-0005', after: { hireId: 'H-0005', name: 'Dan', status: 'active' } }],
      },
      {
        table: 'settings',
        rows: [
          { kind: 'add', key: 'Import name: Dan', after: { setting: 'Import name: Dan', value: 'H-0005' } },
          {
            kind: 'add',
            key: 'Import name: dan k',
            after: { setting: 'Import name: dan k', value: 'H-0005' },
          },
          {
            kind: 'change',
            key: 'Import name: Old',
            before: { value: 'H-0004' },
            after: { value: 'leave out' },
          },
          { kind: 'add', key: 'Import name: A', after: { setting: 'Import name: A', value: 'H-0004' } },
        ],
      },
    ]);
    expect(notes).toEqual([
      'Contacts: 3 rows are new, 0 change, 0 are there already.',
      '2 lines of the file are left out because something in them cannot be read.',
      'New hires, incomplete until they have a role and a start date: Dan.',
    ]);
  });

  it('writes nothing where nobody is assigned', () => {
    expect(importStart(book().tables(), start([], 'none')).changeSet.tables).toEqual([]);
  });

  it('refuses a second hire with the same name, a hire that is gone, and a name without an answer', () => {
    const refuse = (assignment: Assignment) =>
      sentence(() => importStart(book().tables(), start([assignment])));
    expect(refuse(to('X', { newHire: ' ANA ' }))).toContain('There is a hire named “ANA” already');
    expect(refuse(to('X', { hireIds: ['H-0009'] }))).toContain('“X” is assigned to H-0009');
    expect(refuse(to('X', {}))).toContain('Nobody is assigned to “X”');
  });
});

describe('importChunk', () => {
  const book = () =>
    new Book()
      .put('hires', { hireId: 'H-0001', name: 'Ana' })
      .put(
        'settings',
        { setting: 'Import name: Ana', value: 'H-0001' },
        { setting: 'Import name: Nobody', value: 'leave out' },
      );
  const values = { sourceId: 'C1', date: '2026-01-05', talk: 10 };

  it('adds without blanks, leaves out whom nobody wants', () => {
    const outcome = importChunk(
      book().tables(),
      chunk(
        { source: 'Ana', values: { ...values, hold: '' } },
        { source: 'Nobody', values: { ...values, sourceId: 'C2' } },
      ),
    );
    expect(outcome).toMatchObject({ added: 1, changed: 0, same: 0 });
    expect(outcome.changeSet.tables).toEqual([
      { table: 'contacts', rows: [{ kind: 'add', key: 'C1', after: { ...values, hireId: 'H-0001' } }] },
    ]);
  });

  it('takes a row once, though it comes twice in a chunk', () => {
    const row = { source: 'Ana', values };
    expect(importChunk(book().tables(), chunk(row, row)).changeSet.tables[0]!.rows).toHaveLength(1);
  });

  it('erases what a report no longer says', () => {
    const there = book().put('contacts', { ...values, hireId: 'H-0001', handled: 1 });
    const outcome = importChunk(
      there.tables(),
      chunk({ source: 'Ana', values: { ...values, talk: '', handled: '' } }),
    );
    expect(outcome.changeSet.tables[0]!.rows).toEqual([
      { kind: 'change', key: 'C1', before: { talk: 10, handled: 1 }, after: { talk: '', handled: '' } },
    ]);
  });

  it('refuses what the page should not have sent', () => {
    const refuse = (source: string, row: Row) =>
      sentence(() => importChunk(book().tables(), chunk({ source, values: row })));
    expect(refuse('Zoe', values)).toContain('Nobody is assigned to “Zoe”');
    expect(refuse('Ana', { date: '2026-01-05' })).toContain('came without an ID');
    expect(refuse('Ana', { ...values, secret: 1 })).toContain('no field “secret”');
    expect(refuse('Ana', { ...values, talk: 'soon' })).toContain('“soon” cannot stand in the column Talk s');
    expect(refuse('Ana', { ...values, talk: -1 })).toContain('cannot stand');
    expect(refuse('Ana', { ...values, date: '2026-02-30' })).toContain('cannot stand');
    expect(refuse('Ana', { ...values, channel: 'x'.repeat(50_001) })).toContain('cannot stand');
    expect(
      sentence(() =>
        importChunk(
          book().put('settings', { setting: 'Import name: Gone', value: 'H-0009' }).tables(),
          chunk({ source: 'Gone', values }),
        ),
      ),
    ).toContain('there is no such hire any more');
  });

  it('says nothing to do where all is there', () => {
    const there = book().put('contacts', { ...values, hireId: 'H-0001' });
    expect(importChunk(there.tables(), chunk({ source: 'Ana', values }))).toMatchObject({
      added: 0,
      changed: 0,
      same: 1,
      changeSet: { tables: [] },
    });
  });
});
