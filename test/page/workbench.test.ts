import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';

const PORT = 8143;
const URL = `http://localhost:${PORT}/`;
const MINUTE = 60_000;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: ReturnType<typeof spawn>;
/** What must not happen: console errors, page errors, requests that leave the machine. */
const troubles: string[] = [];

const idle = (): Promise<unknown> =>
  page.waitForFunction(() => document.getElementById('busy')?.hidden, null, { timeout: 2 * MINUTE });
const ready = async (): Promise<void> => {
  await page.waitForSelector('html[data-ready="true"]', { timeout: 2 * MINUTE });
  await idle();
};
const sidebar = () => page.frameLocator('#side iframe');
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const replace = async (): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).waitFor({ timeout: MINUTE });
  await idle();
};
/** Whether a formula is in the workbook that the browser keeps. Runs in the page. */
const isKept = (formula: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('ramplight');
    opening.onsuccess = () => {
      const request = opening.result.transaction('workbooks').objectStore('workbooks').get('current');
      request.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(request.result ?? '').includes(formula));
      };
    };
  });
const tab = (name: string) => page.locator('.o-sheet', { hasText: name }).first();

beforeAll(async () => {
  server = spawn(process.execPath, ['build/serve.mjs'], { env: { ...process.env, PORT: String(PORT) } });
  await once(server.stdout ?? server, 'data');
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost:8143|data:|blob:)/.test(request.url())) troubles.push(request.url());
  });
  await page.goto(URL);
  await ready();
}, 3 * MINUTE);

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

test(
  'starts with the demo, the menu of the add-on, and its sidebar at 300 px',
  async () => {
    expect(await page.locator('#title').textContent()).toBe('Demo: six hires');
    await sidebar().getByText('Amara Fitila').first().waitFor();
    const width = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().width);
    expect(await width('#side')).toBe(300);
    expect(await width('#side iframe')).toBe(300);
    await press('Ramplight');
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'Open sidebar',
      'Insert a report…',
      'Set up / repair',
      'Import',
      'Refresh dashboard',
      'Undo last change',
      'Help',
    ]);
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('Help');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Ramplight');
  },
  2 * MINUTE,
);

test(
  'the sidebar is sandboxed, closes, and comes back from the menu',
  async () => {
    expect(await page.locator('#side iframe').getAttribute('sandbox')).not.toContain('allow-same-origin');
    await press('Close sidebar');
    expect(await page.locator('#side').isVisible()).toBe(false);
    await press('Ramplight');
    await page.getByRole('menuitem', { name: 'Help' }).click();
    await sidebar().getByRole('heading').first().waitFor();
    await press('Ramplight');
    await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
    await sidebar().getByText('Amara Fitila').first().waitFor();
  },
  2 * MINUTE,
);

test(
  'a formula calculates as it is typed, and survives a reload',
  async () => {
    await tab('Start here').click();
    await page.mouse.click(400, 700);
    await page.keyboard.type('=RAMP_BREAKEVEN(0.4)');
    await page.keyboard.press('Enter');
    while (!(await page.evaluate(isKept, '=RAMP_BREAKEVEN(0.4)'))) await page.waitForTimeout(200);
    await page.reload();
    await ready();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download .xlsx')]);
    expect(download.suggestedFilename()).toBe('Demo six hires.xlsx');
    const { openHost } = require('../../build/host.cjs') as typeof import('../../workbench/host/node');
    const host = openHost({ xlsx: new Uint8Array(readFileSync(await download.path())) });
    const formulas = host.grid
      .read('0', { top: 15, left: 0, rows: 15, columns: 8 })
      .flat()
      .filter((cell) => cell.formula?.startsWith('=RAMP_BREAKEVEN'));
    expect(formulas).toMatchObject([{ value: 2.5 }]);
  },
  3 * MINUTE,
);

test(
  'a new workbook asks first, and the old one can be brought back, and the new one too',
  async () => {
    await press('New from template');
    await page.keyboard.press('Escape');
    expect(await page.locator('#title').textContent()).toBe('Demo: six hires');
    await press('New from template');
    await replace();
    expect(await page.locator('#title').textContent()).toBe('Ramplight workbook');
    await sidebar().getByText('No hires yet').waitFor();
    await press(/^Bring back/);
    await sidebar().getByText('Amara Fitila').first().waitFor({ timeout: MINUTE });
    expect(await page.locator('#title').textContent()).toBe('Demo: six hires');
    await press(/^Bring back/);
    await sidebar().getByText('No hires yet').waitFor();
    await press(/^Bring back/);
    await sidebar().getByText('Amara Fitila').first().waitFor({ timeout: MINUTE });
  },
  3 * MINUTE,
);

test(
  'a file that is no workbook is refused in one sentence, and nothing changes',
  async () => {
    await page.setInputFiles('#file', {
      name: 'notes.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('hello'),
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await page.getByText('This is not an .xlsx file, or it is damaged.').waitFor();
    await press('OK');
    expect(await page.locator('#title').textContent()).toBe('Demo: six hires');
  },
  2 * MINUTE,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing in our own chrome and in the sidebar (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await press('Ramplight');
    const { violations } = await new AxeBuilder({ page }).exclude('.o-spreadsheet').analyze();
    await page.keyboard.press('Escape');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
  2 * MINUTE,
);

test('nothing went wrong on the way, and nothing left this machine', () => {
  expect(troubles).toEqual([]);
});

test('a port in use is said in one sentence', async () => {
  const second = spawn(process.execPath, ['build/serve.mjs'], {
    env: { ...process.env, PORT: String(PORT) },
  });
  const [said] = (await once(second.stderr, 'data')) as [Buffer];
  const [code] = (await once(second, 'exit')) as [number];
  expect([code, String(said).trim()]).toEqual([
    1,
    'Port 8143 is in use: stop what runs there, or choose another, e.g. PORT=8144 npm start.',
  ]);
});
