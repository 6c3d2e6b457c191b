import { call, type Host, open, write } from '../path/drive';

const SUPPORT = 'Multilingual Customer Support';

let kept: { readonly host: Host; readonly start: unknown } | null = null;

/** A spreadsheet that calculates, set up once. */
function withHire(): Host {
  if (!kept) {
    const host = open({ engine: 'sheets' });
    write(host, 'setup', { modules: ['ramp'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02', fullValue: 250 } });
    kept = { host, start: host.snapshot() };
  }
  kept.host.restore(kept.start);
  return kept.host;
}

const formulaAt = (host: Host, sheet: string, a1: string): string => host.cell(sheet, a1).formula;

describe('a formula in a cell of a table is the user’s', () => {
  test('it is not written over: the preview says so, the rest is written', () => {
    const host = withHire();
    host.edit((person) => person.type('Hires', 'H2', '=1/2'));
    const hire = { manager: 'Zoe', fte: 0.8 };
    const { preview, sentence } = write(host, 'hireEdit', { hireId: 'H-0001', hire });
    const note = 'Hires row 2, FTE holds a formula of yours and stays as it is: change it in the sheet.';
    expect(preview.notes).toContain(note);
    expect(preview.rows.map(({ cells }) => cells.map(({ header }) => header))).toEqual([['Manager']]);
    expect(sentence).toContain(note);
    expect([formulaAt(host, 'Hires', 'H2'), host.cell('Hires', 'F2').value]).toEqual(['=1/2', 'Zoe']);
  });

  test('nothing is written where nothing else changes', () => {
    const host = withHire();
    host.edit((person) => person.type('Hires', 'H2', '=1/2'));
    const { preview, changeId } = write(host, 'hireEdit', { hireId: 'H-0001', hire: { fte: 0.8 } });
    expect([preview.rows, preview.counts, changeId]).toEqual([[], [], null]);
  });

  test('undo leaves what somebody replaced by a formula, though it gives the same', () => {
    const host = withHire();
    const hire = { manager: 'Zoe', fte: 0.5 };
    const { changeId } = write(host, 'hireEdit', { hireId: 'H-0001', hire });
    host.edit((person) => person.type('Hires', 'H2', '=1/2'));
    const { preview } = write(host, 'undo', { changeId: changeId ?? '' });
    expect(preview.notes).toHaveLength(1);
    expect([formulaAt(host, 'Hires', 'H2'), host.cell('Hires', 'F2').value]).toEqual(['=1/2', '']);
  });

  test('a row that holds one is not emptied', () => {
    const host = withHire();
    write(host, 'planGenerate', { hireId: 'H-0001' });
    const [plan] = call(host, 'undoList', {});
    host.edit((person) => person.type('Plans', 'M3', '=1=2'));
    const { preview } = write(host, 'undo', { changeId: plan?.changeId ?? '' });
    expect(preview.counts).toMatchObject([{ sheet: 'Plans', cleared: 6 }]);
    expect(preview.notes).toEqual([
      'Plans row 3 stays, because Done holds a formula of yours: clear it in the sheet.',
    ]);
    expect(host.values('Plans').filter(([id]) => id !== '')).toHaveLength(2);
  });
});
