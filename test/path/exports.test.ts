import { existsSync, readFileSync } from 'node:fs';
import { call, type Host, importFile, open, write } from './drive';

const CALLS = '../shared/data/support/call-center-2021.csv';
const ADS = '../shared/data/ads/amazon-sponsored-products-campaign-inr.csv';
const here = existsSync(CALLS);

(here ? describe : describe.skip)(
  'the path on real exports (left out where ../shared/data is absent)',
  () => {
    let host: Host;
    beforeAll(() => {
      host = open();
      write(host, 'setup', { modules: ['ramp', 'kpi'] });
    });

    const rows = (sheet: string) => {
      const [header, ...body] = host.values(sheet);
      return body
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => Object.fromEntries((header ?? []).map((name, i) => [String(name), row[i]])));
    };

    test('5,000 calls come in, agents become hires, unanswered calls stay blank', () => {
      expect(importFile(host, 'contacts', 'call-center-2021.csv', readFileSync(CALLS, 'utf8'))).toEqual({
        added: 5000,
        changed: 0,
        same: 0,
        faults: 0,
      });
      const contacts = rows('Contacts');
      expect(contacts).toHaveLength(5000);
      expect(contacts.filter((row) => row['Talk s'] === '' && row.Handled === '')).toHaveLength(946);
      expect(rows('Hires').map((row) => row.Name)).toEqual(
        expect.arrayContaining(['Becky', 'Dan', 'Diane', 'Greg', 'Jim', 'Joe', 'Martha', 'Stewart']),
      );
    });

    test('182 campaign-days come in, campaigns assigned to a hire', () => {
      const added = write(host, 'hireAdd', {
        hire: { name: 'Mila', role: 'Performance Marketer', startDate: '2020-02-03', fullValue: 2 },
      });
      expect(added.sentence).toContain('Mila');
      const mila = String(rows('Hires').find((row) => row.Name === 'Mila')?.['Hire ID']);
      const result = importFile(host, 'adSpend', 'amazon.csv', readFileSync(ADS, 'utf8'), (suggested) =>
        suggested.map(({ source }) => ({ source, hireIds: [mila], newHire: '', skip: false })),
      );
      expect(result).toEqual({ added: 182, changed: 0, same: 0, faults: 0 });
      const spend = rows('Ad spend');
      expect(spend.reduce((sum, row) => sum + Number(row.Spend), 0)).toBeCloseTo(47108.12, 2);
      expect(spend.reduce((sum, row) => sum + Number(row.Revenue), 0)).toBeCloseTo(71129.81, 2);
      expect(new Set(spend.map((row) => row.Currency))).toEqual(new Set(['INR']));
    });

    test('the same files again add nothing', () => {
      const again = importFile(host, 'contacts', 'call-center-2021.csv', readFileSync(CALLS, 'utf8'));
      expect(again).toEqual({ added: 0, changed: 0, same: 5000, faults: 0 });
      const ads = importFile(host, 'adSpend', 'amazon.csv', readFileSync(ADS, 'utf8'));
      expect(ads).toEqual({ added: 0, changed: 0, same: 182, faults: 0 });
      expect(rows('Contacts')).toHaveLength(5000);
      expect(rows('Ad spend')).toHaveLength(182);
    });

    test('the dashboard of everything says AHT 224.92 s over 4,054, Becky 220.01 s, ROAS 1.5099', () => {
      const { sentence } = call(host, 'dashboardRefresh', { from: '1900-01-01' });
      expect(sentence).toBe('Refreshed the dashboard: 9 hires. As of 31 Mar 2021, the last day with data.');
      const sheet = host.values('Dashboard');
      const rowOf = (name: string) => sheet.filter((row) => row[0] === name).at(-1) ?? [];
      const team = rowOf('All hires');
      expect(team[2]).toBe(4054);
      expect(Number(team[3])).toBeCloseTo(224.92, 2);
      expect(Number(team[9])).toBeCloseTo(1.5099, 4);
      const becky = rowOf('Becky');
      expect(becky[2]).toBe(517);
      expect(Number(becky[3])).toBeCloseTo(220.01, 2);
      expect(Number(rowOf('Dan')[3])).toBeCloseTo(231.189, 3);
      expect(Number(rowOf('Joe')[3])).toBeCloseTo(224.101, 3);
      expect(Number(rowOf('Mila')[9])).toBeCloseTo(1.5099, 4);
    });

    test('an import is one change, and undo takes all of it back', () => {
      const adsImport = call(host, 'undoList', {}).find(({ title }) => title.includes('amazon.csv'));
      const undone = write(host, 'undo', { changeId: adsImport?.changeId ?? '' });
      expect(undone.preview.counts).toContainEqual({ sheet: 'Ad spend', added: 0, changed: 0, cleared: 182 });
      expect(rows('Ad spend')).toHaveLength(0);
      expect(rows('Contacts')).toHaveLength(5000);
    });
  },
);
