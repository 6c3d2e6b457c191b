import { call, open, refusal, write } from './drive';

const HIRE = { name: 'Ana', role: 'Multilingual Customer Support', startDate: '2026-03-02', fullValue: 250 };

/** A workbook in which adding a hire died half-way, and a rule of the user's own now refuses the hire's name. */
function stuck() {
  const host = open();
  write(host, 'setup', { modules: ['ramp'] });
  const first = call(host, 'hireAdd', { hire: HIRE });
  if (first.status !== 'preview') throw new Error('hireAdd wrote without a preview');
  const input = { hire: HIRE, confirm: first.preview.hash };
  const start = host.snapshot();
  call(host, 'hireAdd', input);
  const { calls } = host.counters;
  const hires = host.grid.sheets().find(({ name }) => name === 'Hires');
  for (let k = 1; k <= calls; k += 1) {
    host.restore(start);
    host.faults.dieAt(k, { unflushed: 'lost' });
    expect(() => host.rpc('hireAdd', input)).toThrow();
    const journal =
      host.grid.sheets().some(({ name }) => name === '_journal') && host.values('_journal')[0]?.[0];
    if (!String(journal ?? '').startsWith('ramplight-journal')) continue;
    host.grid.setValidation(
      hires?.id ?? '',
      { top: 1, left: 1, rows: 99, columns: 1 },
      { kind: 'list', criteria: ['Ben'], allowInvalid: false, help: 'A name of the team' },
    );
    return host;
  }
  throw new Error('No journal was written');
}

test('an interrupted change that a rule refuses names the cell and the rule, and repair ends it as agreed', () => {
  const host = stuck();
  const sentence = refusal(host, 'undoList', {});
  expect(sentence).toContain('Hires B2 cannot take “Ana”, because its rule wants “A name of the team”');
  const { preview, sentence: done } = write(host, 'repair', {});
  expect(preview.notes).toEqual([sentence]);
  expect(preview.structure).toHaveLength(1);
  expect(preview.structure[0]).toContain('is finished');
  expect(done).toBe('Repaired 1 thing.');
  expect(host.values('Hires')[1]?.[1]).toBe('Ana');
  expect(call(host, 'undoList', {})).toHaveLength(1);
});

test('a sheet that is missing for an interrupted change is made again, and the change goes on', () => {
  const host = stuck();
  host.edit((person) => person.deleteSheet('Hires'));
  expect(refusal(host, 'undoList', {})).toContain('“Hires” is missing');
  const { preview } = write(host, 'repair', {});
  expect(preview.structure).toHaveLength(1);
  expect(host.values('Hires')[1]?.[1]).toBe('Ana');
});

test('a workbook of a newer version is refused in one sentence, and stays as it is', () => {
  const host = open();
  write(host, 'setup', { modules: ['ramp'] });
  const at = host.values('Settings').findIndex(([name]) => name === 'Template version') + 1;
  host.edit((person) => person.type('Settings', `B${at}`, '99'));
  for (const name of ['home', 'repair', 'dashboardRefresh'] as const) {
    expect(refusal(host, name, {})).toContain('a newer Ramplight has set up this spreadsheet (version 99');
    expect(host.counters.writes).toBe(0);
  }
});
