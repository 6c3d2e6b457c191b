import { memoryHost, scripted } from './script';

describe('the runtime', () => {
  test('has the language and the services, nothing of the web or of Node', () => {
    const { run } = scripted();
    const missing = [
      'setTimeout',
      'setInterval',
      'fetch',
      'URL',
      'TextEncoder',
      'TextDecoder',
      'Blob',
      'atob',
      'btoa',
      'crypto',
      'window',
      'document',
      'process',
      'require',
      'structuredClone',
      'queueMicrotask',
      'AbortController',
      'ReadableStream',
    ];
    expect(run(`return ${JSON.stringify(missing)}.filter((name) => name in globalThis)`)).toEqual([]);
    expect(run('return [typeof console.log, typeof Logger.log, typeof Utilities.getUuid]')).toEqual([
      'function',
      'function',
      'function',
    ]);
  });

  test('every call is a new execution: globals start afresh, the bundle is evaluated again', () => {
    const host = memoryHost('let count = 0; function next() { globalThis.left = true; return ++count; }');
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  test('what services hand over passes instanceof in the add-on', () => {
    const { run } = scripted();
    run('sheet.getRange("A1").setValue(new Date(0))');
    expect(
      run(`const values = sheet.getRange('A1').getValues();
           let error; try { sheet.getRange(0, 1) } catch (e) { error = e }
           return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, error instanceof Error]`),
    ).toEqual([true, true, true, true]);
  });

  test('an unknown member of a service throws its name', () => {
    const { run } = scripted();
    expect(() => run('sheet.getRange("A1").setTextRotation(45)')).toThrow(
      'Range.setTextRotation is not emulated',
    );
    expect(() => run('SpreadsheetApp.newFilterCriteria()')).toThrow(
      'SpreadsheetApp.newFilterCriteria is not emulated',
    );
    expect(() => run('SpreadsheetApp.BorderStyle.SOLD')).toThrow('BorderStyle.SOLD is not emulated');
  });

  test('a service call while the bundle loads is refused', () => {
    expect(() => memoryHost('const book = SpreadsheetApp.getActive(); function f() {}')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive.',
    );
  });

  test('what the add-on throws reaches the caller with its message', () => {
    const { run } = scripted();
    expect(() => run('throw new Error("row 5 is blank")')).toThrow('row 5 is blank');
    expect(() => memoryHost('function f() {}').call('g')).toThrow('Script function not found: g');
  });

  test('the clock stands at noon of today in the zone of the spreadsheet', () => {
    const { run } = scripted({ timeZone: 'America/Bogota' });
    expect(run('return new Date()')).toEqual(new Date('2026-03-02T17:00:00Z'));
    expect(run('return [Date.now() > 0, new Date(0).getTime(), new Date() instanceof Date]')).toEqual([
      true,
      0,
      true,
    ]);
    const local = scripted({ timeZone: 'Asia/Kolkata', today: '2026-03-02T09:30' });
    expect(local.run('return new Date()')).toEqual(new Date('2026-03-02T04:00:00Z'));
    const instant = scripted({ today: '2026-03-02T09:30:00Z' });
    expect(instant.run('return new Date()')).toEqual(new Date('2026-03-02T09:30:00Z'));
    expect(() => scripted({ today: '2026-02-30' })).toThrow('there is no day 2026-02-30');
  });

  test('modelled seconds move the clock', () => {
    const { run } = scripted();
    expect(run('const a = Date.now(); Utilities.sleep(1500); return Date.now() - a')).toBe(1500);
  });

  test('an execution ends after six minutes', () => {
    const { run, host } = scripted();
    expect(() => run('while (true) { try { sheet.getRange("A1").getValue() } finally {} }')).toThrow(
      'Exceeded maximum execution time',
    );
    expect(host.counters.reads).toBe(1200);
  });
});
