import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';

jest.setTimeout(240_000);

const PATIENCE = 60_000;

/** Calls of two agents as a call centre exports them: lengths of time, unanswered calls blank. */
function callsFile(): string {
  const lines = ['Call Id,Agent,Date,AvgTalkDuration'];
  for (let i = 0; i < 80; i++)
    lines.push(
      `T${i},${i % 2 ? 'Ana' : 'Bo'},2026-03-0${1 + (i % 9)},${i % 8 ? `0:04:${10 + (i % 40)}` : ''}`,
    );
  const file = join(mkdtempSync(join(tmpdir(), 'ramplight-')), 'calls.csv');
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
  return file;
}

/** A stranger's export, opened in the served workbench, and its first number: from the menu, by keyboard and mouse. */
describe('Insert a report in a browser', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let side: FrameLocator;

  beforeAll(async () => {
    server = spawn(process.execPath, ['build/serve.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(/http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '');
    await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000 });
    side = page.frameLocator('#side iframe');
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  async function accessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).exclude('#grid').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await side.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(300);
  }

  test('opens the export as it is; the welcome leads to a first number', async () => {
    await page.setInputFiles('#file', callsFile());
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await side.getByRole('button', { name: /^Insert a report/ }).waitFor();
    await accessible();
  });

  test('the menu shows what the tab holds and which reports it allows', async () => {
    await page.getByRole('button', { name: 'Ramplight', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Insert a report…' }).click();
    await side.getByRole('heading', { name: 'What “calls” holds' }).waitFor();
    await side.getByText('80 rows of data under the headers in row 1.').waitFor();
    await accessible();
  });

  test('one press shows the first rows, another writes the formula', async () => {
    await side.getByRole('button', { name: 'AHT by Agent' }).press('Enter');
    await side.getByRole('rowheader', { name: 'Bo' }).waitFor();
    await side.getByRole('radio', { name: 'A new tab' }).check();
    await accessible();
    await side.getByRole('button', { name: 'Insert', exact: true }).click();
    await side.getByText('AHT by Agent is in A1 of “AHT by Agent”. It recalculates by itself.').waitFor();
    await accessible();
  });

  test('going on still leaves it within reach', async () => {
    await side.getByRole('button', { name: 'Another report' }).click();
    await side.getByRole('heading', { name: 'Reports it allows' }).waitFor();
    await side.getByText('Inserted last').waitFor();
    await accessible();
  });

  test('and the button beside it takes it away again', async () => {
    await side.getByRole('button', { name: 'Remove it' }).click();
    await side.getByText('A1 of “AHT by Agent” is empty again.').first().waitFor();
    await side.getByText('Inserted last').waitFor({ state: 'detached' });
    await side.getByRole('heading', { name: 'Reports it allows' }).waitFor();
  });
});
