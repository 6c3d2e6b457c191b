import { ExecutionDied } from '../../workbench/host/node';
import { memoryHost, scripted } from './script';

describe('buffered writes', () => {
  const code = `
    const open = () => SpreadsheetApp.getActive().getActiveSheet();
    function write() { const s = open(); s.getRange('A1').setValue('a'); s.getRange('A2').setValue('b') }
    function flushed() { const s = open(); s.getRange('A1').setValue('a'); SpreadsheetApp.flush(); s.getRange('A2').setValue('b') }
    function read() { const s = open(); s.getRange('A1').setValue('a'); s.getLastRow(); s.getRange('A2').setValue('b') }
    function grow() { const s = open(); s.insertRowsAfter(1000, 1); s.getRange(1001, 1).setValue('x'); return s.getMaxRows() }
    function fails() { open().getRange('A1').setValue('a'); throw new Error('stop') }
    function stubborn() {
      const s = open();
      try { s.getRange('A1').setValue('a') } catch (e) {}
      try { s.getRange('A2').setValue('b') } catch (e) { return 'went on' }
    }
    function peek() { return open().getRange('A1:A2').getValues() }
  `;

  test('are committed at the end', () => {
    const host = memoryHost(code);
    host.call('write');
    expect(host.values('Sheet1')).toEqual([['a'], ['b']]);
  });

  test('are committed when the add-on throws, too', () => {
    const host = memoryHost(code);
    expect(() => host.call('fails')).toThrow('stop');
    expect(host.values('Sheet1')).toEqual([['a']]);
  });

  test('are not seen by another execution before a flush or a read', () => {
    const host = memoryHost(code);
    let seen: unknown;
    host.faults.at(3, () => {
      seen = host.call('peek');
    });
    host.call('write');
    expect(seen).toEqual([[''], ['']]);
  });

  test('are seen by another execution after a flush', () => {
    const host = memoryHost(code);
    let seen: unknown;
    host.faults.at(4, () => {
      seen = host.call('peek');
    });
    host.call('flushed');
    expect(seen).toEqual([['a'], ['']]);
  });

  test.each<['lost' | 'kept', unknown[][]]>([
    ['lost', [['']]],
    ['kept', [['a']]],
  ])('of an execution that dies are %s', (unflushed, expected) => {
    const host = memoryHost(code);
    host.faults.dieAt(3, { unflushed });
    expect(() => host.call('write')).toThrow(ExecutionDied);
    expect(host.values('Sheet1')).toEqual(expected);
  });

  test.each(['flushed', 'read'])('once committed by a %s survive a death', (name) => {
    const host = memoryHost(code);
    host.faults.dieAt(4, { unflushed: 'lost' });
    expect(() => host.call(name)).toThrow('The execution died at call 4, Range.setValue');
    expect(host.values('Sheet1')).toEqual([['a']]);
  });

  test('may go into rows whose insertion is itself buffered; both are lost together', () => {
    const host = memoryHost(code);
    host.faults.dieAt(4);
    expect(() => host.call('grow')).toThrow(ExecutionDied);
    expect(host.grid.sheets()[0]?.rows).toBe(1000);
    expect(host.call('grow')).toBe(1001);
    expect(host.grid.sheets()[0]?.rows).toBe(1001);
  });

  test('a dead execution cannot go on, whatever it catches', () => {
    const host = memoryHost(code);
    host.faults.dieAt(2);
    expect(() => host.call('stubborn')).toThrow(ExecutionDied);
    expect(host.values('Sheet1')).toEqual([['']]);
  });

  test('faults hold for one execution', () => {
    const host = memoryHost(code);
    host.faults.dieAt(1);
    expect(() => host.call('write')).toThrow(ExecutionDied);
    host.call('write');
    expect(host.values('Sheet1')).toEqual([['a'], ['b']]);
  });
});

describe('another execution or a person inside a call', () => {
  const append = `
    function append(text) {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const row = sheet.getLastRow() + 1;
      sheet.getRange(row, 1).setValue(text);
    }
    function locked(text) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(1000)) return 'busy';
      append(text);
      SpreadsheetApp.flush();
      lock.releaseLock();
      return 'done';
    }`;

  test('two unlocked executions that append lose a row', () => {
    const host = memoryHost(append);
    host.faults.at(3, () => host.call('append', 'second'));
    host.call('append', 'first');
    expect(host.values('Sheet1')).toEqual([['first']]);
  });

  test('under a lock the second is told to wait', () => {
    const host = memoryHost(append);
    let answer: unknown;
    host.faults.at(4, () => {
      answer = host.call('locked', 'second');
    });
    expect(host.call('locked', 'first')).toBe('done');
    expect(answer).toBe('busy');
    expect(host.call('locked', 'second')).toBe('done');
    expect(host.values('Sheet1')).toEqual([['first'], ['second']]);
  });

  test('a person sorts between read and write', () => {
    const { host, run } = scripted();
    host.edit((person) => person.paste('Sheet1', 'A1', [['b'], ['a']]));
    host.faults.at(3, () => host.edit((person) => person.sort('Sheet1', 'A1:A2', 1)));
    run('const [[name]] = sheet.getRange("A1:A2").getValues(); sheet.getRange("B1").setValue("was " + name)');
    expect(host.values('Sheet1')).toEqual([
      ['a', 'was b'],
      ['b', ''],
    ]);
  });

  test('what fails inside a call fails the test, even if the add-on catches everything', () => {
    const { host, run } = scripted();
    host.faults.at(2, () => {
      throw new Error('expected 1, got 2');
    });
    expect(() => run('try { sheet.getRange("A1").getValue() } catch (e) {}')).toThrow('expected 1, got 2');
  });

  test('a sheet deleted meanwhile is an error, not a write elsewhere', () => {
    const { host, run } = scripted();
    host.edit((person) => person.addSheet('Other'));
    host.faults.at(3, () => host.edit((person) => person.deleteSheet('Sheet1')));
    expect(() => run('sheet.getRange("A1").setValue(1); SpreadsheetApp.flush()')).toThrow('not found');
    expect(host.values('Other')).toEqual([['']]);
  });
});

describe('counters', () => {
  test('count calls, cells and modelled seconds', () => {
    const { host, run } = scripted();
    run(
      'sheet.getRange(1, 1, 100, 10).setValue(1); SpreadsheetApp.flush(); sheet.getDataRange().getValues()',
    );
    const { seconds, ...counted } = host.counters;
    expect(counted).toEqual({
      calls: 5,
      reads: 2,
      writes: 1,
      flushes: 1,
      cellsRead: 1000,
      cellsWritten: 1000,
      byMethod: {
        'Spreadsheet.getActiveSheet': 1,
        'Range.setValue': 1,
        'SpreadsheetApp.flush': 1,
        'Sheet.getDataRange': 1,
        'Range.getValues': 1,
      },
    });
    // 0.2 + 0.027 to write, 0.03 + 0.01 to flush one write, 0.3 to find the range, 0.3 + 0.0085 to read it.
    expect(seconds).toBeCloseTo(0.8755, 10);
  });

  test('a range list is one call', () => {
    const { host, run } = scripted();
    run('sheet.getRangeList(["A1", "C3:D4"]).setBackground("#ff0000").setValue(1)');
    expect(host.counters.writes).toBe(2);
    expect(run('return [sheet.getRange("D4").getBackground(), sheet.getRange("C3").getValue()]')).toEqual([
      '#ff0000',
      1,
    ]);
  });
});

test('snapshot and restore bring back cells, notes, properties and locks', () => {
  const { host, run } = scripted();
  run(`sheet.getRange('A1').setValue('before').setNote('n');
       PropertiesService.getDocumentProperties().setProperty('k', 'v')`);
  const kept = host.snapshot();
  run(`sheet.getRange('A1').setValue('after').clearNote(); book.insertSheet('New');
       PropertiesService.getDocumentProperties().deleteAllProperties()`);
  host.restore(kept);
  expect(
    run(`return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), book.getSheets().length,
      PropertiesService.getDocumentProperties().getProperties()]`),
  ).toEqual(['before', 'n', 1, { k: 'v' }]);
  run('sheet.getRange("A1").setValue("again")');
  host.restore(kept);
  expect(host.values('Sheet1')).toEqual([['before']]);
});
