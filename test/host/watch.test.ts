import { memoryHost } from './script';

const CODE = `
  const sheet = (name) => SpreadsheetApp.getActive().getSheetByName(name);
  function add() { SpreadsheetApp.getActive().insertSheet('Other') }
  function write() {
    const [a, b] = [sheet('Sheet1'), sheet('Other')];
    LockService.getDocumentLock().tryLock(1);
    a.getRange('A1').setValue('a');
    b.getRange('A1').getValue();
    PropertiesService.getUserProperties().setProperty('k', 'v');
    b.getRange('A2').setValue('b');
    SpreadsheetApp.flush();
    LockService.getDocumentLock().releaseLock();
  }
  function roll() { return Math.random() }
`;

function watched() {
  const host = memoryHost(CODE);
  host.call('add');
  const start = host.snapshot();
  const moments: { method: string; locked: boolean; touched: string[]; lost: unknown; kept: unknown }[] = [];
  host.faults.watch(({ method, locked, touched, left }) => {
    moments.push({
      method,
      locked,
      touched: [...touched].sort(),
      lost: left('lost'),
      kept: left('kept'),
    });
  });
  host.call('write');
  return { host, start, moments };
}

test('an execution that is watched tells what each call touched, once the next one comes', () => {
  const { moments } = watched();
  const [own, other] = ['0', '1001'];
  const touched = moments.map((moment) => moment.touched);
  expect(moments.map(({ method }) => method)).toEqual([
    'Spreadsheet.getSheetByName',
    'Spreadsheet.getSheetByName',
    'Lock.tryLock',
    'Range.setValue',
    'Range.getValue',
    'Properties.setProperty',
    'Range.setValue',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
  // The read sends what waits, and so touches the sheet that was written to.
  expect(touched[5]).toEqual(expect.arrayContaining([own, other]));
  expect(touched[6]).toEqual(expect.arrayContaining(['properties']));
  expect(touched[6]).not.toContain(own);
  expect(touched[8]).toEqual([other]);
  expect(moments.filter(({ locked }) => locked)).toHaveLength(6);
});

test('and what a death at each of them would leave, as deaths do', () => {
  const { host, start, moments } = watched();
  const seen = () => [host.values('Sheet1'), host.values('Other'), host.state.properties.user];
  for (const unflushed of ['lost', 'kept'] as const)
    for (const [i, moment] of moments.entries()) {
      host.restore(start);
      host.faults.dieAt(i + 1, { unflushed });
      expect(() => host.call('write')).toThrow('died');
      const found = seen();
      host.restore(moment[unflushed]);
      expect([i + 1, unflushed, seen()]).toEqual([i + 1, unflushed, found]);
    }
});

test('a seed makes chance the same again, and a restored document goes on as it did', () => {
  const host = memoryHost(CODE, { seed: 1 });
  const first = host.call('roll');
  const start = host.snapshot();
  const second = host.call('roll');
  host.restore(start);
  expect([first === second, host.call('roll')]).toEqual([false, second]);
  expect(memoryHost(CODE, { seed: 1 }).call('roll')).toBe(first);
});
