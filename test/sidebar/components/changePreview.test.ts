import type { Preview, RowPreview } from '../../../src/model/preview';
import { inPage } from '../fixtures/page';

const EMPTY: Preview = {
  title: 'Write the plan',
  counts: [],
  rows: [],
  more: 0,
  notes: [],
  structure: [],
  hash: 'h',
};

const row = (kind: RowPreview['kind'], label: string): RowPreview => ({
  kind,
  sheet: 'Plans',
  label,
  cells: [{ header: 'Target', before: kind === 'add' ? '' : '332', after: kind === 'clear' ? '' : '335' }],
});

/** The preview on a page, and what happens when its buttons are pressed. */
function show(preview: Preview, busy = false) {
  const { document, result } = inPage<string[]>(`
    import { render } from 'preact';
    import { ChangePreview } from './components/ChangePreview';
    const happened = [];
    host.result = happened;
    render(
      <ChangePreview
        preview={${JSON.stringify(preview)}}
        confirm="Write the plan"
        busy={${busy}}
        onConfirm={() => happened.push('confirm')}
        onCancel={() => happened.push('cancel')}
        onMore={() => { happened.push('more'); return Promise.resolve(); }}
      />,
      document.body,
    );
  `);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
  const press = (name: string) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
    button?.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('click'));
  };
  return { document, happened: result, texts, press };
}

describe('ChangePreview', () => {
  it('says checks that fail apart from the notes, and counts them beside the button', () => {
    const { texts } = show({
      ...EMPTY,
      counts: [{ sheet: 'Plans', added: 0, changed: 1, cleared: 0 }],
      notes: ['Nothing is held back.'],
      failing: ['Too much.', 'Too early.'],
    });
    expect(texts('.notice-warn .notice-title')).toEqual(['2 checks fail']);
    expect(texts('.notice-warn li')).toEqual(['Too much.', 'Too early.']);
    expect(texts('.notice-info .notice-text')).toEqual(['Nothing is held back.']);
    expect(texts('.sticky-actions .preview-failing')).toEqual(['2 checks fail']);
  });

  it('shows counts, then rows, then cells with before and after', () => {
    const { texts, document } = show({
      ...EMPTY,
      counts: [
        { sheet: 'Plans', added: 1, changed: 1200, cleared: 0 },
        { sheet: 'Roles', added: 0, changed: 0, cleared: 0 },
      ],
      rows: [row('add', 'Day 14 · AHT'), row('change', 'Day 30 · AHT'), row('clear', 'Day 60 · AHT')],
    });
    expect(texts('.counts dt')).toEqual(['Plans']);
    expect(texts('.count')).toEqual(['1 row added', '1,200 rows changed']);
    expect(texts('.row-list .kind')).toEqual(['New', 'Changed', 'Cleared']);
    expect(texts('.cells dd')).toEqual(['335', 'before 332 → after 335', 'before 332 → after blank']);
    expect(document.querySelectorAll('.row-list details[open]')).toHaveLength(3);
  });

  it('folds many rows, shows five, and reaches the rest; what the server kept back can be asked for', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => row('change', `Row ${i + 1}`));
    const { texts, press, document, happened } = show({
      ...EMPTY,
      counts: [{ sheet: 'Plans', added: 0, changed: 47, cleared: 0 }],
      rows,
      more: 40,
    });
    expect(texts('.row-list > li')).toHaveLength(5);
    expect(document.querySelectorAll('.row-list details[open]')).toHaveLength(0);
    expect(texts('button')).not.toContain('Show more: 40 rows are left');
    press('Show 2 more rows');
    await new Promise((done) => setTimeout(done, 20));
    expect(texts('.row-list > li')).toHaveLength(7);
    press('Show more: 40 rows are left');
    expect(happened).toEqual(['more']);
  });

  it('names the sheet of each row only when there are several', () => {
    const rows = [row('add', 'Ana')];
    const one = { sheet: 'Plans', added: 1, changed: 0, cleared: 0 };
    expect(show({ ...EMPTY, counts: [one], rows }).texts('.row-sheet')).toEqual([]);
    const two = [one, { ...one, sheet: 'Roles' }];
    expect(show({ ...EMPTY, counts: two, rows }).texts('.row-sheet')).toEqual(['Plans']);
  });

  it('offers the verb and a way back, and does not write twice while it writes', () => {
    const preview = { ...EMPTY, structure: ['New sheet “Hires” with 12 columns.'] };
    const calm = show(preview);
    calm.press('Write the plan');
    calm.press('Cancel');
    expect(calm.happened).toEqual(['confirm', 'cancel']);
    const busy = show(preview, true);
    busy.press('Write the plan');
    expect(busy.happened).toEqual([]);
    expect(busy.texts('p')).toContain('Writing to the spreadsheet…');
  });

  it('says that there is nothing to change, why, and offers no confirmation', () => {
    const { texts } = show({ ...EMPTY, notes: ['Everything is already in place.'] });
    expect(texts('.notice-title')).toEqual(['There is nothing to change.']);
    expect(texts('.notice-text')).toEqual(['Everything is already in place.']);
    expect(texts('button')).toEqual(['Back']);
  });

  it('shows text from a sheet as text', () => {
    const { document } = show({
      ...EMPTY,
      counts: [{ sheet: 'Plans', added: 1, changed: 0, cleared: 0 }],
      rows: [row('add', '<img src=x onerror=alert(1)>')],
    });
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });
});
