import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';

jest.setTimeout(240_000);

const PATIENCE = 30_000;

/** Calls of two agents, up to yesterday, as a help desk exports them. */
function callsFile(): string {
  const lines = ['Call Id,Agent,Date,Answered (Y/N),AvgTalkDuration'];
  for (let i = 0; i < 80; i++) {
    const day = new Date(Date.now() - (1 + (i % 20)) * 86_400_000).toISOString().slice(0, 10);
    const answered = i % 8 !== 0;
    lines.push(
      `T${i},${i % 2 ? 'Ana' : 'Bo'},${day},${answered ? 'Y,0:04:' : 'N,'}${answered ? 10 + (i % 40) : ''}`,
    );
  }
  const file = join(mkdtempSync(join(tmpdir(), 'ramplight-')), 'calls.csv');
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

/** The path in a real browser against the served workbench, without touching a cell. */
describe('the served workbench', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let side: FrameLocator;
  const problems: string[] = [];

  beforeAll(async () => {
    server = spawn(process.execPath, ['build/serve.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
    browser = await launchBrowser();
    // axe needs a context of its own: it opens a second page to finish in.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url()))
        problems.push(request.url());
    });
    await page.goto(url);
    await page.waitForSelector('html[data-ready="true"]', { timeout: 90_000 });
    side = page.frameLocator('#side iframe');
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const press = (name: string | RegExp) => side.getByRole('button', { name }).first().click();

  /** axe over the sidebar and our own chrome; the grid is a component of others. */
  async function accessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).exclude('#grid').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }

  test('opens with the demo and a sidebar of 300 px', async () => {
    expect(await page.locator('#side iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
    await side.getByRole('heading', { name: 'This week' }).waitFor();
    await accessible();
  });

  test('starts anew from the template', async () => {
    await page.getByRole('button', { name: 'New from template' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await side.getByRole('button', { name: 'Add your first hire' }).waitFor();
  });

  test('adds a hire and writes the plan', async () => {
    await press('Add your first hire');
    await side.getByLabel(/^Name/).fill('Ana');
    await side.getByLabel(/^Role/).selectOption('Multilingual Customer Support');
    const start = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
    await side.getByLabel(/^Start date/).fill(start);
    await side.getByLabel(/^Full productivity/).fill('250');
    await press('Preview');
    await side.getByText('This is what will be written').waitFor();
    await accessible();
    await press('Add Ana');
    await press('Write the plan');
    await side.getByText('This is what will be written').waitFor();
    await press('Write the plan');
    await side.getByRole('heading', { name: 'Ana' }).waitFor();
    await side
      .getByText(/Average handle time/)
      .first()
      .waitFor();
    await accessible();
  });

  test('makes the printable sheet', async () => {
    await press('Printable sheet');
    await side
      .getByText(/The plan of Ana is ready on the sheet/)
      .first()
      .waitFor();
  });

  test('imports calls: Ana is recognised, Bo becomes a hire', async () => {
    await side.getByRole('button', { name: 'Import', exact: true }).click();
    await side.locator('input[type=file]').setInputFiles(callsFile());
    await side.getByText('80 rows, header in line 1').waitFor();
    await accessible();
    await press('Continue');
    await press(/Continue to the preview/);
    await side.getByText('Ready to import').waitFor();
    await accessible();
    await press('Import 80 rows');
    await side.getByText('Contacts: 80 rows added, 0 changed.').first().waitFor();
  });

  test('says how Ana stands, with her numbers', async () => {
    await side.getByRole('button', { name: 'This week', exact: true }).click();
    await side
      .getByText(/Role and start date are missing/)
      .first()
      .waitFor();
    await accessible();
    await press(/^Ana/);
    await side
      .getByText(/Average handle time 2\d\d s against 2\d\d s due by day \d+, n = \d+/)
      .first()
      .waitFor();
    await accessible();
  });

  test('refreshes the dashboard sheet from the menu', async () => {
    await page.getByRole('button', { name: 'Ramplight', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Refresh dashboard' }).click();
    await page
      .getByText(/Refreshed the dashboard: 2 hires/)
      .first()
      .waitFor();
  });

  test('keeps the workbook over a reload', async () => {
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]', { timeout: 90_000 });
    side = page.frameLocator('#side iframe');
    await side
      .getByText(/Average handle time 2\d\d s/)
      .first()
      .waitFor();
  });

  test('logged no error and asked nothing of the network', () => {
    expect(problems).toEqual([]);
  });
});
