import { existsSync, readFileSync } from 'node:fs';
import { mappingProblems } from '../../../src/actions/import/guess/guess';
import { Book, importText, sum } from './pretend';

const DATA = '../shared/data';
const here = existsSync(DATA);
const withData = here ? describe : describe.skip;
const read = (name: string): string => readFileSync(`${DATA}/${name}`, 'utf8').replace(/^\ufeff/, '');

withData(`real exports${here ? '' : ' (left out: the shared data is not here)'}`, () => {
  const calls = () => read('support/call-center-2021.csv');
  const ads = () => read('ads/amazon-sponsored-products-campaign-inr.csv');

  it('imports 5,000 calls, 946 of them unanswered, for eight new hires', () => {
    const book = new Book();
    const { done, counts, faults, table } = importText(book, calls());
    expect({ table, counts: [counts.add, counts.change, counts.same], done }).toEqual({
      table: 'contacts',
      counts: [5000, 0, 0],
      done: { added: 5000, changed: 0, same: 0 },
    });
    expect(faults).toEqual([]);
    const rows = book.values('contacts');
    expect(rows).toHaveLength(5000);
    expect(sum(rows, 'handled')).toBe(4054);
    expect(sum(rows, 'talk') / sum(rows, 'handled')).toBeCloseTo(224.92, 2);
    expect(rows.filter((row) => (row.talk ?? '') === '' && (row.handled ?? '') === '')).toHaveLength(946);
    const becky = book.values('hires').find((hire) => hire.name === 'Becky')!;
    const hers = rows.filter((row) => row.hireId === becky.hireId);
    expect(sum(hers, 'handled')).toBe(517);
    expect(sum(hers, 'talk') / sum(hers, 'handled')).toBeCloseTo(220.01, 2);
    expect(book.values('hires').map((hire) => hire.hireId)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `H-000${n}`),
    );
    expect(book.values('settings')).toContainEqual({ setting: 'Import name: Becky', value: becky.hireId });
  });

  it('adds nothing when the same calls come again, and goes on where it was stopped', () => {
    const book = new Book();
    const first = importText(book, calls(), { size: 1000, stopAfter: 2 });
    expect(first.done.added).toBe(2000);
    const second = importText(book, calls(), { size: 1000 });
    expect(second.counts).toMatchObject({ add: 3000, change: 0, same: 2000 });
    expect(book.values('contacts')).toHaveLength(5000);
    const third = importText(book, calls());
    expect(third.counts).toMatchObject({ add: 0, change: 0, same: 5000 });
    expect(third.started.changeSet.tables).toEqual([]);
    expect(book.values('contacts')).toHaveLength(5000);
  });

  it('imports 182 campaign-days in rupees and shares campaigns between two hires without doubling money', () => {
    const book = new Book().put(
      'hires',
      { hireId: 'H-0001', name: 'Ana' },
      { hireId: 'H-0002', name: 'Ben' },
    );
    const { counts, faults, mapping } = importText(book, ads(), { everybody: { hireIds: ['H-0001'] } });
    expect([counts.add, faults.length]).toEqual([182, 0]);
    const rows = () => book.values('adSpend');
    const figures = () => ({
      spend: Number(sum(rows(), 'spend').toFixed(2)),
      revenue: Number(sum(rows(), 'revenue').toFixed(2)),
      roas: Number((sum(rows(), 'revenue') / sum(rows(), 'spend')).toFixed(4)),
    });
    const expected = { spend: 47108.12, revenue: 71129.81, roas: 1.5099 };
    expect(figures()).toEqual(expected);
    expect(new Set(rows().map((row) => row.currency))).toEqual(new Set(['INR']));
    expect(rows()[0]).toMatchObject({
      date: '2020-02-01',
      platform: 'Amazon Ads',
      windowDays: 14,
      spend: 201.68,
      orders: 3,
    });
    expect(mappingProblems(mapping)).toEqual([]);

    const again = importText(book, ads(), { everybody: { hireIds: ['H-0001', 'H-0002'] } });
    expect(again.counts).toMatchObject({ add: 0, change: 182 });
    expect(rows()).toHaveLength(364);
    expect(figures()).toEqual(expected);

    const back = importText(book, ads(), { everybody: { hireIds: ['H-0002'] } });
    expect(back.counts).toMatchObject({ add: 0, change: 182 });
    expect(rows()).toHaveLength(182);
    expect(figures()).toEqual(expected);
  });

  it('reads the Google Ads report without its totals, and refuses it because it has neither revenue nor days', () => {
    const book = new Book();
    const { file, mapping } = importText(book, read('ads/google-ads-campaign-usd.csv'));
    expect([file.preamble.length, file.totals.length, file.rows.length]).toEqual([2, 5, 12]);
    const cost = mapping.columns.find((use) => use.field === 'spend')!.column;
    const total = file.rows.reduce((sumOf, row) => sumOf + Number(row.cells[cost]), 0);
    expect(total).toBeCloseTo(199421.15, 2);
    expect(mappingProblems(mapping).map((problem) => problem.key)).toEqual([
      'import.problem.noRevenue',
      'import.problem.noDate',
    ]);
  });
});
