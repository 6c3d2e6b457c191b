import type { ImportChunk } from '../../../src/rpc/imports';
import type { Progressed } from '../../../src/sidebar/import/run';
import { inPage } from '../fixtures/page';

type Asked = { readonly name: string; readonly payload: ImportChunk };
type Waiting = Asked & { readonly succeed: (value: unknown) => void; readonly fail: (error: Error) => void };

/** The step on a page with 25,000 rows; the server's answers are given by the test, one by one. */
function open() {
  const waiting: Waiting[] = [];
  const asked: string[] = [];
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof succeed) => runner(handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(succeed, handler),
    rpc: (name: string, payload: ImportChunk) => {
      asked.push(name === 'importChunk' ? `${name} ${payload.index} of ${payload.of}` : name);
      waiting.push({ name, payload, succeed, fail });
    },
  });
  const none = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(none, none) } } });
  const { document, result } = inPage<Progressed[]>(`
    import { render } from 'preact';
    import { RunStep } from './import/RunStep';
    const rows = Array.from({ length: 25000 }, (_, i) => ({ line: i + 2, source: 'Ana', values: { sourceId: 'C' + i } }));
    host.result = [];
    render(
      <RunStep importId="C-1" file="calls.csv" table="contacts" rows={rows} onEnd={(end) => host.result.push(end)} />,
      document.body,
    );
  `);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  const next = async () => {
    // Preact begins what a step does once it is shown after a while.
    for (let i = 0; waiting.length === 0 && i < 100; i += 1) await settled();
    const one = waiting.shift();
    if (!one) throw new Error('nothing was asked');
    return one;
  };
  const wrote = async () => {
    const { payload, succeed } = await next();
    const done = payload.index === payload.of - 1 ? { sentence: 'all', changeId: 'C-1' } : null;
    succeed({ ok: true, value: { added: payload.rows.length, changed: 0, same: 0, notes: [], done } });
    await settled();
  };
  return {
    asked,
    ends: result,
    next,
    settled,
    wrote,
    text: () => (document.body.textContent ?? '').replace(/\s+/g, ' '),
    press: (label: string) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === label);
      if (!button) throw new Error(`There is no button ${label}`);
      button.dispatchEvent(new (document.defaultView as typeof globalThis).Event('click'));
    },
  };
}

afterEach(() => {
  delete (globalThis as { google?: unknown }).google;
});

describe('RunStep', () => {
  it('counts part by part, to the end', async () => {
    const page = open();
    await page.wrote();
    expect(page.text()).toMatch(/10,000 of 25,000 ?about \d+ seconds? left/);
    await page.wrote();
    await page.wrote();
    expect(page.asked).toEqual(['importChunk 0 of 3', 'importChunk 1 of 3', 'importChunk 2 of 3']);
    expect(page.ends).toMatchObject([{ rows: 25_000, added: 25_000, done: { changeId: 'C-1' } }]);
  });

  it('cancelled, finishes the part under way, then tells the server', async () => {
    const page = open();
    await page.wrote();
    page.press('Cancel');
    await page.settled();
    expect(page.text()).toContain('Stopping…');
    await page.wrote();
    (await page.next()).succeed({
      ok: true,
      value: { notes: [], done: { sentence: 'stopped', changeId: 'C-1' } },
    });
    await page.settled();
    expect(page.asked).toEqual(['importChunk 0 of 3', 'importChunk 1 of 3', 'importEnd']);
    expect(page.ends).toMatchObject([{ rows: 20_000, done: { sentence: 'stopped' } }]);
  });

  it('after a failure goes on with that part, or stops there', async () => {
    const page = open();
    await page.wrote();
    (await page.next()).fail(new Error('Exceeded maximum execution time'));
    await page.settled();
    expect(page.text()).toContain('The import stopped at row 10,000 of 25,000.');
    page.press('Go on');
    await page.settled();
    expect(page.asked.slice(1)).toEqual(['importChunk 1 of 3', 'importChunk 1 of 3']);
    (await page.next()).fail(new Error('NetworkError'));
    await page.settled();
    page.press('Stop here');
    (await page.next()).succeed({
      ok: true,
      value: { notes: [], done: { sentence: 'stopped', changeId: 'C-1' } },
    });
    await page.settled();
    expect(page.ends).toMatchObject([{ rows: 10_000, done: { sentence: 'stopped' } }]);
  });
});
