import type { Classified } from '../../../src/actions/import/classify';
import type { ImportRow } from '../../../src/actions/import/identify';
import { NOTHING_YET, type Progressed } from '../../../src/sidebar/import/run';
import { inPage } from '../fixtures/page';

const row = (line: number): ImportRow => ({
  line,
  source: 'Ana',
  values: { sourceId: `C${line}`, talk: 300 },
});

const counts = (part: Partial<Classified>): Classified => ({
  add: 0,
  change: 0,
  same: 0,
  skipped: 0,
  send: [],
  sample: [],
  kept: 0,
  ...part,
});

function preview(of: Classified): readonly string[] {
  const { document } = inPage(`
    import { render } from 'preact';
    import { PreviewStep } from './import/PreviewStep';
    const none = () => {};
    render(
      <PreviewStep
        name="calls.csv" table="contacts" counts={${JSON.stringify(of)}} faultCount={0} notes={[]} preview={null}
        again={false} busy={false} faults={null} onConfirm={none} onCancel={none} onAnother={none}
      />,
      document.body,
    );
  `);
  return [...document.querySelectorAll('li li, li, p')].map((each) => (each.textContent ?? '').trim());
}

describe('PreviewStep', () => {
  it('says how much of a file that was cut off is still to go', () => {
    const send = [row(7), row(8), row(9)];
    const texts = preview(counts({ add: 3, same: 4800, send, sample: [{ row: send[0]!, differs: [] }] }));
    expect(texts).toContain('4,800 of 4,803 rows are there already; 3 to go.');
    expect(texts.join(' ')).not.toContain('too large');
  });

  it('names the columns that a changed row takes new values in', () => {
    const send = [row(7)];
    const texts = preview(
      counts({ change: 1, send, sample: [{ row: send[0]!, differs: ['talk', 'date'] }] }),
    );
    expect(texts).toContain('Is there already; new values in: Talk s, Date.');
  });

  it('says beforehand that an import may be too large to be undone', () => {
    const texts = preview(counts({ change: 1, send: [row(7)], kept: 8_000_001 }));
    expect(texts).toContain(
      'This import may be too large to be undone here. Should you want to go back, File → Version history keeps the spreadsheet as it is now.',
    );
  });
});

function end(progressed: Progressed, total: number) {
  const { document } = inPage(`
    import { render } from 'preact';
    import { AppContext } from './appContext';
    import { EndStep } from './import/EndStep';
    const none = () => {};
    render(
      <AppContext.Provider value={{ go: none }}>
        <EndStep
          progressed={${JSON.stringify(progressed)}} sentence="Contacts: 3 rows added, 0 changed." already={0}
          total={${total}} newHires={false} faults={null} onAnother={none}
        />
      </AppContext.Provider>,
      document.body,
    );
  `);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
  return { said: texts('p, li'), buttons: texts('button') };
}

describe('EndStep', () => {
  const written: Progressed = { ...NOTHING_YET, rows: 3, added: 3, parts: 1 };

  it('shows what each part had to say, and offers to undo', () => {
    const note = 'Contacts row 7 was moved.';
    const { said, buttons } = end(
      { ...written, notes: [note], done: { sentence: 'all', changeId: 'C-1' } },
      3,
    );
    expect(said).toContain(note);
    expect(buttons).toContain('Undo …');
  });

  it('says how to go on, and offers no undo for what cannot be undone', () => {
    const { said, buttons } = end({ ...written, done: { sentence: 'stopped', changeId: null } }, 9);
    expect(said).toContain('Stopped: 3 of 9 rows are in. Choose the same file again to go on with the rest.');
    expect(buttons).not.toContain('Undo …');
  });
});
