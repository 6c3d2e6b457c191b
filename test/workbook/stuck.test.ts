import type { ChangeSet } from '../../src/model/changeset';
import type { Host } from '../../workbench/host/node';
import { add, BEN, changes, type Refused, withHires } from './workbook';

const HOLIDAY = {
  kind: 'add',
  key: 'ES\u001f2026-01-06',
  after: { calendar: 'ES', date: '2026-01-06' },
} as const;
const two: ChangeSet = {
  action: 'test',
  title: 'A hire and a holiday',
  tables: [
    { table: 'hires', rows: [add({ ...BEN, hireId: 'H-0003', name: 'Cleo' })] },
    { table: 'holidays', rows: [HOLIDAY] },
  ],
};

function idOf(host: Host, name: string): string {
  const sheet = host.grid.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet.id;
}

const CALENDAR = { top: 1, left: 0, rows: 150, columns: 1 };

function refuse(host: Host): void {
  const rule = { kind: 'list', criteria: ['Madrid'], allowInvalid: false, help: '' } as const;
  host.grid.setValidation(idOf(host, 'Holidays'), CALENDAR, rule);
}

/** A workbook in which a change died when its journal stood and nothing else, and somebody acted before it could go on. */
function interrupted(then: (host: Host) => void): Host {
  const host = withHires();
  const start = host.snapshot();
  host.call('applyChangeSet', two, {});
  const { calls } = host.counters;
  for (let k = 1; k <= calls; k += 1) {
    host.restore(start);
    host.faults.dieAt(k, { unflushed: 'lost' });
    expect(() => host.call('applyChangeSet', two, {})).toThrow();
    const journal =
      host.grid.sheets().some(({ name }) => name === '_journal') && host.values('_journal')[0]?.[0];
    if (!String(journal ?? '').startsWith('ramplight-journal')) continue;
    then(host);
    return host;
  }
  throw new Error('No journal was written');
}

const rules = (host: Host) =>
  host.grid
    .validations(idOf(host, 'Holidays'))
    .map(({ rect, rule }) => [rect, rule.criteria, rule.allowInvalid]);
const holidays = (host: Host) =>
  host
    .values('Holidays')
    .slice(1)
    .map((row) => row[0]);
const names = (host: Host) =>
  host
    .values('Hires')
    .slice(1)
    .map((row) => row[1]);
const log = (host: Host) =>
  host
    .values('Log')
    .slice(1)
    .map((row) => [row[3], row[5]]);
const lines = (host: Host) => (host.call('planRepair') as { lines: string[] }).lines;

describe('a change that a rule of the user’s own refuses', () => {
  test('is taken back, and the cell, the value and the rule are named', () => {
    const host = withHires();
    refuse(host);
    expect(host.call('applyChangeSet', two, {})).toEqual({
      refused: 'change.rule',
      params: { sheet: 'Holidays', cell: 'A2', value: 'ES', rule: 'one of Madrid' },
    });
    expect(names(host)).toEqual(['Ana', 'Ben']);
    expect(host.call('recover')).toBeNull();
  });

  test('is taken back too where what stood there breaks a rule that came later', () => {
    const host = withHires();
    refuse(host);
    const rule = { kind: 'list', criteria: ['Cleo'], allowInvalid: false, help: '' } as const;
    host.grid.setValidation(idOf(host, 'Hires'), { top: 1, left: 1, rows: 10, columns: 1 }, rule);
    const renamed = {
      kind: 'change',
      key: 'H-0001',
      before: { name: 'Ana' },
      after: { name: 'Cleo' },
    } as const;
    const change: ChangeSet = {
      ...two,
      tables: [
        { table: 'hires', rows: [renamed] },
        { table: 'holidays', rows: [HOLIDAY] },
      ],
    };
    expect(host.call('applyChangeSet', change, {})).toMatchObject({ refused: 'change.rule' });
    expect(names(host)).toEqual(['Ana', 'Ben']);
    expect(host.grid.validations(idOf(host, 'Hires')).find(({ rect }) => rect.left === 1)?.rule).toEqual(
      rule,
    );
    expect(host.call('recover')).toBeNull();
  });

  test('leaves nothing in the journal where a sheet refuses every write', () => {
    const host = withHires();
    host.edit((person) => person.protect('Holidays'));
    const answer = host.call('applyChangeSet', two, {}) as Refused;
    expect(answer).toMatchObject({ refused: 'change.refused', params: { sheet: 'Holidays' } });
    expect(names(host)).toEqual(['Ana', 'Ben']);
    expect(host.call('recover')).toBeNull();
  });
});

describe('an interrupted change that cannot be finished', () => {
  test('says which cell and which rule, and goes on once the rule is changed', () => {
    const host = interrupted(refuse);
    const stuck = {
      refused: 'journal.rule',
      params: { title: two.title, sheet: 'Holidays', cell: 'A2', value: 'ES', rule: 'one of Madrid' },
    };
    expect(host.call('recover')).toEqual(stuck);
    expect(host.call('applyChangeSet', changes('hires', add({ ...BEN, hireId: 'H-0004' })), {})).toEqual(
      stuck,
    );
    host.grid.setValidation(idOf(host, 'Holidays'), CALENDAR, null);
    expect(host.call('recover')).toMatchObject({ title: two.title });
    expect([names(host), holidays(host)]).toEqual([['Ana', 'Ben', 'Cleo'], ['ES']]);
    expect(log(host).slice(-2)).toEqual([
      ['Hires', ''],
      ['Holidays', ''],
    ]);
  });

  test('is finished by repair as agreed; the rule stays as it was', () => {
    const host = interrupted(refuse);
    const before = rules(host);
    expect(host.call('recover')).toHaveProperty('refused');
    expect(lines(host)).toEqual([
      'The interrupted change “A hire and a holiday” is finished, also where rules of your own refuse its values: Sheets marks those cells, and the rules stay. What cannot be written even so is left out, and the Log says so.',
    ]);
    expect(host.call('runRepair')).toEqual({ sentence: 'Repaired 1 thing.', ending: 'finish' });
    host.call('recover', 'despiteRules');
    expect([names(host), holidays(host)]).toEqual([['Ana', 'Ben', 'Cleo'], ['ES']]);
    expect(rules(host)).toEqual(before);
    expect([host.call('recover'), lines(host)]).toEqual([null, []]);
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
  });

  test('is ended as it stands where somebody else protects the sheet', () => {
    const host = interrupted((at) => at.edit((person) => person.protect('Holidays')));
    expect(host.call('recover')).toMatchObject({ refused: 'journal.stuck', params: { sheet: 'Holidays' } });
    expect(lines(host)).toEqual([
      'The interrupted change “A hire and a holiday” cannot be finished, because “Holidays” is protected by somebody else: it is ended as it stands. What was written stays, and the Log says so.',
    ]);
    expect(host.call('runRepair')).toMatchObject({ ending: 'end' });
    host.call('recover', 'asItStands');
    expect([names(host), holidays(host)]).toEqual([['Ana', 'Ben', 'Cleo'], []]);
    expect(log(host).at(-1)).toEqual([
      'Holidays',
      'Not finished: it was interrupted, could not be written, and was ended as it stood.',
    ]);
    expect(host.call('recover')).toBeNull();
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
  });

  test('waits for its sheet, which repair makes again', () => {
    const host = interrupted((at) => at.edit((person) => person.deleteSheet('Holidays')));
    expect(host.call('recover')).toMatchObject({ refused: 'sheet.missing' });
    expect(lines(host)).toEqual([
      'The sheet “Holidays” is missing: it is made again, without its rows (File → Version history has them).',
    ]);
    host.call('runRepair');
    expect(host.call('recover')).toMatchObject({ title: two.title });
    expect(holidays(host)).toEqual(['ES']);
  });
});
