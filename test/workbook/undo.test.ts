import type { ChangeSet } from '../../src/model/changeset';
import type { Host } from '../../workbench/host/node';
import { ANA, add, apply, BEN, changes, openWorkbook, table, withHires } from './workbook';

const CLEO = { ...ANA, hireId: 'H-0003', name: 'Cleo' };
const toLeft = changes('hires', {
  kind: 'change',
  key: 'H-0001',
  before: { status: 'active' },
  after: { status: 'left', leftOn: '2026-03-02' },
});

type Undo = { readonly changeSet: ChangeSet; readonly conflicts: readonly string[] };
const undo = (host: Host, changeId: string): Undo => host.call('undoChangeSet', changeId) as Undo;
const list = (host: Host) => host.call('listUndo') as { changeId: string; title: string }[];
const rows = (host: Host) => table(host, 'hires').rows.map(({ values }) => values);

describe('undo', () => {
  test('puts back what was changed, cleared and added, and can itself be undone', () => {
    const host = withHires();
    const start = rows(host);
    const set: ChangeSet = {
      ...toLeft,
      tables: [
        {
          table: 'hires',
          rows: [...toLeft.tables[0]!.rows, add(CLEO), { kind: 'clear', key: 'H-0002', before: BEN }],
        },
      ],
    };
    const { changeId } = apply(host, set);
    const done = rows(host);
    const first = undo(host, changeId);
    expect(first.conflicts).toEqual([]);
    const back = apply(host, first.changeSet, { undoOf: changeId });
    const byId = (list: typeof start) =>
      [...list].sort((a, b) => (String(a.hireId) < String(b.hireId) ? -1 : 1));
    expect(byId(rows(host))).toEqual(byId(start));
    expect(list(host).map(({ title }) => title)).toEqual(['Undid: A change', 'A change']);
    apply(host, undo(host, back.changeId).changeSet, { undoOf: back.changeId });
    expect(byId(rows(host))).toEqual(byId(done));
    expect(list(host).map(({ changeId: id }) => id)).toContain(changeId);
  });

  test('leaves what was edited since, and says so', () => {
    const host = withHires();
    const { changeId } = apply(host, {
      ...toLeft,
      tables: [{ table: 'hires', rows: [...toLeft.tables[0]!.rows, add(CLEO)] }],
    });
    host.edit((person) => {
      person.type('Hires', 'E2', 'paused');
      person.type('Hires', 'F4', 'Zoe');
    });
    const { changeSet, conflicts } = undo(host, changeId);
    expect(conflicts).toEqual([
      'Hires row 2 was edited since: Status is now “paused” instead of “left”.',
      'Hires row 4 was edited since it was added: it stays.',
    ]);
    apply(host, changeSet, { undoOf: changeId });
    expect(rows(host)).toEqual([{ ...ANA, status: 'paused' }, BEN, { ...CLEO, manager: 'Zoe' }]);
    expect(host.call('undoChangeSet', changeId)).toEqual({ refused: 'undo.done', params: {} });
  });

  test('keeps the last twenty changes', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    const ids = Array.from({ length: 23 }, (_none, i) => {
      const row = { ...ANA, hireId: `H-${String(i).padStart(4, '0')}`, name: `Hire ${i}` };
      return apply(host, changes('hires', add(row))).changeId;
    });
    expect(list(host).map(({ changeId }) => changeId)).toEqual(ids.slice(3).reverse());
    expect(host.call('undoChangeSet', ids[0])).toMatchObject({ refused: 'undo.unknown' });
  });

  test('sees the chunks of an import as one change, in the log too', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    const group = (last: boolean) => ({ group: { id: 'C-import', last } });
    apply(host, changes('hires', add(ANA)), group(false));
    apply(host, changes('hires', add(BEN)), group(false));
    apply(host, changes('hires', add(CLEO)), group(true));
    expect(list(host)).toHaveLength(1);
    expect(
      host
        .values('Log')
        .slice(1)
        .map((row) => [row[3], row[4], row[7]]),
    ).toEqual([['Hires', '3 added, 0 changed, 0 cleared', 'C-import']]);
    apply(host, undo(host, 'C-import').changeSet, { undoOf: 'C-import' });
    expect(rows(host)).toEqual([]);
  });

  test('an import that was left in the middle is logged with the next change, or when it is closed', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    apply(host, changes('hires', add(ANA)), { group: { id: 'C-1', last: false } });
    apply(host, changes('hires', add(BEN)));
    apply(host, changes('hires', add(CLEO)), { group: { id: 'C-2', last: false } });
    host.call('closeChange', 'C-2');
    host.call('closeChange', 'C-2');
    const log = host
      .values('Log')
      .slice(1)
      .map((row) => row[5]);
    expect(log).toEqual([
      'Not finished: it was cancelled or interrupted.',
      '',
      'Not finished: it was cancelled or interrupted.',
    ]);
    expect(host.call('verifyLog')).toEqual({
      intact: true,
      sentence: '3 entries, each as it was written and in its place.',
    });
  });
});

describe('an import that goes on after another change was logged', () => {
  const group = (last: boolean) => ({ group: { id: 'C-import', last } });
  const begun = (): Host => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    apply(host, changes('hires', add(ANA)), group(false));
    apply(host, changes('hires', add(BEN)));
    return host;
  };

  test('is logged in full: what came later by itself', () => {
    const host = begun();
    apply(host, changes('hires', add(CLEO)), group(false));
    apply(host, changes('hires', add({ ...CLEO, hireId: 'H-0004', name: 'Dan' })), group(true));
    const log = host.values('Log').slice(1);
    expect(log.map((row) => [row[4], row[5]])).toEqual([
      ['1 added, 0 changed, 0 cleared', 'Not finished: it was cancelled or interrupted.'],
      ['1 added, 0 changed, 0 cleared', ''],
      ['1 added, 0 changed, 0 cleared', 'Went on after other changes: belongs to C-import.'],
      ['1 added, 0 changed, 0 cleared', 'Went on after other changes: belongs to C-import.'],
    ]);
    expect(new Set(log.map((row) => row[7])).size).toBe(4);
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
    apply(host, undo(host, 'C-import').changeSet, { undoOf: 'C-import' });
    expect(rows(host)).toEqual([BEN]);
  });

  test('goes no further once it was undone', () => {
    const host = begun();
    apply(host, undo(host, 'C-import').changeSet, { undoOf: 'C-import' });
    expect(host.call('applyChangeSet', changes('hires', add(CLEO)), group(false))).toEqual({
      refused: 'change.undone',
      params: {},
    });
    expect(rows(host)).toEqual([BEN]);
  });
});

describe('the log', () => {
  test('names the first row that does not follow', () => {
    const host = withHires();
    apply(host, toLeft, { user: '=Zoe', reason: 'moved on' });
    apply(host, changes('hires', add(CLEO)));
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
    host.edit((person) => person.type('Log', 'F3', 'another reason'));
    expect(host.call('verifyLog')).toEqual({
      intact: false,
      sentence:
        'Log row 3 does not follow from the row before it: one of the two was changed, moved or removed by hand. File → Version history shows when.',
    });
  });

  test('names the change whose rows were cut off at the end', () => {
    const host = withHires();
    apply(host, toLeft);
    host.edit((person) => person.deleteRows('Log', 3, 1));
    expect(host.call('verifyLog')).toEqual({
      intact: false,
      sentence: expect.stringMatching(
        /^Log lacks the change of 2026-03-02 12:00:\d\d, which can still be undone/,
      ),
    });
  });
});
