import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { call, type Host, open, refusal, write } from './drive';
import { adReport, callLog, kpiSheet, previewsAndCells, withTab } from './reportSheets';

const CALLS = ['Call Id', 'Agent', 'Date', 'Topic', 'AvgTalkDuration'];
const march = (i: number): string => `2026-03-${String(2 + (i % 25)).padStart(2, '0')}`;
const ADS = [
  ['Day', 'Campaign', 'Cost', 'Conv. value', 'Conversions', 'Currency code'],
  ['Date', 'Name', 'USD', 'USD', 'Count', 'ISO'],
];

/** The first offer's preview. */
function first(host: Host, title?: string) {
  const view = call(host, 'reportOffers', {});
  const offer = title ? view.offers.find((each) => each.title === title) : view.offers[0];
  if (!offer) throw new Error(`no offer ${title ?? ''}: ${view.missing.join(' ')}`);
  const { sheetId } = view;
  return { view, sheetId, preview: call(host, 'reportPreview', { sheetId, offer: offer.id }) };
}

function refusalOf(host: Host, title: string): string {
  const { offers, sheetId } = call(host, 'reportOffers', {});
  const offer = offers.find((each) => each.title === title)?.id ?? title;
  return refusal(host, 'reportPreview', { sheetId, offer });
}

function insert(host: Host, at?: { readonly sheet: string; readonly cell: string }, title?: string) {
  const { sheetId, preview } = first(host, title);
  const { id: offer, token, size, reads } = preview;
  if (!at) return call(host, 'reportInsert', { sheetId, offer, token, size });
  host.edit((person) => person.select(at.sheet, at.cell));
  const { target } = call(host, 'reportPlace', { size, reads });
  return call(host, 'reportInsert', { sheetId, offer, token, size, target });
}

function placeProblem(host: Host, sheet: string, cell: string): string {
  const { preview } = first(host);
  host.edit((person) => person.select(sheet, cell));
  return call(host, 'reportPlace', { size: preview.size, reads: preview.reads }).problem;
}

const names = (host: Host): string[] => host.grid.sheets().map(({ name }) => name);

describe('what the preview shows is what the cells show, to the digit', () => {
  test.each([
    ['a call log', 3, () => withTab(callLog(CALLS, 90, march))],
    [
      'a call log in Kolkata',
      3,
      () => withTab(callLog(CALLS, 90, march), 'Log', { timeZone: 'Asia/Kolkata' }),
    ],
    [
      'a Spanish call log',
      3,
      () =>
        withTab(
          callLog(['ID', 'Agente', 'Fecha', 'Tema', 'Tiempo de conversación'], 60, march),
          'Llamadas de “mayo”',
          {
            locale: 'es_ES',
            timeZone: 'America/Sao_Paulo',
          },
        ),
    ],
    [
      'a German call log',
      3,
      () =>
        withTab(
          callLog(
            ['Nr', 'Mitarbeiter', 'Datum', 'Thema', 'Gesprächszeit'],
            60,
            (i) => `${2 + (i % 25)}.3.2026`,
          ),
          'Anrufe 26 (März)',
          { locale: 'de_DE', timeZone: 'Europe/Berlin' },
        ),
    ],
    ['an ad report with two rows of headers', 4, () => withTab(adReport(ADS, 60))],
    [
      'monthly KPIs',
      4,
      () =>
        withTab(
          kpiSheet(
            ['Name', 'Month', 'Calls handled', 'Average handle time (s)', 'Deals'],
            'Grand total',
            (m) => `2026-${m}-01`,
          ),
        ),
    ],
  ] as const)('%s', (_name, least, make) => {
    const all = previewsAndCells(make());
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const { title, preview, cells } of all) {
      expect([title, preview.size]).toEqual([title, { rows: cells.length, columns: cells[0]?.length }]);
      expect([title, cells.slice(0, preview.rows.length)]).toEqual([title, preview.rows]);
    }
  });

  test('AHT is the ratio of sums over the contacts that were handled', () => {
    const { preview } = first(withTab(callLog(CALLS, 90, march)));
    const [head] = preview.rows;
    const ana = preview.rows.find(([name]) => name === 'Ana');
    expect(head?.slice(0, 3)).toEqual(['Agent', 'Contacts', 'Mean AHT, s']);
    const seconds = Array.from({ length: 90 }, (_none, i) => i)
      .filter((i) => i % 4 === 0 && i % 6 !== 0)
      .map((i) => (2 + (i % 5)) * 60 + ((i * 7) % 60));
    expect(ana?.[1]).toBe(seconds.length);
    expect(ana?.[2]).toBeCloseTo(seconds.reduce((a, b) => a + b, 0) / seconds.length, 9);
  });
});

describe('where it goes', () => {
  test('beside the data, in the selected cell: one formula, and nothing else', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const before = host.values('Export');
    const done = insert(host, { sheet: 'Export', cell: 'G2' });
    expect(done.sentence).toBe('AHT by Agent is in G2 of “Export”. It recalculates by itself.');
    expect(host.cell('Export', 'G2').formula).toBe(done.formula);
    expect(host.cell('Export', 'H3').formula).toBe('');
    expect(host.values('Export').map((row) => row.slice(0, 5))).toEqual(before);
    expect(names(host)).toEqual(['Export']);
  });

  test('reports beside the data are no data for the next one', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const before = call(host, 'reportOffers', {});
    insert(host, { sheet: 'Export', cell: 'F1' });
    insert(host, { sheet: 'Export', cell: 'M1' }, 'Calls by Agent per month');
    expect(host.cell('Export', 'G1').value).toBe('Contacts');
    expect(host.cell('Export', 'M2').value).toBe('Ana');
    expect(call(host, 'reportOffers', {})).toEqual(before);
  });

  test('rows that come later count', () => {
    const host = withTab(callLog(CALLS, 90, march));
    insert(host, { sheet: 'Export', cell: 'G2' });
    expect(host.cell('Export', 'G3').value).toBe('Bo');
    const contacts = Number(host.cell('Export', 'H3').value);
    host.edit((person) => {
      person.paste('Export', 'A92', [['T99', 'Bo', '2026-03-28', 'Billing', '0:04:00']]);
    });
    expect(host.cell('Export', 'H3').value).toBe(contacts + 1);
  });

  test('a cell in the way is named', () => {
    const host = withTab(callLog(CALLS, 90, march));
    host.edit((person) => person.type('Export', 'I4', 'mine'));
    expect(placeProblem(host, 'Export', 'G2')).toBe(
      'The result needs 5 × 6 cells from G2 on, and I4 is not free: select another cell, or use a new tab.',
    );
    host.edit((person) => person.type('Export', 'I4', '=""'));
    expect(placeProblem(host, 'Export', 'G2')).toContain('I4 is not free');
  });

  test('not below the data that it reads, nor beyond the edge of the tab', () => {
    const host = withTab(callLog(CALLS, 90, march));
    expect(placeProblem(host, 'Export', 'B200')).toContain('count itself');
    expect(placeProblem(host, 'Export', 'Y1')).toMatch(/the tab ends at Z\d+/);
    expect(placeProblem(host, 'Export', 'G2')).toBe('');
  });

  test('a cell that was filled in between is not written over', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const { sheetId, preview } = first(host);
    const { id: offer, token, size } = preview;
    host.edit((person) => person.type('Export', 'H3', 'mine'));
    const target = { sheetId, row: 1, column: 6 };
    expect(refusal(host, 'reportInsert', { sheetId, offer, token, size, target })).toContain(
      'H3 is not free',
    );
    expect(host.cell('Export', 'H3').value).toBe('mine');
    expect(host.cell('Export', 'G2').formula).toBe('');
  });

  test('a new tab has a name of its own', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const offers = () => call(host, 'reportOffers', { sheetId: 0 });
    const { sheetId } = offers();
    const again = () => {
      const preview = call(host, 'reportPreview', { sheetId, offer: offers().offers[0]?.id ?? '' });
      const { id: offer, token, size } = preview;
      return call(host, 'reportInsert', { sheetId, offer, token, size }).sheet;
    };
    expect([again(), again()]).toEqual(['AHT by Agent', 'AHT by Agent 2']);
  });

  test('a new tab is dressed for what it holds; values stay exact, and the tab of the data as it is', () => {
    const host = withTab(adReport(ADS, 60));
    const look = (title: string, ...cells: readonly string[]) => {
      host.edit((person) => person.select('Export', 'A1'));
      const { sheet } = insert(host, undefined, title);
      const { id = '', frozenRows } = host.grid.sheets().find(({ name }) => name === sheet) ?? {};
      const bold = [0, 1].map((row) => host.grid.style(id, row, 1).bold === true);
      expect([frozenRows, bold]).toEqual([1, [true, false]]);
      return cells.map((cell) => host.cell(sheet, cell).format);
    };
    expect(look('ROAS by Campaign Name', 'A2', 'B2', 'C4', 'D2', 'F900')).toEqual([
      '',
      '#,##0.00',
      '#,##0.00',
      '0.00',
      '0.00',
    ]);
    expect(look('ROAS by Campaign Name, weekly', 'B1', 'B2', 'Z9')).toEqual(['mm/dd/yyyy', '0.00', '0.00']);
    expect(look('Cost per conversion', 'A2', 'D2')).toEqual(['0.00', '#,##0']);
    host.edit((person) => person.select('Export', 'A1'));
    insert(host, { sheet: 'Export', cell: 'H2' }, 'ROAS by Campaign Name');
    expect(host.cell('Export', 'K3').format).toBe('');
    expect(host.grid.sheets()[0]?.frozenRows).toBe(0);
  });

  test('it is taken away while it is still that formula, and shown when asked for', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const { target, formula } = insert(host, { sheet: 'Export', cell: 'G2' });
    expect(call(host, 'reportShow', { target })).toEqual({ sheet: 'Export' });
    host.edit((person) => person.type('Export', 'G2', '=1+1'));
    expect(refusal(host, 'reportRemove', { target, formula })).toContain('no longer holds that formula');
    host.edit((person) => person.type('Export', 'G2', formula));
    expect(call(host, 'reportRemove', { target, formula }).sentence).toBe('G2 of “Export” is empty again.');
    expect(host.cell('Export', 'H3').value).toBe('');
  });
});

describe('what a person did meanwhile', () => {
  test('a renamed header is noticed', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const { sheetId, preview } = first(host);
    const { id: offer, token, size } = preview;
    host.edit((person) => person.type('Export', 'B1', 'Agent name'));
    expect(refusal(host, 'reportInsert', { sheetId, offer, token, size })).toBe(
      'Nothing was written: a header or the rows of “Export” changed since you looked. Look at the preview again.',
    );
    host.edit((person) => person.type('Export', 'B1', '=NOW()'));
    expect(refusal(host, 'reportInsert', { sheetId, offer, token, size })).toMatch(/^Nothing was written/);
    expect(names(host)).toEqual(['Export']);
  });

  test('a deleted tab is said', () => {
    const host = withTab(callLog(CALLS, 90, march));
    const { sheetId, preview } = first(host);
    const { id: offer, token, size } = preview;
    host.edit((person) => {
      person.addSheet('Other');
      person.deleteSheet('Export');
    });
    expect(refusal(host, 'reportInsert', { sheetId, offer, token, size })).toContain('no longer there');
    expect(refusal(host, 'reportPreview', { sheetId, offer })).toContain('no longer there');
  });

  test('a cell that no sample saw is named with its row in the tab', () => {
    const rows = callLog(CALLS, 600, march).map((row, i) => (i === 401 ? [...row.slice(0, 4), 'soon'] : row));
    const host = withTab(rows);
    const view = call(host, 'reportOffers', {});
    expect(view.columns.filter(({ problem }) => problem !== '')).toEqual([]);
    expect(refusal(host, 'reportPreview', { sheetId: view.sheetId, offer: view.offers[0]?.id ?? '' })).toBe(
      '“AvgTalkDuration” holds “soon” in E402, which is no number: clear the cell or write the number, or use Import.',
    );
  });

  test('a second currency that no sample saw is named', () => {
    const host = withTab(adReport(ADS, 500, (i) => (i === 333 ? 'EUR' : 'USD')));
    const view = call(host, 'reportOffers', {});
    expect(
      refusal(host, 'reportPreview', { sheetId: view.sheetId, offer: view.offers[0]?.id ?? '' }),
    ).toMatch(/^“Currency code ISO” holds USD, EUR: sums of several currencies say nothing/);
  });

  test('a blank cost is named, rather than the argument that is blank', () => {
    const rows = adReport(ADS, 60).map((row, i) =>
      i === 20 ? [...row.slice(0, 2), '', ...row.slice(3)] : row,
    );
    const host = withTab(rows);
    for (const title of [
      'ROAS by Campaign Name',
      'Cost per conversion',
      'Cost per conversion by Campaign Name',
    ])
      expect(refusalOf(host, title)).toBe('“Cost USD” is blank in C21: write 0 if there was none.');
  });

  test('what the function refuses is said with where its rows begin', () => {
    const rows = callLog(CALLS, 60, march).map((row, i) =>
      i === 20 ? [row[0] ?? '', '', ...row.slice(2)] : row,
    );
    const host = withTab(rows);
    const view = call(host, 'reportOffers', {});
    expect(
      refusal(host, 'reportPreview', { sheetId: view.sheetId, offer: view.offers[0]?.id ?? '' }),
    ).toMatch(/^The formula would show an error: hire is blank in row 20.*row 2 of the tab/s);
  });
});

describe('tabs with nothing to report on', () => {
  test.each([
    ['empty', []],
    ['few', [['Agent', 'Talk time']]],
    [
      'few',
      [
        ['Agent', 'Talk time'],
        ['Ana', '3'],
      ],
    ],
    ['few', [['Notes'], ['one'], ['two']]],
  ] as const)('%s', (state, rows) => {
    const host = open({ engine: 'sheets' });
    if (rows.length > 0) host.edit((person) => person.paste('Sheet1', 'A1', rows));
    expect(call(host, 'reportOffers', {})).toMatchObject({ state, offers: [], columns: [] });
  });

  test('our own tabs are not reported on, but those of events are', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'kpi'] });
    const state = (sheet: string) => {
      host.edit((person) => person.select(sheet, 'A1'));
      return call(host, 'reportOffers', {}).state;
    };
    expect(['Hires', 'Settings', 'Contacts'].map(state)).toEqual(['own', 'own', 'few']);
  });

  test('a table without names says what is missing, and takes the person’s word', () => {
    const host = withTab([
      ['Value', 'Score'],
      ...Array.from({ length: 9 }, (_none, i) => [String(i), String(i * 2)]),
    ]);
    const view = call(host, 'reportOffers', {});
    expect(view.offers).toEqual([]);
    expect(view.missing[0]).toContain('No column says whose rows these are');
    const { sheetId } = view;
    const roles = [
      { column: 0, role: 'person' },
      { column: 1, role: 'talk' },
    ] as const;
    const said = call(host, 'reportOffers', { sheetId, roles });
    expect(said.offers.map(({ title }) => title)).toEqual(['AHT by Value']);
    const preview = call(host, 'reportPreview', { sheetId, roles, offer: said.offers[0]?.id ?? '' });
    const { id: offer, token, size } = preview;
    const done = call(host, 'reportInsert', { sheetId, roles, offer, token, size });
    expect(host.values(done.sheet)[2]?.slice(0, 3)).toEqual([1, 1, 2]);
  });
});

describe('hostile words', () => {
  test('in headers and in the name of the tab are data, never a formula', () => {
    const header = ['=1+1', "'Agent", '“Date” 😀', '@Topic")', 'Talk "time" \u202e'];
    const host = withTab(callLog(header, 60, march), '=A1 & “B” 😀');
    const { preview } = first(host);
    expect(preview.title).toBe('AHT by Agent');
    const { sheet, formula } = insert(host);
    expect(formula).toContain("'=A1 & “B” 😀'!B2:B");
    expect(host.values(sheet)[0]?.slice(0, 2)).toEqual(['Agent', 'Contacts']);
    expect(host.values(sheet)[1]?.[0]).toBe('Bo');
  });

  test('an unknown offer, a wrong token and a payload of another shape are refused', () => {
    const host = withTab(callLog(CALLS, 60, march));
    const { sheetId, preview } = first(host);
    const { id: offer, token, size } = preview;
    expect(refusal(host, 'reportPreview', { sheetId, offer: 'aht:=1' })).toContain('Nothing was written');
    const other = { ...size, rows: size.rows + 1 };
    expect(refusal(host, 'reportInsert', { sheetId, offer, token, size: other })).toContain('changed since');
    const shape = host.run('rpc', 'reportRemove', { target: { sheetId, row: -1, column: 0 }, formula: '' });
    expect(shape).toMatchObject({ ok: false, error: { code: 'rpc.payload' } });
  });
});

describe('service calls', () => {
  const cost = (rows: number) => {
    const host = withTab(callLog(CALLS, rows, march), 'Export', { engine: 'memory' });
    const view = call(host, 'reportOffers', {});
    const offers = { ...host.counters, byMethod: {}, seconds: 0 };
    const { sheetId } = view;
    const preview = call(host, 'reportPreview', { sheetId, offer: view.offers[0]?.id ?? '' });
    const { reads, cellsRead } = host.counters;
    const { id: offer, token, size } = preview;
    const target = { sheetId, row: 1, column: 6 };
    call(host, 'reportInsert', { sheetId, offer, token, size, target });
    const { writes } = host.counters;
    call(host, 'reportInsert', { sheetId, offer, token, size });
    return {
      newTab: host.counters.writes,
      offers,
      preview: { reads, cellsRead, first: preview.rows[1] },
      writes,
    };
  };
  const large = cost(50_000);

  test('looking is three reads of a bounded sample, however long the tab', () => {
    expect(large.offers.writes).toBe(0);
    expect(large.offers.reads).toBeLessThanOrEqual(6);
    expect(large.offers.cellsRead).toBe(230 * 5 + 40 * 5);
    expect(cost(400).offers).toEqual(large.offers);
  });

  test('a preview reads the columns it needs once, and an insert writes one cell, or dresses a tab in a few calls', () => {
    expect(large.preview.reads).toBeLessThanOrEqual(8);
    expect(large.preview.cellsRead).toBe(230 * 5 + 40 * 5 + 2 * 50_000);
    expect(large.preview.first?.[0]).toBe('Bo');
    expect(large.writes).toBe(1);
    expect(large.newTab).toBe(9);
  });
});

describe('with sheets of ours', () => {
  const set = (): Host => {
    const host = withTab(callLog(CALLS, 60, march), 'Calls of March');
    write(host, 'setup', { modules: ['ramp'] });
    host.edit((person) => person.select('Calls of March', 'A1'));
    return host;
  };

  test('a report is logged, and undone and redone from the undo list', () => {
    const host = set();
    const done = insert(host, { sheet: 'Calls of March', cell: 'G2' });
    const [head = [], ...log] = host.values('Log');
    const row = Object.fromEntries(head.map((name, i) => [String(name), log.at(-1)?.[i]]));
    expect(row).toMatchObject({
      Action: 'report.insert',
      Table: 'Calls of March',
      'Change ID': done.changeId,
    });
    expect(call(host, 'verifyLog', {}).intact).toBe(true);
    expect(call(host, 'undoList', {})[0]?.title).toBe('Inserted AHT by Agent into G2 of “Calls of March”.');
    const undone = write(host, 'undo', { changeId: done.changeId ?? '' });
    expect(undone.preview.rows[0]).toMatchObject({ kind: 'clear', label: 'G2 of “Calls of March”' });
    expect(host.cell('Calls of March', 'G2').formula).toBe('');
    expect(host.cell('Calls of March', 'H3').value).toBe('');
    write(host, 'undo', { changeId: undone.changeId ?? '' });
    expect(host.cell('Calls of March', 'G2').formula).toBe(done.formula);
    expect(call(host, 'verifyLog', {}).intact).toBe(true);
  });

  test('what was put into its cell since is never undone', () => {
    const host = set();
    const { changeId } = insert(host, { sheet: 'Calls of March', cell: 'G2' });
    host.edit((person) => person.type('Calls of March', 'G2', 'mine'));
    expect(refusal(host, 'undo', { changeId: changeId ?? '' })).toContain(
      'G2 of “Calls of March” no longer holds',
    );
  });

  test('taking it away by the button is a change of its own', () => {
    const host = set();
    const { changeId, target, formula } = insert(host);
    const removed = call(host, 'reportRemove', { target, formula, changeId: changeId ?? '' });
    expect(removed.changeId).not.toBeNull();
    expect(refusal(host, 'undo', { changeId: changeId ?? '' })).toContain('already undone');
    write(host, 'undo', { changeId: removed.changeId ?? '' });
    expect(host.cell('AHT by Agent', 'A1').formula).toBe(formula);
  });
});

const REAL = '../shared/data';
const csv = (file: string, name: string): Host =>
  withTab(Papa.parse<string[]>(readFileSync(`${REAL}/${file}`, 'utf8').replace(/^\ufeff/, '')).data, name);

(existsSync(REAL) ? describe : describe.skip)(
  'real files, opened as they are (left out where ../shared/data is absent)',
  () => {
    const agree = (host: Host) => {
      const all = previewsAndCells(host);
      for (const { title, preview, cells } of all) {
        expect([title, cells.slice(0, preview.rows.length)]).toEqual([title, preview.rows]);
        expect(preview.size.rows).toBe(cells.length);
      }
      return new Map(all.map(({ title, cells }) => [title, cells]));
    };

    test('the call log: AHT by agent', () => {
      const reports = agree(csv('support/call-center-2021.csv', 'call-center-2021'));
      expect([...reports.keys()]).toEqual([
        'AHT by Agent',
        'AHT by Topic',
        'Calls by Agent per week',
        'Calls by Agent per month',
      ]);
      const aht = new Map(reports.get('AHT by Agent')?.map((row) => [row[0], row]));
      expect(aht.get('Becky')?.[1]).toBe(517);
      expect(aht.get('Becky')?.[2]).toBeCloseTo(220.01, 2);
      expect(aht.get('Dan')?.slice(1, 3)).toEqual([523, expect.closeTo(231.189, 3)]);
      expect(aht.get('Joe')?.slice(1, 3)).toEqual([484, expect.closeTo(224.101, 3)]);
      const months = reports.get('Calls by Agent per month')?.slice(1) ?? [];
      expect(months.flatMap((row) => row.slice(1)).reduce((sum, n) => Number(sum) + Number(n), 0)).toBe(5000);
    });

    test('the ad report: no ROAS without revenue, cost per conversion over the campaigns alone', () => {
      const host = csv('ads/google-ads-campaign-usd.csv', 'google-ads');
      const view = call(host, 'reportOffers', {});
      expect(view.seen).toEqual([
        '12 rows of data under the headers in row 3.',
        'The 2 lines above the headers are titles: left out.',
        'The 5 totals at the end are left out: rows 4 to 15 count.',
      ]);
      expect(view.missing[0]).toMatch(/^No ROAS: there is spend but no revenue/);
      const cells = agree(host).get('Cost per conversion');
      expect(cells?.[1]?.[0]).toBeCloseTo(199_421.15 / 18_703.32, 12);
      expect(cells?.[1]?.[3]).toBe(12);
    });

    test('the ad report: cost per conversion of each campaign type and campaign', () => {
      const host = csv('ads/google-ads-campaign-usd.csv', 'google-ads');
      const reports = agree(host);
      expect([...reports.keys()]).toEqual([
        'Cost per conversion',
        'Cost per conversion by Campaign',
        'Cost per conversion by Campaign type',
      ]);
      const types = reports.get('Cost per conversion by Campaign type') ?? [];
      expect(types[0]?.slice(0, 4)).toEqual(['Campaign type', 'Conversions', 'Cost', 'Cost per conversion']);
      const of = new Map(types.map(([type, ...rest]) => [type, rest]));
      const figures = (conversions: number, cost: number) =>
        [conversions, cost, cost / conversions].map((figure) => expect.closeTo(figure, 8));
      expect(of.get('Search')?.slice(0, 3)).toEqual(figures(10_631.32, 172_095.46));
      expect(of.get('Display')?.slice(0, 3)).toEqual(figures(7_777, 15_944.5));
      expect(of.get('Performance Max')).toEqual([...figures(295, 11_381.19), '', '']);
      const campaigns = reports.get('Cost per conversion by Campaign') ?? [];
      expect(campaigns).toHaveLength(13);
      expect(campaigns.find(([name]) => name === 'Bay Area Residential Siding')).toEqual([
        'Bay Area Residential Siding',
        0,
        expect.closeTo(1.3, 12),
        '',
        '',
        '',
      ]);
      const notes = (title: string) => first(host, title).preview.notes;
      host.edit((person) => person.select('google-ads', 'A1'));
      expect(notes('Cost per conversion by Campaign type')).toEqual(
        expect.arrayContaining([
          'Amounts are in USD, as “Currency code” says.',
          'Low and high stay blank where a “Campaign type” has only one row: a range needs two.',
        ]),
      );
      expect(notes('Cost per conversion by Campaign')).toContain(
        'Low and high stay blank: every “Campaign” has only one row, and a range needs two.',
      );
    });

    test('the KPI workbook: calls, deals and value by person and month', () => {
      const host = open({ engine: 'sheets', xlsx: `${REAL}/xlsx/sales-kpi-dashboard.xlsx` });
      const reports = agree(host);
      expect([...reports.keys()]).toEqual(
        expect.arrayContaining([
          'AHT by Name',
          'Total Calls by Name per month',
          'Deals Closed by Name per month',
        ]),
      );
      const total = (title: string) =>
        (reports.get(title) ?? [])
          .slice(1)
          .flatMap((row) => row.slice(1))
          .reduce<number>((sum, n) => sum + Number(n), 0);
      expect(total('Total Calls by Name per month')).toBe(18_300);
      expect(total('Deals Closed by Name per month')).toBe(1_309);
      expect(reports.get('Total Calls by Name per month')).toHaveLength(27);
    });
  },
);
