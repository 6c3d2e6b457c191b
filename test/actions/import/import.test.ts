import { assignConstant } from '../../../src/actions/import/guess/guess';
import { importContext } from '../../../src/actions/import/importContext';
import { Book, importText, sum } from './pretend';

const lines = (...all: string[]): string => all.join('\n');

const CALLS = lines(
  'Call Id,Agent,Date,Answered (Y/N),AvgTalkDuration,Quality',
  'C1,Ana,2026-01-05,Y,0:02:00,90',
  'C2,Ben,2026-01-05,Y,0:04:00,',
  'C3,Ana,2026-01-05,N,,',
  'C4,Ana,2026-01-06,Y,0:00:00,0',
);

const ADS = lines(
  'Date,Campaign,Spend,Sales,Currency',
  '2026-01-05,Soap,10,30,EUR',
  '2026-01-05,Cream,20,0,EUR',
  '2026-01-06,Soap,11,22,EUR',
);

describe('contacts', () => {
  it('keeps unanswered calls without talk, and 0 apart from blank', () => {
    const book = new Book();
    const { notes, counts } = importText(book, CALLS);
    expect(counts).toMatchObject({ add: 4, change: 0, same: 0, skipped: 0 });
    const by = Object.fromEntries(book.values('contacts').map((row) => [row.sourceId, row]));
    expect(by.C1).toEqual({
      sourceId: 'C1',
      hireId: 'H-0001',
      date: '2026-01-05',
      talk: 120,
      handled: 1,
      quality: 90,
    });
    expect(by.C3).toEqual({ sourceId: 'C3', hireId: 'H-0001', date: '2026-01-05' });
    expect(by.C4).toMatchObject({ talk: 0, handled: 1, quality: 0 });
    expect(by.C2).not.toHaveProperty('quality');
    expect(notes).toEqual([{ key: 'import.note.unanswered', params: { count: 1 } }]);
  });

  it('makes new hires once, remembers names, and takes them from memory next time', () => {
    const book = new Book();
    importText(book, CALLS);
    expect(book.values('hires')).toEqual([
      { hireId: 'H-0001', name: 'Ana', status: 'active' },
      { hireId: 'H-0002', name: 'Ben', status: 'active' },
    ]);
    expect(importContext(book.tables(), 'contacts').people).toEqual({ Ana: ['H-0001'], Ben: ['H-0002'] });
    const again = importText(book, CALLS.replace('C4', 'C5'));
    expect(again.counts).toMatchObject({ add: 1, change: 0, same: 3 });
    expect(again.started.changeSet.tables).toEqual([]);
    expect(book.values('hires')).toHaveLength(2);
  });

  it('writes one name however it is spelled, and matches hires by name', () => {
    const book = new Book().put(
      'hires',
      { hireId: 'H-0007', name: 'Ana Lima' },
      { hireId: 'H-0008', name: 'Ben' },
    );
    const text = lines(
      'Call Id,Agent,Date,Talk time',
      'C1,Lima  Ana,2026-01-05,100',
      'C2,"LIMA, ANA",2026-01-05,100',
      'C3,ben ,2026-01-05,100',
    );
    importText(book, text);
    expect(book.values('contacts').map((row) => row.hireId)).toEqual(['H-0007', 'H-0007', 'H-0008']);
    expect(book.values('hires')).toHaveLength(2);
  });

  it('leaves names out by choice and remembers that', () => {
    const book = new Book();
    const first = importText(book, CALLS, { assign: { Ben: { skip: true } } });
    expect(first.counts).toMatchObject({ add: 3, skipped: 1 });
    const second = importText(book, CALLS);
    expect(second.counts).toMatchObject({ add: 0, same: 3, skipped: 1 });
  });

  it('turns averages into the seconds worked', () => {
    const book = new Book();
    const { notes } = importText(
      book,
      lines('Date,Agent,Calls handled,Average handle time', '2026-01-05,Ana,10,0:03:00', '2026-01-05,Ben,0,'),
    );
    expect(book.values('contacts')[0]).toMatchObject({ talk: 1800, handled: 10 });
    expect(sum(book.values('contacts'), 'talk') / sum(book.values('contacts'), 'handled')).toBe(180);
    expect(notes.map((note) => note.key)).toContain('import.note.average');
  });

  it('lists broken rows with line, column and remedy, and loses nothing else', () => {
    const { faults, done } = importText(
      new Book(),
      lines(
        'Call Id,Agent,Date,Answered,Talk time',
        'C1,Ana,2026-02-30,Y,0:02:00',
        'C2,Ana,2026-01-05,Y,soon',
        'C3,Ana,2026-01-05,maybe,0:02:00',
        'C4,Ana,2026-01-05,N,0:02:00',
        'C5,Ana,2026-01-05,Y,',
        'C6,Ana,,Y,0:02:00',
        'C7,Ana,2026-01-05,Y,-3',
        'C8,Ana,2026-01-05,Y,0:02:00,extra',
        'C9,Ana,2026-01-05,Y,0:02:00',
        ...Array.from({ length: 20 }, (_, i) => `D${i},Ana,2026-01-05,Y,0:02:00`),
      ),
    );
    expect(
      faults.map((fault) => [fault.line, fault.column, fault.value, fault.message.key.slice(13)]),
    ).toEqual([
      [2, 'Date', '2026-02-30', 'date'],
      [3, 'Talk time', 'soon', 'duration'],
      [4, 'Answered', 'maybe', 'yesNo'],
      [5, 'Answered', 'N', 'talkUnanswered'],
      [6, 'Talk time', '', 'talkBlank'],
      [7, 'Date', '', 'required'],
      [8, 'Talk time', '-3', 'min'],
      [9, '', 'C8 | Ana | 2026-01-05 | Y | 0:02:00 | extra', 'width'],
    ]);
    expect(done.added).toBe(21);
  });

  it('keeps text from outside as it is, whatever it begins with', () => {
    const book = new Book();
    const evil = [
      '=IMPORTXML("http://x")',
      '+1',
      '-2+3',
      '@SUM(A1)',
      "'quoted",
      '＝1+1',
      '<b>x</b>',
      '__proto__',
      'constructor',
    ];
    const rows = evil.map((name, i) => `"${name.replace(/"/g, '""')}",${i + 1},2026-01-05,100`);
    const { faults } = importText(book, lines('Agent,Call Id,Date,Talk time', ...rows));
    expect(faults).toEqual([]);
    expect(book.values('hires').map((hire) => hire.name)).toEqual(expect.arrayContaining(evil));
    const again = importText(book, lines('Agent,Call Id,Date,Talk time', ...rows));
    expect(again.counts).toMatchObject({ add: 0, same: evil.length });
  });

  it('puts rows without a name aside unless somebody is chosen', () => {
    const text = lines('Call Id,Agent,Date,Talk time', 'C1,,2026-01-05,100', 'C2,Ana,2026-01-05,100');
    expect(importText(new Book(), text).counts).toMatchObject({ add: 1, skipped: 1 });
    const book = new Book().put('hires', { hireId: 'H-0001', name: 'Ana' });
    importText(book, text, { assign: { '(no name)': { hireIds: ['H-0001'] } } });
    expect(book.values('contacts').map((row) => row.hireId)).toEqual(['H-0001', 'H-0001']);
  });
});

describe('the same file again, and an updated one', () => {
  it('changes rows instead of doubling them', () => {
    const book = new Book();
    importText(book, CALLS);
    const updated = importText(book, CALLS.replace('0:04:00', '0:05:00'));
    expect(updated.counts).toMatchObject({ add: 0, change: 1, same: 3 });
    expect(updated.done).toEqual({ added: 0, changed: 1, same: 0 });
    expect(book.values('contacts').find((row) => row.sourceId === 'C2')).toMatchObject({ talk: 300 });
    expect(book.values('contacts')).toHaveLength(4);
  });

  it('does not count what people add by hand as a change, and never touches rows they typed', () => {
    const book = new Book();
    importText(book, CALLS);
    book.put('contacts', { date: '2026-01-05', hireId: 'H-0001', talk: 99 });
    book.apply({
      action: 'test',
      title: '',
      tables: [
        { table: 'contacts', rows: [{ kind: 'change', key: 'C1', before: {}, after: { channel: 'phone' } }] },
      ],
    });
    expect(importText(book, CALLS).counts).toMatchObject({ add: 0, change: 0, same: 4 });
    expect(book.values('contacts')).toContainEqual({ date: '2026-01-05', hireId: 'H-0001', talk: 99 });
  });

  it('tells rows without an ID apart by their content, and identical ones by their number', () => {
    const rows = ['2026-01-05,Ana,100', '2026-01-05,Ana,100', '2026-01-05,Ben,100'];
    const text = lines('Date,Agent,Talk time', ...rows);
    const book = new Book();
    expect(importText(book, text).counts).toMatchObject({ add: 3 });
    expect(importText(book, text).counts).toMatchObject({ add: 0, same: 3 });
    // Other order of rows and columns, one more row.
    const other = lines(
      'Agent,Talk time,Date',
      'Ben,100,2026-01-05',
      'Ana,100,2026-01-05',
      'Ana,100,2026-01-05',
      'Ana,100,2026-01-05',
    );
    expect(importText(book, other).counts).toMatchObject({ add: 1, same: 3 });
  });

  it('counts a repeated line once, and tells IDs apart that come twice with different content', () => {
    const book = new Book();
    const { notes, counts } = importText(
      book,
      lines(
        'Call Id,Agent,Date,Talk time',
        'C1,Ana,2026-01-05,100',
        'C1,Ana,2026-01-05,100',
        'C1,Ben,2026-01-05,50',
        'C2,Ben,2026-01-05,50',
      ),
    );
    expect(counts.add).toBe(3);
    expect(notes.map((note) => note.key)).toEqual(['import.note.repeated', 'import.note.idsRepeat']);
    expect(sum(book.values('contacts'), 'talk')).toBe(200);
  });

  it('does not overwrite January by February where IDs begin again in every file', () => {
    const month = (m: string, talk: number) =>
      lines('Call Id,Agent,Date,Talk time', ...[1, 2, 3, 4].map((n) => `${n},Ana,2026-${m}-0${n},${talk}`));
    const book = new Book();
    importText(book, month('01', 100));
    const second = importText(book, month('02', 200));
    expect(second.counts).toMatchObject({ add: 4, change: 0 });
    expect(second.notes.map((note) => note.key)).toEqual(['import.note.idsRestart']);
    expect(importText(book, month('02', 200)).counts).toMatchObject({ add: 0, change: 0, same: 4 });
    expect(importText(book, month('01', 100)).counts).toMatchObject({ add: 0, change: 0, same: 4 });
    expect(sum(book.values('contacts'), 'talk')).toBe(1200);
  });

  it('goes on after a stop, part by part, wherever it stopped', () => {
    const text = lines(
      'Call Id,Agent,Date,Talk s',
      ...Array.from({ length: 25 }, (_, i) => `C${i},Ana,2026-01-05,${i}`),
    );
    for (let parts = 0; parts <= 3; parts += 1) {
      const book = new Book();
      importText(book, text, { size: 10, stopAfter: parts });
      const rest = importText(book, text, { size: 10 });
      expect(rest.counts.same).toBe(Math.min(25, parts * 10));
      expect(book.values('contacts')).toHaveLength(25);
      expect(sum(book.values('contacts'), 'talk')).toBe(300);
    }
  });
});

describe('advertising', () => {
  const hires = () =>
    new Book().put('hires', { hireId: 'H-0001', name: 'Ana' }, { hireId: 'H-0002', name: 'Ben' });

  it('is known by date, platform and campaign', () => {
    const book = hires();
    importText(book, ADS, {
      everybody: { hireIds: ['H-0001'] },
      map: (mapping) => assignConstant(mapping, 'platform', 'Etsy Ads'),
    });
    expect(book.values('adSpend').map((row) => row.sourceId)).toEqual([
      '2026-01-05 | Etsy Ads | Soap',
      '2026-01-05 | Etsy Ads | Cream',
      '2026-01-06 | Etsy Ads | Soap',
    ]);
    expect(book.values('adSpend')[1]).toMatchObject({ revenue: 0 });
  });

  it('is shared equally, and shared anew without doubling or losing money', () => {
    const book = hires();
    const money = () => [sum(book.values('adSpend'), 'spend'), sum(book.values('adSpend'), 'revenue')];
    importText(book, ADS, {
      assign: { Soap: { hireIds: ['H-0001', 'H-0002'] }, Cream: { hireIds: ['H-0001'] } },
    });
    expect(money()).toEqual([41, 52]);
    expect(book.values('adSpend')).toHaveLength(5);
    expect(book.values('adSpend')[0]).toMatchObject({
      sourceId: '2026-01-05 | Soap#H-0001',
      hireId: 'H-0001',
      spend: 5,
      revenue: 15,
    });
    expect(importContext(book.tables(), 'adSpend').campaigns).toEqual({
      Soap: ['H-0001', 'H-0002'],
      Cream: ['H-0001'],
    });

    expect(importText(book, ADS).counts).toMatchObject({ add: 0, change: 0, same: 3 });
    const anew = importText(book, ADS, { everybody: { hireIds: ['H-0002'] } });
    expect(anew.counts).toMatchObject({ add: 0, change: 3, same: 0 });
    expect(money()).toEqual([41, 52]);
    expect(book.values('adSpend')).toHaveLength(3);
    expect(new Set(book.values('adSpend').map((row) => row.hireId))).toEqual(new Set(['H-0002']));
  });

  it('says that a blank revenue is not 0', () => {
    const { faults } = importText(hires(), ADS.replace('20,0,EUR', '20,,EUR'), {
      everybody: { hireIds: ['H-0001'] },
    });
    expect(faults).toEqual([
      { line: 3, column: 'Sales', value: '', message: { key: 'import.fault.revenueBlank', params: {} } },
    ]);
  });
});

describe('tables without people', () => {
  it('rates and holidays are known by their own key', () => {
    const book = new Book();
    const rates = lines(
      'Date,Currency,Rate',
      '2026-01-05,USD,1.08',
      '2026-01-05,INR,77.4',
      '2026-01-05,USD,1.08',
      '2026-01-05,INR,78',
    );
    const first = importText(book, rates);
    expect(first.counts).toMatchObject({ add: 2 });
    expect(first.faults.map((fault) => [fault.line, fault.message])).toEqual([
      [5, { key: 'import.fault.sameKey', params: { line: 3, what: 'Date, Currency' } }],
    ]);
    expect(importText(book, rates.replace('1.08', '1.09').replace('1.08', '1.09')).counts).toMatchObject({
      add: 0,
      change: 1,
      same: 1,
    });
  });

  it('hires get the next ID, are found by name or ID, and are changed in place', () => {
    const book = new Book().put('hires', { hireId: 'H-0003', name: 'Ana Lima', status: 'active' });
    const text = lines(
      'Full name,Job title,Start date,FTE',
      'ana lima,Support,2026-01-05,0.5',
      'Ben,Support,2026-02-02,50%',
    );
    expect(importText(book, text).counts).toMatchObject({ add: 1, change: 1 });
    expect(book.values('hires')).toEqual([
      {
        hireId: 'H-0003',
        name: 'ana lima',
        status: 'active',
        role: 'Support',
        startDate: '2026-01-05',
        fte: 0.5,
      },
      { hireId: 'H-0004', name: 'Ben', status: 'active', role: 'Support', startDate: '2026-02-02', fte: 0.5 },
    ]);
    expect(importText(book, text).counts).toMatchObject({ add: 0, change: 0, same: 2 });
  });

  it('leave belongs to people and is known by person and first day', () => {
    const book = new Book().put('hires', { hireId: 'H-0001', name: 'Ana' });
    const text = lines('Employee,Start date,End date,Leave type', 'Ana,2026-01-05,2026-01-09,holiday');
    expect(importText(book, text).counts).toMatchObject({ add: 1 });
    expect(importText(book, text.replace('01-09', '01-08')).counts).toMatchObject({ add: 0, change: 1 });
    expect(book.values('leave')).toEqual([
      { hireId: 'H-0001', from: '2026-01-05', to: '2026-01-08', type: 'holiday' },
    ]);
  });
});
